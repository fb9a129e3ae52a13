//! Canadian postal codes.

use std::fmt;
use std::str::FromStr;

use super::tidy::{is_dash, tidy};

/// A Canadian postal code. [`Display`](fmt::Display) and serde write it as
/// Canada Post does, in both languages: `K1A 0B1`.
///
/// [`FromStr`] reads what people type: any case, with or without a space or a
/// hyphen anywhere, and all that [`tidy`] finds harmless.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PostalCode([u8; 6]);

/// Why a text was not read as a postal code. Positions count from 1, spaces
/// and hyphens left out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PostalCodeError {
    /// There is nothing, or nothing but spaces.
    Empty,
    /// Not six letters and digits.
    Length {
        /// How many there are.
        found: usize,
    },
    /// Something else than a letter stands where a letter belongs: a zero for
    /// an O, most often.
    Letter {
        /// Where: 1, 3 or 5.
        position: usize,
    },
    /// Something else than a digit stands where a digit belongs: an O for a
    /// zero, most often.
    Digit {
        /// Where: 2, 4 or 6.
        position: usize,
    },
    /// A letter that Canada Post does not use there: D, F, I, O, Q and U
    /// nowhere, W and Z not in first place.
    UnusedLetter {
        /// Where: 1, 3 or 5.
        position: usize,
        /// The letter, in upper case.
        letter: char,
    },
}

impl fmt::Display for PostalCodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PostalCodeError::Empty => f.write_str("the postal code is empty"),
            PostalCodeError::Length { found } => write!(
                f,
                "a postal code has 6 letters and digits, as K1A 0B1: found {found}"
            ),
            PostalCodeError::Letter { position } => {
                write!(
                    f,
                    "character {position} of a postal code is a letter, as K1A 0B1"
                )
            }
            PostalCodeError::Digit { position } => {
                write!(
                    f,
                    "character {position} of a postal code is a digit, as K1A 0B1"
                )
            }
            PostalCodeError::UnusedLetter { position, letter } => {
                write!(f, "no postal code has {letter} as character {position}")
            }
        }
    }
}

impl std::error::Error for PostalCodeError {}

impl FromStr for PostalCode {
    type Err = PostalCodeError;

    fn from_str(text: &str) -> Result<PostalCode, PostalCodeError> {
        let text = tidy(text);
        let symbols = || text.chars().filter(|c| *c != ' ' && !is_dash(*c));
        let found = symbols().count();
        if text.is_empty() {
            return Err(PostalCodeError::Empty);
        }
        if found != 6 {
            return Err(PostalCodeError::Length { found });
        }
        let mut code = [0; 6];
        for (index, symbol) in symbols().enumerate() {
            let symbol = symbol.to_ascii_uppercase();
            let position = index + 1;
            if index % 2 == 1 {
                if !symbol.is_ascii_digit() {
                    return Err(PostalCodeError::Digit { position });
                }
            } else if !symbol.is_ascii_uppercase() {
                return Err(PostalCodeError::Letter { position });
            } else if !is_used(symbol, index == 0) {
                let letter = symbol;
                return Err(PostalCodeError::UnusedLetter { position, letter });
            }
            code[index] = symbol as u8;
        }
        Ok(PostalCode(code))
    }
}

/// Letters that are taken for a digit or another letter are not used.
fn is_used(letter: char, first: bool) -> bool {
    match letter {
        'D' | 'F' | 'I' | 'O' | 'Q' | 'U' => false,
        'W' | 'Z' => !first,
        _ => true,
    }
}

impl fmt::Display for PostalCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::with_capacity(7);
        for (index, symbol) in self.0.iter().enumerate() {
            if index == 3 {
                out.push(' ');
            }
            out.push(char::from(*symbol));
        }
        f.write_str(&out)
    }
}
