//! Spaces, marks and words of French as written in Canada, which are not those
//! of France.

use super::figures_french::{figure, is_digit, spaced_time};
use super::typography::WORDS;
use super::words_french;

pub(super) const NBSP: char = '\u{A0}';

/// Titles that stand before a name after a no-break space.
const TITLES: [&str; 6] = ["M.", "MM.", "Mme", "Mmes", "Dr", "Dre"];

/// Every fault, with the index of its character.
pub(super) fn faults(text: &[char]) -> Vec<(usize, String)> {
    let mut faults = words_french::faults(text);
    for (index, c) in text.iter().enumerate() {
        let before = index.checked_sub(1).map(|before| text[before]);
        let after = text.get(index + 1).copied();
        // After « and a comma the space is theirs: "« … »", "à l’étranger, …".
        let theirs = index >= 2 && matches!(text[index - 2], '«' | ',');
        let spaced = before.is_some_and(is_space) && !theirs;
        let what = match c {
            ':' => colon(text, index),
            ';' | '!' | '?' if spaced => Some(format!(
                "A space stands before \"{c}\". Remove it: in Canada there is none."
            )),
            // A dot before a letter starts a name: "un fichier .pdf".
            '.' if after.is_some_and(char::is_alphanumeric) => None,
            ',' | '.' | '…' if spaced => {
                Some(format!("A space stands before \"{c}\". Remove it."))
            }
            '«' if after != Some(NBSP) => {
                Some("No no-break space follows «. Write U+00A0 there.".to_owned())
            }
            '»' if before != Some(NBSP) => {
                Some("No no-break space stands before ». Write U+00A0 there.".to_owned())
            }
            '“' | '”' if !is_quoted(&text[..index]) => Some(
                "Outside « », “ ” are English. Write « » with no-break spaces inside.".to_owned(),
            ),
            _ if is_digit(*c) => figure(text, index),
            _ if is_space(*c) && *c != NBSP => title(text, index),
            _ => None,
        };
        faults.extend(what.map(|what| (index, what)));
    }
    faults
}

pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace()
}

/// A colon has a no-break space before it, but in a time, a ratio or an
/// address of the Web. One that starts a text has none: it goes on from words
/// that a component writes with a space after them, and would be heard and read
/// in braille after two ("Modifier : nom complet").
fn colon(text: &[char], index: usize) -> Option<String> {
    if let Some(time) = spaced_time(text, index) {
        return Some(format!(
            "A space stands beside the colon of a time. Write {time}."
        ));
    }
    let before = index.checked_sub(1).map(|before| text[before])?;
    let after = text.get(index + 1).copied();
    let between_digits = is_digit(before) && after.is_some_and(is_digit);
    let address = text[index + 1..].starts_with(&['/', '/']);
    let right = before == NBSP || between_digits || address;
    (!right).then(|| "No no-break space stands before the colon. Write U+00A0 there.".to_owned())
}

/// Whether a text that has come so far is within « ».
fn is_quoted(before: &[char]) -> bool {
    let last = before.iter().rev().find(|c| matches!(c, '«' | '»'));
    last == Some(&'«')
}

/// A breaking space after a title and before the name. A title without a name
/// is a word like others: "Mme ou M.".
fn title(text: &[char], index: usize) -> Option<String> {
    let next = *text.get(index + 1)?;
    if !next.is_uppercase() && next != WORDS {
        return None;
    }
    let start = text[..index]
        .iter()
        .rposition(|c| !c.is_alphabetic() && *c != '.')
        .map_or(0, |before| before + 1);
    let word: String = text[start..index].iter().collect();
    TITLES.contains(&word.as_str()).then(|| {
        format!("No no-break space stands between {word} and the name. Write U+00A0 there.")
    })
}
