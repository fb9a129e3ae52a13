//! Reading a month.

use time::Month;

use super::date::month_name;
use super::tidy::tidy;
use crate::Locale;

/// The fewest letters that name a month: with two, `ma` would be March, May or « mars ».
const LETTERS: usize = 3;

/// Reads a month as people write it: `3`, `03`, `March`, `mar.`, « mars »,
/// `FEVRIER`, `févr.`; names and their beginnings in every language, whatever
/// the page's, in any case, with or without accents.
///
/// `None` for what is no month (`13`) and for what could be two of them
/// (`jui`: « juin » or « juillet »).
pub fn parse_month(text: &str) -> Option<Month> {
    let text = plain(&tidy(text));
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        let number: u8 = text.parse().ok()?;
        return Month::try_from(number).ok();
    }
    if text.len() < LETTERS {
        return None;
    }
    let mut found = None;
    for month in (1..=12).filter_map(|number| Month::try_from(number).ok()) {
        let named = |locale: &Locale| plain(month_name(*locale, month)).starts_with(&text);
        if Locale::ALL.iter().any(named) && found.replace(month).is_some() {
            return None;
        }
    }
    found
}

/// Lower case without accents, and without the point of an abbreviation.
fn plain(text: &str) -> String {
    let letter = |letter: char| match letter {
        'é' | 'É' | 'è' | 'È' => Some('e'),
        'û' | 'Û' | 'ù' | 'Ù' => Some('u'),
        // An accent of its own after its letter, as some keyboards send it.
        '\u{300}'..='\u{36F}' | '.' | ',' | ' ' => None,
        other => Some(other.to_ascii_lowercase()),
    };
    text.chars().filter_map(letter).collect()
}
