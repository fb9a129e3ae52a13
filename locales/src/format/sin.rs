//! Social insurance numbers.

use std::fmt;
use std::str::FromStr;

use super::tidy::{is_dash, tidy};

/// A social insurance number (SIN): nine digits, of which the last checks the others.
///
/// [`FromStr`] reads what people type: with or without spaces and hyphens, and all that [`tidy`]
/// finds harmless. serde writes the nine digits without spaces, for storage.
///
/// It does not end up in a log by accident: [`Debug`](fmt::Debug) hides it, there is no
/// [`Display`](fmt::Display), and its errors do not repeat what was typed. To show it, say how:
/// [`sin`] or [`masked_sin`].
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Sin([u8; 9]);

/// Why a text was not read as a social insurance number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SinError {
    /// There is nothing, or nothing but spaces.
    Empty,
    /// Something else than digits, spaces and hyphens.
    Characters,
    /// Not nine digits.
    Length {
        /// How many there are.
        found: usize,
    },
    /// Begins with 0 or 8, with which no social insurance number begins: tax and business
    /// numbers do.
    NotIssued,
    /// The last digit does not fit the others: a digit is wrong, or two changed places.
    Check,
}

impl Sin {
    /// The nine digits, to be stored or sent where the law allows it.
    pub fn digits(&self) -> String {
        self.0.iter().copied().map(char::from).collect()
    }

    /// Whether it begins with 9: issued to a person who is neither a citizen nor a permanent
    /// resident. Such a number runs out with the person's permit, so ask for its date of expiry.
    pub fn is_temporary(&self) -> bool {
        self.0[0] == b'9'
    }

    /// The last three digits, by which a person recognizes the number.
    pub fn last_three(&self) -> String {
        self.0[6..].iter().copied().map(char::from).collect()
    }
}

/// A number as it stands on its letter, with no-break spaces: `123 456 782`. The same in both
/// languages.
pub fn sin(sin: &Sin) -> String {
    grouped(&sin.0, '\u{A0}')
}

/// A number for a page on which others may look: `••• ••• 782`. Screen readers say dots one by
/// one or not at all: hide them from them, and say it in words.
pub fn masked_sin(sin: &Sin) -> String {
    let mut shown = [b'*'; 9];
    shown[6..].copy_from_slice(&sin.0[6..]);
    grouped(&shown, '\u{A0}').replace('*', "•")
}

/// Nine digits in threes, as a person proofreads them, whether or not they are a number that
/// exists; `None` where they are not nine.
pub fn group_sin(text: &str) -> Option<String> {
    let digits = nine(text).ok()?;
    Some(grouped(&digits, ' '))
}

fn grouped(symbols: &[u8; 9], separator: char) -> String {
    let mut out = String::with_capacity(13);
    for (index, symbol) in symbols.iter().enumerate() {
        if index == 3 || index == 6 {
            out.push(separator);
        }
        out.push(char::from(*symbol));
    }
    out
}

fn nine(text: &str) -> Result<[u8; 9], SinError> {
    let text = tidy(text);
    if text.is_empty() {
        return Err(SinError::Empty);
    }
    let mut digits = [0; 9];
    let mut found = 0;
    for character in text.chars().filter(|c| *c != ' ' && !is_dash(*c)) {
        if !character.is_ascii_digit() {
            return Err(SinError::Characters);
        }
        if let Some(place) = digits.get_mut(found) {
            *place = character as u8;
        }
        found += 1;
    }
    match found {
        9 => Ok(digits),
        found => Err(SinError::Length { found }),
    }
}

/// Luhn's sum, by tens: every second digit counts double, and its two digits are added.
fn is_sound(digits: &[u8; 9]) -> bool {
    let counted = digits.iter().enumerate().map(|(index, digit)| {
        let digit = u32::from(digit - b'0');
        match index % 2 {
            0 => digit,
            _ if digit > 4 => digit * 2 - 9,
            _ => digit * 2,
        }
    });
    counted.sum::<u32>() % 10 == 0
}

impl FromStr for Sin {
    type Err = SinError;

    fn from_str(text: &str) -> Result<Sin, SinError> {
        let digits = nine(text)?;
        match digits[0] {
            b'0' | b'8' => Err(SinError::NotIssued),
            _ if is_sound(&digits) => Ok(Sin(digits)),
            _ => Err(SinError::Check),
        }
    }
}

impl fmt::Debug for Sin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Sin(hidden)")
    }
}

impl fmt::Display for SinError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            SinError::Empty => "the social insurance number is empty",
            SinError::Characters => "a social insurance number has digits only",
            SinError::Length { .. } => "a social insurance number has 9 digits",
            SinError::NotIssued => "no social insurance number begins with 0 or 8",
            SinError::Check => "a digit of the social insurance number is wrong",
        })
    }
}

impl std::error::Error for SinError {}
