//! Reading a number that a person typed, in either language's manner.

use std::fmt;

use super::convention::Convention;
use super::number::Number;
use super::tidy::{is_dash, tidy};
use crate::Locale;

/// Why a text was not read as a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NumberError {
    /// There is nothing, or nothing but spaces.
    Empty,
    /// It has other characters, more than one decimal mark, or digits that
    /// are not in groups of three.
    NotANumber,
    /// More digits than can be kept exactly: about 18.
    TooLong,
    /// `1,234` on a French page: a thousand written the English way, or one
    /// and a bit written the French way. A wrong guess is a thousand times
    /// too much or too little, so the person is shown both and chooses.
    Ambiguous {
        /// The mark read as a thousands separator: 1234.
        grouped: Number,
        /// The mark read as the decimal mark: 1.234.
        decimal: Number,
    },
}

impl fmt::Display for NumberError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NumberError::Empty => f.write_str("the number is empty"),
            NumberError::NotANumber => f.write_str("not a number: write it as 1234.50"),
            NumberError::TooLong => f.write_str("the number has too many digits (18 at most)"),
            NumberError::Ambiguous { grouped, decimal } => {
                write!(f, "the number can be read as {grouped} or as {decimal}")
            }
        }
    }
}

impl std::error::Error for NumberError {}

/// Reads a number as people type it, on a page in the language given.
///
/// Accepted in both languages: `1234.5`, `1234,5`, `1,234.50`, `1 234,50`,
/// `1.234,50`, any kind of space between groups, `+`, a hyphen or a real
/// minus in front, and all that [`tidy`] finds harmless. `1,23` cannot be a
/// group, so its comma is a decimal mark on an English page too.
///
/// # Errors
/// [`NumberError`]. `1,234` is 1234 on an English page and
/// [`NumberError::Ambiguous`] on a French one, where the comma is the decimal
/// mark but English grouping is seen every day. `1.234` is 1.234 in English
/// and ambiguous in French, where the point is nobody's own mark.
pub fn parse_number(locale: Locale, text: &str) -> Result<Number, NumberError> {
    let text = tidy(text);
    let (negative, size) = split_sign(&text);
    if size.is_empty() {
        return Err(match text.is_empty() {
            true => NumberError::Empty,
            false => NumberError::NotANumber,
        });
    }
    let Some(mark) = size.rfind([',', '.']) else {
        return grouped(negative, size, "");
    };
    let (whole, fraction) = (&size[..mark], &size[mark + 1..]);
    let symbol = char::from(size.as_bytes()[mark]);
    if whole.contains(symbol) {
        // The same mark twice: neither can be the decimal mark.
        return grouped(negative, size, "");
    }
    let decimal = grouped(negative, whole, fraction)?;
    let could_group =
        fraction.len() == 3 && (1..=3).contains(&whole.len()) && !whole.starts_with('0');
    match (Convention::of(locale), symbol) {
        _ if !could_group => Ok(decimal),
        (Convention::English, '.') => Ok(decimal),
        (Convention::English, _) => grouped(negative, size, ""),
        (Convention::French, _) => Err(NumberError::Ambiguous {
            grouped: grouped(negative, size, "")?,
            decimal,
        }),
    }
}

/// Takes the sign off. True when it is a minus.
pub(super) fn split_sign(text: &str) -> (bool, &str) {
    let mut rest = text.chars();
    match rest.next() {
        Some('+') => (false, rest.as_str().trim_start()),
        Some(dash) if is_dash(dash) => (true, rest.as_str().trim_start()),
        _ => (false, text),
    }
}

/// Reads `whole`, whose digits may stand in groups of three with one kind of
/// separator, and `fraction`, which is digits only.
fn grouped(negative: bool, whole: &str, fraction: &str) -> Result<Number, NumberError> {
    let digits = match whole.find([' ', ',', '.']) {
        None => whole.to_owned(),
        Some(first) => {
            let separator = char::from(whole.as_bytes()[first]);
            let mut groups = whole.split(separator);
            let leading = groups.next().unwrap_or_default();
            let sound = (1..=3).contains(&leading.len())
                && !leading.starts_with('0')
                && groups.all(|group| group.len() == 3);
            if !sound {
                return Err(NumberError::NotANumber);
            }
            whole.replace(separator, "")
        }
    };
    if digits.is_empty() && fraction.is_empty() {
        return Err(NumberError::NotANumber);
    }
    // A second kind of separator is still in `digits` and refused there.
    Number::from_digits(negative, &digits, fraction)
}
