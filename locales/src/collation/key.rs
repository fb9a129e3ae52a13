use super::accents;
use super::fold::{is_hung_on, is_joint, plain};
use crate::Locale;

/// Between the levels; less than anything within them.
const END: u8 = 0;
const SPACE: u8 = 2;
const DIGITS: u8 = 0x30;
/// A sign that is not ASCII: between those that are, and the digits.
const SIGN: u8 = 0x2f;
/// Signs in the order of Unicode's collation.
const SIGNS: &str = "_;:!?\"()[]{}@*/\\&#%`^+<=>|~$";

const SMALL: u8 = 1;
const CAPITAL: u8 = 2;

/// Bytes that compare as the texts do for people: letters before accents before capitals, figures
/// by what they are worth. "Élan" stands beside "elan", 2 before 10, « œuvre » as "oeuvre".
///
/// In French an accent counts more the later it stands: *cote, côte, coté, côté*. In English the
/// earlier: *cote, coté, côte, côté*. Hyphens, apostrophes, points and commas within a text count
/// as a space; spaces at its ends do not count. Texts that differ in nothing else are in the order
/// of their characters, so that a list has one order only.
///
/// ```
/// use portage_locales::{Locale, collation::sort_key};
///
/// let mut files = ["Étage 10", "etage 9", "Zone"];
/// files.sort_by_key(|name| sort_key(Locale::FrCa, name));
/// assert_eq!(files, ["etage 9", "Étage 10", "Zone"]);
/// ```
pub fn sort_key(locale: Locale, text: &str) -> Vec<u8> {
    let mut key = Key::default();
    let mut digits = String::new();
    for letter in text.chars() {
        if letter.is_ascii_digit() {
            digits.push(letter);
            continue;
        }
        key.number(&mut digits);
        key.letter(letter);
    }
    key.number(&mut digits);
    key.finish(locale, text)
}

/// The levels of a key as they grow.
#[derive(Default)]
struct Key {
    letters: Vec<u8>,
    accents: Vec<u8>,
    capitals: Vec<u8>,
    space: bool,
}

impl Key {
    fn letter(&mut self, letter: char) {
        if is_hung_on(letter) {
            if ('\u{300}'..='\u{36f}').contains(&letter) && !self.letters.is_empty() {
                self.accents.push(accents::combining(letter));
            }
        } else if letter.is_whitespace() || is_joint(letter) {
            self.space = true;
        } else {
            self.push(letter);
        }
    }

    fn push(&mut self, letter: char) {
        let case = |capital: &str| {
            if capital.contains(letter) {
                CAPITAL
            } else {
                SMALL
            }
        };
        match letter {
            'œ' | 'Œ' => self.ligature(b"oe", case("Œ")),
            'æ' | 'Æ' => self.ligature(b"ae", case("Æ")),
            'ß' | 'ẞ' => self.ligature(b"ss", case("ẞ")),
            'ð' | 'Ð' => self.variant(b'd', case("Ð")),
            _ => match plain(letter) {
                Some(base) if base.is_ascii_lowercase() => {
                    self.unit(
                        &[base as u8],
                        if is_small(letter) { SMALL } else { CAPITAL },
                    );
                    self.accents.extend(accents::of_letter(letter));
                }
                _ => self.other(letter),
            },
        }
    }

    fn ligature(&mut self, letters: &[u8; 2], case: u8) {
        self.variant(letters[0], case);
        self.unit(&letters[1..], case);
    }

    fn variant(&mut self, letter: u8, case: u8) {
        self.unit(&[letter], case);
        if let Some(accent) = self.accents.last_mut() {
            *accent = accents::VARIANT;
        }
    }

    /// A sign, or a letter of another script.
    fn other(&mut self, letter: char) {
        if let Some(place) = SIGNS.find(letter) {
            return self.unit(&[SPACE + 1 + place as u8], SMALL);
        }
        let mut small = letter.to_lowercase();
        let small = match (small.next(), small.next()) {
            (Some(small), None) => small,
            _ => letter,
        };
        let mut bytes = [0; 5];
        let len = small.encode_utf8(&mut bytes[1..]).len();
        bytes[0] = SIGN;
        let from = usize::from(!is_sign(letter));
        let case = if small == letter { SMALL } else { CAPITAL };
        self.unit(&bytes[from..=len], case);
    }

    /// The digits that stood together, by what they are worth: longer is more.
    fn number(&mut self, digits: &mut String) {
        if digits.is_empty() {
            return;
        }
        let worth = digits.trim_start_matches('0');
        self.unit(&[DIGITS, worth.len().min(254) as u8 + 1], SMALL);
        self.letters.extend(worth.bytes());
        digits.clear();
    }

    /// One letter, sign or number, and the space before it.
    fn unit(&mut self, bytes: &[u8], case: u8) {
        if std::mem::take(&mut self.space) && !self.letters.is_empty() {
            self.unit(&[SPACE], SMALL);
        }
        self.letters.extend(bytes);
        self.accents.push(accents::NONE);
        self.capitals.push(case);
    }

    fn finish(mut self, locale: Locale, text: &str) -> Vec<u8> {
        if matches!(locale, Locale::FrCa) {
            self.accents.reverse();
        }
        let mut key = self.letters;
        for level in [&self.accents[..], &self.capitals, text.as_bytes()] {
            key.push(END);
            key.extend(level);
        }
        key
    }
}

/// Whether a Latin letter is a small one, accent or not.
fn is_small(letter: char) -> bool {
    letter.is_ascii_lowercase() || (!letter.is_ascii() && letter.to_lowercase().eq([letter]))
}

fn is_sign(letter: char) -> bool {
    matches!(letter, '\u{a1}'..='\u{bf}' | '×' | '÷' | '\u{2010}'..='\u{2bff}' | '\u{3000}'..='\u{303f}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use Locale::{EnCa, FrCa};

    fn sorted<'a>(locale: Locale, words: &[&'a str]) -> Vec<&'a str> {
        let mut words = words.to_vec();
        words.sort_by_key(|word| sort_key(locale, word));
        words
    }

    fn in_order_of_both(words: &[&str]) {
        for locale in [EnCa, FrCa] {
            let reversed: Vec<_> = words.iter().rev().copied().collect();
            assert_eq!(sorted(locale, &reversed), words, "{locale}");
        }
    }

    #[test]
    fn a_word_that_begins_with_an_accent_does_not_come_after_z() {
        in_order_of_both(&["Égypte", "elan", "Élan", "Espagne", "Éthiopie", "Zambie"]);
    }

    #[test]
    fn a_greater_number_does_not_come_before_a_lesser_one_for_its_first_digit() {
        in_order_of_both(&["Form 2", "form 10", "Form 10a", "Form 100", "Formal"]);
        in_order_of_both(&["0", "7", "007 bis", "8"]);
    }

    #[test]
    fn the_last_accent_decides_in_french_and_the_first_in_english() {
        let words = ["côté", "coté", "côte", "cote"];
        assert_eq!(sorted(FrCa, &words), ["cote", "côte", "coté", "côté"]);
        assert_eq!(sorted(EnCa, &words), ["cote", "coté", "côte", "côté"]);
    }

    #[test]
    fn a_ligature_stands_with_its_letters_and_after_them() {
        in_order_of_both(&["odeur", "oeuf", "œuf", "Œuf", "ogive"]);
        // As ICU has it: the ligature is less than an accent, wherever that stands in French.
        assert_eq!(sorted(FrCa, &["ôe", "Œ", "oê"]), ["Œ", "ôe", "oê"]);
        assert_eq!(sorted(EnCa, &["ôe", "Œ", "oê"]), ["oê", "ôe", "Œ"]);
    }

    #[test]
    fn hyphens_and_apostrophes_do_not_tear_words_apart() {
        in_order_of_both(&[
            "Saint Albert",
            "Saint-Jean",
            "Saint-Jérôme",
            "Saint Paul",
            "Sainte-Anne",
        ]);
        in_order_of_both(&["Costa Rica", "Côte d’Ivoire", "Côte-Nord"]);
    }

    #[test]
    fn an_accent_that_is_a_character_of_its_own_is_the_same_accent() {
        let composed = sort_key(FrCa, "été");
        let apart = sort_key(FrCa, "e\u{301}te\u{301}");
        let word = composed.iter().rposition(|byte| *byte == END).unwrap();
        assert_eq!(composed[..word], apart[..word]);
    }

    #[test]
    fn other_scripts_come_after_latin_and_signs_before_figures() {
        in_order_of_both(&["« oui »", "9", "Zone", "Яблоко", "ᐃᓄᒃᑎᑐᑦ"]);
    }
}
