//! One way to write a word, so that what people type finds what they mean.

/// Letters from U+00C0 to U+024F without what hangs on them; `-`: a letter of its own.
const LATIN: &str = "\
    aaaaaa-ceeeeiiiidnooooo-ouuuuyt-aaaaaa-ceeeeiiiidnooooo-ouuuuyty\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii--jjkkklllllll\
    lllnnnnnn-nnoooooo--rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    bbbb---cc-ddd----ffg---ikkl--nnooo--pp-----ttttuu-vyyzz---------\
    -----d--l--n-aaiioouuuuuuuuuu-aaaa--ggggkkoooo--j-d-gg--nnaa--oo\
    aaaaeeeeiiiioooorrrruuuusstt--hhnd--zzaaeeooooooooyylnt---acclts\
    z--b--eejj-qrryy";

/// The same from U+1E00 to U+1EFF: Vietnamese names, and languages of the West Coast.
const ADDITIONAL: &str = "\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyas----aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy----yy";

/// `text` in small letters without accents; hyphens, apostrophes, points and all spaces are one
/// space, and none stands at the ends. "Saint-Jérôme" and "saint jerome" become the same.
///
/// Folding what is folded changes nothing.
///
/// ```
/// use portage_locales::collation::fold;
///
/// assert!(fold("Montréal (Québec)").contains(&fold("QUEBEC")));
/// ```
pub fn fold(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    let mut space = false;
    for letter in text.chars() {
        if is_hung_on(letter) {
            continue;
        }
        if letter.is_whitespace() || is_joint(letter) {
            space = true;
            continue;
        }
        if space && !folded.is_empty() {
            folded.push(' ');
        }
        space = false;
        push(&mut folded, letter);
    }
    folded
}

fn push(folded: &mut String, letter: char) {
    match letter {
        'Æ' | 'æ' | 'Ǽ' | 'ǽ' | 'Ǣ' | 'ǣ' => folded.push_str("ae"),
        'Œ' | 'œ' => folded.push_str("oe"),
        'ß' | 'ẞ' => folded.push_str("ss"),
        _ => match plain(letter) {
            Some(plain) => folded.push(plain),
            None => push_small(folded, letter),
        },
    }
}

fn push_small(folded: &mut String, letter: char) {
    for small in letter.to_lowercase() {
        if !is_hung_on(small) {
            folded.push(plain(small).unwrap_or(small));
        }
    }
}

pub(super) fn plain(letter: char) -> Option<char> {
    if letter.is_ascii() {
        return Some(letter.to_ascii_lowercase());
    }
    let code = letter as usize;
    let plain = match code {
        0xC0..=0x24F => LATIN.as_bytes().get(code - 0xC0),
        0x1E00..=0x1EFF => ADDITIONAL.as_bytes().get(code - 0x1E00),
        _ => None,
    }?;
    (*plain != b'-').then_some(*plain as char)
}

/// Accents that are characters of their own, as on some keyboards, and what nobody can see.
pub(super) fn is_hung_on(letter: char) -> bool {
    matches!(letter, '\u{300}'..='\u{36f}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{ad}')
}

/// What people leave out, or write in several ways, between two parts of a name.
pub(super) fn is_joint(letter: char) -> bool {
    matches!(
        letter,
        '-' | '\u{2010}'..='\u{2015}' | '\'' | '\u{2018}' | '\u{2019}' | '\u{2bc}' | '.' | ','
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_tables_have_a_place_for_each_letter() {
        assert_eq!(LATIN.len(), 0x250 - 0xC0);
        assert_eq!(ADDITIONAL.len(), 0x1F00 - 0x1E00);
    }

    #[test]
    fn montreal_without_accent_finds_montreal_with_one() {
        for (typed, meant) in [
            ("montreal", "Montréal"),
            ("MONTREAL", "Montréal"),
            ("montre\u{301}al", "Montréal"),
            ("trois rivieres", "Trois-Rivières"),
            ("saint-jean", "Saint Jean"),
            ("l'assomption", "L’Assomption"),
            ("oeuvre", "Œuvre"),
            ("cote d ivoire", "Côte d’Ivoire"),
            ("strasse", "Straße"),
            ("kwakwala", "Ḵwa̱k̓wala"),
            ("nguyen", "Nguyễn"),
            ("  quebec  ", "Québec"),
            ("istanbul", "İstanbul"),
            ("st. john s", "St John’s"),
        ] {
            assert_eq!(fold(typed), fold(meant), "{typed}");
        }
    }

    #[test]
    fn other_scripts_keep_their_letters() {
        assert_eq!(fold("ᐃᓄᒃᑎᑐᑦ"), "ᐃᓄᒃᑎᑐᑦ");
        assert_eq!(fold("МОСКВА"), "москва");
        assert_ne!(fold("ou"), fold("on"));
    }

    proptest! {
        #[test]
        fn folding_twice_changes_nothing(text: String) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }

        #[test]
        fn capitals_make_no_difference_in_latin_words(text in "[a-zà-öø-ÿ -]{0,20}") {
            prop_assert_eq!(fold(&text.to_uppercase()), fold(&text));
        }
    }
}
