//! A text as it is put together when it is shown: what generated code does,
//! and what texts loaded at run time do.

use crate::language::Category;

/// A part of a text, in the order in which parts are shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Fixed words.
    Fixed(String),
    /// A number, written as the language does.
    Number(NumberValue),
    /// The text in a variable.
    Text(String),
    /// The day in a variable, written in full.
    Date(String),
    /// Another message (`id` or `id.attribute`) with the same variables.
    Message(String),
    /// One of several texts.
    Selection {
        /// What decides.
        subject: Subject,
        /// The first whose key fits is shown.
        variants: Vec<(Key, Vec<Piece>)>,
        /// Shown when no key fits.
        otherwise: Vec<Piece>,
    },
}

/// What decides between variants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Subject {
    /// A number: by its value and by its plural category.
    Number(NumberValue),
    /// The text in a variable.
    Text(String),
}

/// When a variant is shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Key {
    /// The number has exactly this value: `unscaled` ÷ 10^`scale`.
    Exact {
        /// All digits as one integer.
        unscaled: i64,
        /// How many of them stand after the decimal mark; no trailing zeros.
        scale: u8,
    },
    /// The number is of this plural category in the text's language.
    Category(Category),
    /// The text is exactly this.
    Text(String),
}

/// A number to show or to select by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NumberValue {
    /// Where it comes from.
    pub source: NumberSource,
    /// How many digits after the decimal mark.
    pub digits: Digits,
}

/// Where a number comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NumberSource {
    /// A variable.
    Variable(String),
    /// The text itself: `unscaled` ÷ 10^`scale`.
    Literal {
        /// All digits as one integer.
        unscaled: i64,
        /// How many of them stand after the decimal mark.
        scale: u8,
    },
}

/// Limits to the digits after the decimal mark; `None` leaves them as they
/// are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Digits {
    /// Zeros are added up to this many.
    pub minimum: Option<u8>,
    /// The number is rounded, halves away from zero, to this many.
    pub maximum: Option<u8>,
}

impl Digits {
    /// The digits as they are.
    pub fn unchanged(&self) -> bool {
        self.minimum.is_none() && self.maximum.is_none()
    }
}

/// Reads a number of a `.ftl` file; `None` when it has too many digits.
pub(crate) fn decimal(text: &str) -> Option<(i64, u8)> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let unscaled = format!("{whole}{fraction}").parse().ok()?;
    Some((unscaled, u8::try_from(fraction.len()).ok()?))
}

/// The same without zeros at the end: what exact keys are compared by.
pub(crate) fn exact(text: &str) -> Option<(i64, u8)> {
    let (mut unscaled, mut scale) = decimal(text)?;
    while scale > 0 && unscaled % 10 == 0 {
        unscaled /= 10;
        scale -= 1;
    }
    Some((unscaled, scale))
}
