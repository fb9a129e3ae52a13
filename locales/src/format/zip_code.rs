//! ZIP codes, the postal codes of the United States.

use std::fmt;
use std::str::FromStr;

use super::tidy::{is_dash, tidy};

/// A ZIP code: five digits, or nine. [`Display`](fmt::Display) and serde write it as the postal
/// service of the United States does: `20500`, `20500-0003`.
///
/// [`FromStr`] reads what people type, with or without spaces and hyphens, and all that [`tidy`]
/// finds harmless.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct ZipCode(String);

/// Why a text was not read as a ZIP code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ZipCodeError {
    /// There is nothing, or nothing but spaces.
    Empty,
    /// Something else than digits, spaces and hyphens.
    Characters,
    /// Neither five digits nor nine.
    Length {
        /// How many there are.
        found: usize,
    },
}

impl fmt::Display for ZipCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            ZipCodeError::Empty => "the ZIP code is empty",
            ZipCodeError::Characters => "a ZIP code has digits only, as 20500",
            ZipCodeError::Length { .. } => "a ZIP code has 5 digits, as 20500, or 9",
        })
    }
}

impl std::error::Error for ZipCodeError {}

impl FromStr for ZipCode {
    type Err = ZipCodeError;

    fn from_str(text: &str) -> Result<ZipCode, ZipCodeError> {
        let text = tidy(text);
        if text.is_empty() {
            return Err(ZipCodeError::Empty);
        }
        let digits = text.chars().filter(|c| *c != ' ' && !is_dash(*c));
        let digits: String = digits.collect();
        if !digits.bytes().all(|digit| digit.is_ascii_digit()) {
            return Err(ZipCodeError::Characters);
        }
        match digits.len() {
            5 | 9 => Ok(ZipCode(digits)),
            found => Err(ZipCodeError::Length { found }),
        }
    }
}

impl fmt::Display for ZipCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (area, place) = self.0.split_at(5);
        f.write_str(area)?;
        if !place.is_empty() {
            f.write_str("-")?;
            f.write_str(place)?;
        }
        Ok(())
    }
}
