//! Amounts of money in Canadian and United States dollars.

use std::fmt;
use std::str::FromStr;

use super::convention::{Convention, NBSP};
use super::money_parse::MoneyError;
use super::number::Number;
use crate::Locale;

/// The currencies that services in Canada charge and pay in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Currency {
    /// The Canadian dollar: `$5.00`, « 5,00 $ ». The default.
    #[default]
    Cad,
    /// The United States dollar: `US$5.00`, « 5,00 $ US ».
    Usd,
}

impl Currency {
    /// The ISO 4217 code: `CAD`, `USD`.
    pub const fn code(self) -> &'static str {
        match self {
            Currency::Cad => "CAD",
            Currency::Usd => "USD",
        }
    }
}

/// The sign that stands beside an amount: `$`, `US$`, « $ US » with a no-break
/// space.
pub fn currency_symbol(locale: Locale, currency: Currency) -> &'static str {
    match (currency, Convention::of(locale)) {
        (Currency::Cad, _) => "$",
        (Currency::Usd, Convention::English) => "US$",
        (Currency::Usd, Convention::French) => "$\u{A0}US",
    }
}

/// Whether that sign stands before the amount, as in English.
pub fn currency_symbol_leads(locale: Locale) -> bool {
    match Convention::of(locale) {
        Convention::English => true,
        Convention::French => false,
    }
}

/// An exact amount in one currency.
///
/// [`Display`](fmt::Display), [`FromStr`] and serde use the canonical text
/// `1234.50 CAD`, the same in every language: for storage, not for people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// How much. Without decimals it is written in whole dollars (`$5`), with
    /// one as with two (`$5.50`), with more exactly as it is: a litre of fuel
    /// at `$1.459`.
    pub amount: Number,
    /// In which currency.
    pub currency: Currency,
}

impl Money {
    /// Dollars and cents: `Money::cents(123450, Currency::Cad)` is
    /// `$1,234.50`.
    pub const fn cents(cents: i64, currency: Currency) -> Money {
        Money {
            amount: Number::new(cents, 2),
            currency,
        }
    }

    /// Whole dollars: `Money::dollars(1234, Currency::Cad)` is `$1,234`.
    pub const fn dollars(dollars: i64, currency: Currency) -> Money {
        Money {
            amount: Number::new(dollars, 0),
            currency,
        }
    }
}

/// An amount: `-US$1,234.50`, « -1 234,50 $ US » with no-break spaces. The
/// minus comes first in both languages.
pub fn money(locale: Locale, money: &Money) -> String {
    let convention = Convention::of(locale);
    let mut out = String::new();
    if money.amount.is_negative() {
        out.push('-');
    }
    let leads = currency_symbol_leads(locale);
    if leads {
        out.push_str(currency_symbol(locale, money.currency));
    }
    money
        .amount
        .push_size(&mut out, Some(convention.group()), convention.mark());
    if money.amount.scale() == 1 {
        out.push('0');
    }
    if !leads {
        out.push(NBSP);
        out.push_str(currency_symbol(locale, money.currency));
    }
    out
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut out = String::new();
        self.amount.push(&mut out, None, '.');
        out.push(' ');
        out.push_str(self.currency.code());
        f.write_str(&out)
    }
}

impl FromStr for Money {
    type Err = MoneyError;

    /// Reads the canonical text only: `1234.50 CAD`.
    /// [`parse_money`](super::parse_money) reads what people type.
    fn from_str(text: &str) -> Result<Money, MoneyError> {
        let (amount, code) = text.split_once(' ').ok_or(MoneyError::Symbol)?;
        let currency = match code {
            "CAD" => Currency::Cad,
            "USD" => Currency::Usd,
            _ => return Err(MoneyError::Symbol),
        };
        let amount = amount.parse().map_err(MoneyError::Amount)?;
        Ok(Money { amount, currency })
    }
}
