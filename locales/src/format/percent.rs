//! Percentages.

use super::convention::{Convention, NBSP};
use super::number::{Number, number};
use super::number_parse::{NumberError, parse_number};
use super::tidy::tidy;
use crate::Locale;

/// A percentage: `12.5%`, « 12,5 % » with a no-break space. The number is
/// already in hundredths: 12.5 is written `12.5%`, not `1250%`.
pub fn percent(locale: Locale, value: &Number) -> String {
    let mut out = number(locale, value);
    if Convention::of(locale) == Convention::French {
        out.push(NBSP);
    }
    out.push('%');
    out
}

/// Reads a percentage as people type it, with or without its sign, by the
/// rules of [`parse_number`].
///
/// # Errors
/// [`NumberError`], as [`parse_number`].
pub fn parse_percent(locale: Locale, text: &str) -> Result<Number, NumberError> {
    let text = tidy(text);
    match text.strip_suffix('%') {
        Some("") => Err(NumberError::NotANumber),
        Some(value) => parse_number(locale, value),
        None => parse_number(locale, &text),
    }
}
