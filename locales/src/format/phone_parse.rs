//! Reading a telephone number that a person typed.

use std::fmt;

use super::phone::Phone;
use super::tidy::{is_dash, tidy};

/// Why a text was not read as a telephone number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PhoneError {
    /// There is nothing, or nothing but spaces.
    Empty,
    /// A word or sign that has no place in a telephone number.
    Characters,
    /// Too few digits: without its area code, most often.
    TooShort {
        /// How many digits there are, without the extension.
        found: usize,
    },
    /// Too many digits: a number outside North America without its `+`, most
    /// often.
    TooLong {
        /// How many digits there are, without the extension.
        found: usize,
    },
    /// No area code in North America starts with 0 or 1.
    AreaCode,
    /// No number in North America has 0 or 1 after its area code.
    Exchange,
    /// No country calling code starts with 0.
    CallingCode,
    /// The extension is not one to eight digits.
    Extension,
}

impl fmt::Display for PhoneError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            PhoneError::Empty => "the telephone number is empty",
            PhoneError::Characters => "not a telephone number: write it as 613-555-1234",
            PhoneError::TooShort { .. } => {
                "the telephone number is too short: write all ten digits, as 613-555-1234"
            }
            PhoneError::TooLong { .. } => {
                "the telephone number is too long: write ten digits, as 613-555-1234, \
                 or start with + for another country"
            }
            PhoneError::AreaCode => "an area code starts with 2 to 9, as 613-555-1234",
            PhoneError::Exchange => "the digit after the area code is 2 to 9, as 613-555-1234",
            PhoneError::CallingCode => "no country calling code starts with 0",
            PhoneError::Extension => "an extension is one to eight digits, as ext. 123",
        })
    }
}

impl std::error::Error for PhoneError {}

pub(super) fn parse(text: &str) -> Result<Phone, PhoneError> {
    let text = tidy(text).to_ascii_lowercase();
    if text.is_empty() {
        return Err(PhoneError::Empty);
    }
    let text = text.strip_prefix("tel:").unwrap_or(&text);
    let named = text.find(|c: char| c.is_ascii_alphabetic() || c == '#');
    let (number, extension) = match named.and_then(|start| text.split_at_checked(start)) {
        Some((number, rest)) => (number, Some(extension(rest)?)),
        None => (text, None),
    };
    let number = number.trim_end_matches([' ', ',', ';']);
    let digits = dialled(number)?;
    check(&digits)?;
    Ok(Phone { digits, extension })
}

/// "ext. 123", "poste 123", "x123", "#123", "ext=123" → "123"
fn extension(text: &str) -> Result<String, PhoneError> {
    let names = ["extension", "ext", "poste", "p", "x", "#"];
    let after = names.iter().find_map(|name| text.strip_prefix(name));
    let digits = after
        .ok_or(PhoneError::Characters)?
        .trim_start_matches(['.', ':', '=', ' ', '#']);
    let sound = (1..=8).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    match sound {
        true => Ok(digits.to_owned()),
        false => Err(PhoneError::Extension),
    }
}

/// All digits with the country calling code first.
fn dialled(number: &str) -> Result<String, PhoneError> {
    let mut digits = String::with_capacity(number.len() + 1);
    let mut plus = false;
    for character in number.chars() {
        match character {
            '0'..='9' => digits.push(character),
            '+' if digits.is_empty() && !plus => plus = true,
            ' ' | '.' | '/' | '(' | ')' => {}
            dash if is_dash(dash) => {}
            _ => return Err(PhoneError::Characters),
        }
    }
    if plus && let Some((code, rest)) = around_zero(number) {
        let kept = code.chars().chain(rest.chars());
        digits = kept.filter(char::is_ascii_digit).collect();
    }
    let found = digits.len();
    match found {
        _ if plus => Ok(digits),
        // What is dialled before a number abroad, from here and from there.
        _ if digits.starts_with("011") => Ok(digits.split_off(3)),
        _ if digits.starts_with("00") => Ok(digits.split_off(2)),
        0..10 => Err(PhoneError::TooShort { found }),
        10 => {
            digits.insert(0, '1');
            Ok(digits)
        }
        11 if digits.starts_with('1') => Ok(digits),
        _ => Err(PhoneError::TooLong { found }),
    }
}

/// What stands around the zero of "+44 (0)20 …", which is for callers inside the country only.
///
/// Looked for sign by sign: the search of the standard library for a text in a text is more to
/// download than all of this file.
fn around_zero(number: &str) -> Option<(&str, &str)> {
    let mut opened = number.match_indices('(');
    opened.find_map(|(at, _)| {
        let (code, rest) = number.split_at_checked(at)?;
        let rest = rest.strip_prefix("(0)")?;
        Some((code, rest))
    })
}

fn check(digits: &str) -> Result<(), PhoneError> {
    let found = digits.len();
    let (least, most) = match digits.starts_with('1') {
        true => (11, 11),
        // E.164 has at most 15; the shortest in use are about 7.
        false => (7, 15),
    };
    match digits.as_bytes() {
        [b'0', ..] => Err(PhoneError::CallingCode),
        _ if found < least => Err(PhoneError::TooShort { found }),
        _ if found > most => Err(PhoneError::TooLong { found }),
        [b'1', b'0' | b'1', ..] => Err(PhoneError::AreaCode),
        [b'1', _, _, _, b'0' | b'1', ..] => Err(PhoneError::Exchange),
        _ => Ok(()),
    }
}
