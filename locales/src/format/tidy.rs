//! What people cannot see, or did not choose, in what they typed or pasted.

/// Removes what is harmless in a number, a code or a phone number: keyboards,
/// password managers, spreadsheets and translated pages put it there, and no
/// person could find it.
///
/// - full-width letters, digits and signs become ordinary ones, and so do
///   Arabic-Indic digits;
/// - every kind of space (no-break, narrow, tab, line end) becomes one plain
///   space, and none is left at either end;
/// - zero-width characters, direction marks, soft hyphens and control
///   characters disappear.
///
/// For values with a fixed form only. In names and in prose some of these
/// characters carry meaning: keep those as typed.
pub fn tidy(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        let character = ordinary(character);
        if character.is_whitespace() {
            if !out.is_empty() && !out.ends_with(' ') {
                out.push(' ');
            }
        } else if !is_invisible(character) {
            out.push(character);
        }
    }
    out.truncate(out.trim_end().len());
    out
}

/// Whether a character is a hyphen, a dash or a minus: word processors turn
/// one into the other.
pub fn is_dash(character: char) -> bool {
    matches!(character, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

fn ordinary(character: char) -> char {
    let code = u32::from(character);
    let ascii = match code {
        0xFF01..=0xFF5E => code - 0xFEE0,
        0x0660..=0x0669 => code - 0x0660 + u32::from(b'0'),
        0x06F0..=0x06F9 => code - 0x06F0 + u32::from(b'0'),
        _ => return character,
    };
    char::from_u32(ascii).unwrap_or(character)
}

fn is_invisible(character: char) -> bool {
    character.is_control()
        || matches!(character,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{180E}' | '\u{200B}'..='\u{200F}'
            | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
            | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}')
}
