use portage_locales::format::{self, Currency, Money, MoneyError};
use portage_locales::{Locale, Number, Text};
use std::borrow::Cow;

/// Name under which a form tells the language of the page on which its numbers were written:
/// `1,234` is a thousand in English, and may be one and a bit in French.
///
/// It travels with the answers, so that a server that knows no page reads them as the person did.
pub(crate) const LANGUAGE: &str = "ptg-language";

/// What a number says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Measure {
    /// How many, or how much of a unit of the service's own.
    Number,
    /// An amount of money.
    Money(Currency),
    /// A percentage.
    Percent,
}

impl Measure {
    /// The number that a person typed on a page in this language.
    pub fn read(self, locale: Locale, text: &str) -> Result<Number, MoneyError> {
        match self {
            Self::Number => format::parse_number(locale, text).map_err(MoneyError::Amount),
            Self::Percent => format::parse_percent(locale, text).map_err(MoneyError::Amount),
            Self::Money(currency) => {
                format::parse_money(locale, text, currency).map(|money| money.amount)
            }
        }
    }

    /// The number as the field shows it, without its unit. It reads back as the same number:
    /// where the language's own way of writing could be read in two ways, a zero more tells them
    /// apart.
    pub fn write(self, locale: Locale, number: Number, grouped: bool) -> String {
        let write = if grouped {
            format::number
        } else {
            format::plain_number
        };
        let written = write(locale, &number);
        if self.read(locale, &written).is_ok() {
            return written;
        }
        match number.with_scale(number.scale().saturating_add(1)) {
            Some(longer) => write(locale, &longer),
            None => written,
        }
    }

    /// The number with its unit, in a sentence.
    pub fn say(self, number: Number) -> Text {
        Text::computed(move |locale| {
            Cow::Owned(match self {
                Self::Number => format::number(locale, &number),
                Self::Percent => format::percent(locale, &number),
                Self::Money(currency) => format::money(
                    locale,
                    &Money {
                        amount: number,
                        currency,
                    },
                ),
            })
        })
    }

    /// The number with the places that it is shown and stored with: cents come in two.
    pub fn settle(self, number: Number, decimals: Option<u8>) -> Number {
        let places = match (self, decimals) {
            (Self::Money(_), Some(most)) => number.scale().max(most.min(2)).min(most),
            (_, Some(most)) => number.scale().min(most),
            (_, None) => number.scale(),
        };
        number.with_scale(places).unwrap_or(number)
    }
}
