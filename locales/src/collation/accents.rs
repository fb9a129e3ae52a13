//! What hangs on a letter, in the order of Unicode's collation.

/// No accent.
pub(super) const NONE: u8 = 2;
/// A letter that is written in another way, as the first of a ligature: after the letter itself,
/// and before it with any accent.
pub(super) const VARIANT: u8 = 3;
/// An accent that is not among ours: after them all.
const OTHER: u8 = b'z';

/// The accent of each letter from U+00C0 to U+017F; `-`: none of ours.
const LATIN: &str = "\
    badigf-lbadgbadg-ibadig-kbadga--badigf-lbadgbadg-ibadig-kbadga-g\
    nnccmmaaddjjeeee--nnccjjmmeeddccjjlldd--iinnccmmj---ddll-aallee-\
    ---aallee---nncchh--aalleeaaddlleellee--iinnccffhhmmddddgaajjee-";

/// The place of a letter's accent in the order of accents: acute before grave before circumflex.
pub(super) fn of_letter(letter: char) -> Option<u8> {
    let place = (letter as usize).checked_sub(0xC0)?;
    match LATIN.as_bytes().get(place)? {
        b'-' => None,
        accent => Some(*accent),
    }
}

/// The same of an accent that is a character of its own.
pub(super) fn combining(accent: char) -> u8 {
    match accent {
        '\u{301}' => b'a',
        '\u{300}' => b'b',
        '\u{306}' => b'c',
        '\u{302}' => b'd',
        '\u{30c}' => b'e',
        '\u{30a}' => b'f',
        '\u{308}' => b'g',
        '\u{30b}' => b'h',
        '\u{303}' => b'i',
        '\u{307}' => b'j',
        '\u{338}' => b'k',
        '\u{327}' => b'l',
        '\u{328}' => b'm',
        '\u{304}' => b'n',
        _ => OTHER,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_table_has_a_place_for_each_letter() {
        assert_eq!(LATIN.len(), 0x180 - 0xC0);
        for (letter, accent) in [
            ('é', '\u{301}'),
            ('Ÿ', '\u{308}'),
            ('ř', '\u{30c}'),
            ('ō', '\u{304}'),
        ] {
            assert_eq!(of_letter(letter), Some(combining(accent)), "{letter}");
        }
        assert_eq!(of_letter('œ'), None);
        assert_eq!(of_letter('e'), None);
    }
}
