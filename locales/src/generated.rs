//! What generated code calls. Not for people: it changes with the compiler.

pub use std::borrow::Cow;

pub use crate::catalogue::Argument;
pub use crate::plural::{Category, cardinal};
pub use crate::{Date, Locale, Number, Text};

use crate::format;

/// The text that a server has loaded instead of the compiled one.
#[cfg(all(feature = "overrides", not(target_arch = "wasm32")))]
pub fn replaced(
    id: &str,
    locale: Locale,
    arguments: impl FnOnce() -> Vec<Argument>,
) -> Option<Cow<'static, str>> {
    crate::overrides::installed()?.text_with(id, locale, arguments)
}

/// Nothing is loaded in a browser: this and its ids vanish from the wasm.
#[cfg(not(all(feature = "overrides", not(target_arch = "wasm32"))))]
#[inline(always)]
pub fn replaced(
    _id: &str,
    _locale: Locale,
    _arguments: impl FnOnce() -> Vec<Argument>,
) -> Option<Cow<'static, str>> {
    None
}

/// Appends a number as the language writes it.
pub fn push_number(text: &mut String, locale: Locale, number: &Number) {
    text.push_str(&format::number(locale, number));
}

/// Appends a day, written in full.
pub fn push_date(text: &mut String, locale: Locale, day: Date) {
    text.push_str(&format::long_date(locale, day));
}

/// Whether the number is worth exactly `unscaled` ÷ 10^`scale`, however many
/// zeros it shows.
pub fn is_exactly(number: &Number, unscaled: i64, scale: u8) -> bool {
    let (mut own, mut places) = (number.unscaled(), number.scale());
    while places > scale && own % 10 == 0 {
        own /= 10;
        places -= 1;
    }
    own == unscaled && places == scale
}

/// The number with at least `minimum` and at most `maximum` digits after the
/// decimal mark. Halves are rounded away from zero. A number that would not
/// fit with more zeros stays as it is.
pub fn with_digits(number: &Number, minimum: Option<u8>, maximum: Option<u8>) -> Number {
    let (mut unscaled, mut scale) = (number.unscaled(), number.scale());
    let mut last = 0;
    while maximum.is_some_and(|maximum| scale > maximum) {
        last = unscaled % 10;
        unscaled /= 10;
        scale -= 1;
    }
    // What was cut off before the last digit cannot turn a half.
    if last.abs() >= 5 {
        unscaled += last.signum();
    }
    while minimum.is_some_and(|minimum| scale < minimum) {
        let Some(longer) = unscaled.checked_mul(10) else {
            break;
        };
        unscaled = longer;
        scale += 1;
    }
    Number::new(unscaled, scale)
}

/// The arguments given to a catalogue's message are not its own.
#[cold]
pub fn wrong_arguments(id: &str) -> ! {
    panic!("the message {id} was given other arguments than its variables")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn digits(text: &str, minimum: Option<u8>, maximum: Option<u8>) -> String {
        with_digits(&text.parse().unwrap(), minimum, maximum).to_string()
    }

    #[test]
    fn digits_are_added_and_rounded_once() {
        assert_eq!(digits("5", Some(2), None), "5.00");
        assert_eq!(digits("5.125", Some(2), Some(2)), "5.13");
        assert_eq!(digits("-5.125", None, Some(2)), "-5.13");
        assert_eq!(
            digits("0.445", None, Some(1)),
            "0.4",
            "not 0.445 → 0.45 → 0.5"
        );
        assert_eq!(digits("9.99", None, Some(0)), "10");
        assert_eq!(digits("9.9", Some(1), Some(3)), "9.9");
        assert_eq!(
            digits("9223372036854775807", Some(2), None),
            "9223372036854775807"
        );
    }

    #[test]
    fn an_exact_value_is_told_however_many_zeros_show() {
        let is = |text: &str, unscaled, scale| is_exactly(&text.parse().unwrap(), unscaled, scale);
        assert!(is("1", 1, 0) && is("1.00", 1, 0) && is("0.000", 0, 0) && is("1.50", 15, 1));
        assert!(!is("1.01", 1, 0) && !is("10", 1, 0) && !is("-1", 1, 0) && !is("1", 10, 1));
        assert!(!is("0.1", 1, 0));
    }
}
