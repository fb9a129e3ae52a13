//! An exact decimal number, and how it is written.

use std::cmp::Ordering;
use std::fmt;
use std::str::FromStr;

use super::convention::Convention;
use super::digits::{push_fraction, push_integer};
use super::number_parse::NumberError;
use crate::Locale;

/// An exact decimal number: no binary rounding, and trailing zeros are kept,
/// because they show ("$5.00") and because they choose the plural form in
/// some languages ("1 hour", "1.0 hours").
///
/// Two numbers are equal when they are *written* alike: `1.0` is not equal to
/// `1`. [`Number::value_cmp`] compares what they are worth.
///
/// [`Display`](fmt::Display), [`FromStr`] and serde use the canonical text
/// `-1234.50`, the same in every language: for storage, not for people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Number {
    unscaled: i64,
    scale: u8,
}

impl Number {
    /// The number `unscaled` ÷ 10^`scale`: `Number::new(123450, 2)` is
    /// `1234.50`.
    pub const fn new(unscaled: i64, scale: u8) -> Number {
        Number { unscaled, scale }
    }

    /// All digits as one integer, with the sign: `-123450` for `-1234.50`.
    pub const fn unscaled(&self) -> i64 {
        self.unscaled
    }

    /// How many digits stand after the decimal mark: 2 for `1234.50`.
    pub const fn scale(&self) -> u8 {
        self.scale
    }

    /// Whether the number is below zero. There is no negative zero.
    pub const fn is_negative(&self) -> bool {
        self.unscaled < 0
    }

    /// What stands before the decimal mark, without the sign: 1234 for
    /// `-1234.50` (`i` in the plural rules of Unicode).
    pub const fn integer_part(&self) -> u64 {
        match self.divisor() {
            Some(divisor) => self.unscaled.unsigned_abs() / divisor,
            None => 0,
        }
    }

    /// The digits after the decimal mark read as an integer: 50 for
    /// `1234.50`, 5 for `0.05` (`f` in the plural rules of Unicode).
    pub const fn fraction_part(&self) -> u64 {
        match self.divisor() {
            Some(divisor) => self.unscaled.unsigned_abs() % divisor,
            None => self.unscaled.unsigned_abs(),
        }
    }

    /// Compares what two numbers are worth: `1.0` and `1` are
    /// [`Ordering::Equal`]. For lower and upper limits.
    pub fn value_cmp(&self, other: &Number) -> Ordering {
        let signs = self.unscaled.signum().cmp(&other.unscaled.signum());
        let size = self.size_cmp(other);
        signs.then(if self.is_negative() {
            size.reverse()
        } else {
            size
        })
    }

    fn size_cmp(&self, other: &Number) -> Ordering {
        let whole = self.integer_part().cmp(&other.integer_part());
        whole.then_with(|| {
            // Trailing zeros add nothing, so text order is the right order.
            let fraction = |number: &Number| {
                let mut digits = String::new();
                push_fraction(&mut digits, number.fraction_part(), number.scale);
                digits.truncate(digits.trim_end_matches('0').len());
                digits
            };
            fraction(self).cmp(&fraction(other))
        })
    }

    /// None when there are more places than an `i64` has digits: all of the
    /// number then stands after the mark.
    const fn divisor(&self) -> Option<u64> {
        10_u64.checked_pow(self.scale as u32)
    }

    /// Appends the number with the marks given.
    pub(super) fn push(&self, out: &mut String, group: Option<char>, mark: char) {
        if self.is_negative() {
            out.push('-');
        }
        self.push_size(out, group, mark);
    }

    /// Appends the number without its sign.
    pub(super) fn push_size(&self, out: &mut String, group: Option<char>, mark: char) {
        push_integer(out, self.integer_part(), group);
        if self.scale > 0 {
            out.push(mark);
            push_fraction(out, self.fraction_part(), self.scale);
        }
    }
}

/// The number as it is written in a language: `-1,234.50`, « -1 234,50 » with
/// no-break spaces. Every digit that the number holds shows.
pub fn number(locale: Locale, number: &Number) -> String {
    let convention = Convention::of(locale);
    let mut out = String::new();
    number.push(&mut out, Some(convention.group()), convention.mark());
    out
}

/// The number without groups, with the language's decimal mark: `1234.50`,
/// « 1234,50 ». As people type it: for examples of what to enter.
pub fn plain_number(locale: Locale, number: &Number) -> String {
    let mut out = String::new();
    number.push(&mut out, None, Convention::of(locale).mark());
    out
}

impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.push(&mut out, None, '.');
        f.write_str(&out)
    }
}

impl FromStr for Number {
    type Err = NumberError;

    /// Reads the canonical text only: digits, `-` before them, one `.` among
    /// them. [`parse_number`](super::parse_number) reads what people type.
    fn from_str(text: &str) -> Result<Number, NumberError> {
        let (negative, size) = match text.strip_prefix('-') {
            Some(size) => (true, size),
            None => (false, text),
        };
        match size.split_once('.') {
            _ if size.is_empty() => Err(NumberError::Empty),
            Some((_, "")) | Some(("", _)) => Err(NumberError::NotANumber),
            Some((whole, fraction)) => Number::from_digits(negative, whole, fraction),
            None => Number::from_digits(negative, size, ""),
        }
    }
}

impl Number {
    /// `whole` and `fraction` may be empty; anything but an ASCII digit in
    /// them is an error.
    pub(super) fn from_digits(
        negative: bool,
        whole: &str,
        fraction: &str,
    ) -> Result<Number, NumberError> {
        let scale = u8::try_from(fraction.len()).map_err(|_| NumberError::TooLong)?;
        let mut unscaled = 0_i64;
        for digit in whole.bytes().chain(fraction.bytes()) {
            if !digit.is_ascii_digit() {
                return Err(NumberError::NotANumber);
            }
            let digit = i64::from(digit - b'0');
            // Built up below zero for negatives: i64::MIN has no positive.
            let next = unscaled.checked_mul(10);
            let next = match negative {
                true => next.and_then(|n| n.checked_sub(digit)),
                false => next.and_then(|n| n.checked_add(digit)),
            };
            unscaled = next.ok_or(NumberError::TooLong)?;
        }
        Ok(Number { unscaled, scale })
    }
}

macro_rules! from_integer {
    ($($integer:ty)*) => {$(
        impl From<$integer> for Number {
            fn from(value: $integer) -> Number {
                Number::new(i64::from(value), 0)
            }
        }
    )*};
}
from_integer!(u8 u16 u32 i8 i16 i32 i64);

impl From<usize> for Number {
    /// Counts of things in memory always fit; above `i64::MAX` the number
    /// stays at `i64::MAX`.
    fn from(value: usize) -> Number {
        Number::new(i64::try_from(value).unwrap_or(i64::MAX), 0)
    }
}
