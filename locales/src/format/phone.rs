//! Telephone numbers.

use std::fmt;
use std::str::FromStr;

use super::convention::{Convention, NBSP};
use super::phone_parse::{PhoneError, parse};
use crate::Locale;

/// A telephone number anywhere in the world, with its extension if any.
///
/// [`Display`](fmt::Display) and serde write the text of RFC 3966 without its
/// scheme, for storage: `+16135551234;ext=123`. [`FromStr`] reads what people
/// type, in either language's manner, and the canonical text:
/// spaces, hyphens, dots, brackets; `1` or `+1` in front or neither;
/// `ext. 123`, « poste 123 », `x123`, `#123`. A number outside North America
/// starts with `+`, `011` or `00`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Phone {
    /// All digits, the country calling code first.
    pub(super) digits: String,
    pub(super) extension: Option<String>,
}

impl Phone {
    /// The country calling code: `1` for Canada, the United States and most
    /// of the Caribbean, `33` for France.
    pub fn calling_code(&self) -> &str {
        self.digits.split_at(calling_code_length(&self.digits)).0
    }

    /// The number inside its country: `6135551234`.
    pub fn national(&self) -> &str {
        self.digits.split_at(calling_code_length(&self.digits)).1
    }

    /// What is dialled once the line answers: `123`.
    pub fn extension(&self) -> Option<&str> {
        self.extension.as_deref()
    }

    /// The address of a link that dials: `tel:+16135551234;ext=123`.
    pub fn uri(&self) -> String {
        let mut out = String::from("tel:");
        self.push_canonical(&mut out);
        out
    }

    fn push_canonical(&self, out: &mut String) {
        out.push('+');
        out.push_str(&self.digits);
        if let Some(extension) = &self.extension {
            out.push_str(";ext=");
            out.push_str(extension);
        }
    }
}

/// A number as it is written in Canada: `613-555-1234`, `613-555-1234, ext.
/// 123`, « 613-555-1234, poste 123 ». A number from elsewhere is written as
/// by [`international_phone`].
pub fn phone(locale: Locale, phone: &Phone) -> String {
    if phone.calling_code() != "1" {
        return international_phone(locale, phone);
    }
    let mut out = String::new();
    push_groups(&mut out, phone.national(), '-');
    push_extension(&mut out, locale, phone);
    out
}

/// A number for people who may call from abroad, as the International
/// Telecommunication Union and Canada's Translation Bureau recommend: `+1 613
/// 555 1234` with no-break spaces. The local grouping of other countries is
/// not known here: their digits stand in threes.
pub fn international_phone(locale: Locale, phone: &Phone) -> String {
    let mut out = String::from("+");
    out.push_str(phone.calling_code());
    out.push(NBSP);
    push_groups(&mut out, phone.national(), NBSP);
    push_extension(&mut out, locale, phone);
    out
}

/// Groups of three; the last may have two or four, never one.
fn push_groups(out: &mut String, digits: &str, separator: char) {
    let mut rest = digits;
    while rest.len() > 4 {
        let (group, after) = rest.split_at(3);
        out.push_str(group);
        out.push(separator);
        rest = after;
    }
    out.push_str(rest);
}

fn push_extension(out: &mut String, locale: Locale, phone: &Phone) {
    if let Some(extension) = &phone.extension {
        out.push_str(match Convention::of(locale) {
            Convention::English => ", ext.",
            Convention::French => ", poste",
        });
        out.push(NBSP);
        out.push_str(extension);
    }
}

/// By the assignments of ITU-T E.164: one digit for North America and for
/// Russia and Kazakhstan, two for these, three for all others.
fn calling_code_length(digits: &str) -> usize {
    match digits.as_bytes() {
        [b'1' | b'7', ..] => 1,
        [b'2', b'0' | b'7', ..]
        | [b'3', b'0'..=b'4' | b'6' | b'9', ..]
        | [b'4', b'0' | b'1' | b'3'..=b'9', ..]
        | [b'5', b'1'..=b'8', ..]
        | [b'6', b'0'..=b'6', ..]
        | [b'8', b'1' | b'2' | b'4' | b'6', ..]
        | [b'9', b'0'..=b'5' | b'8', ..] => 2,
        _ => 3,
    }
}

impl fmt::Display for Phone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.push_canonical(&mut out);
        f.write_str(&out)
    }
}

impl FromStr for Phone {
    type Err = PhoneError;

    fn from_str(text: &str) -> Result<Phone, PhoneError> {
        parse(text)
    }
}
