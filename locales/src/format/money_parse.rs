//! Reading an amount of money that a person typed.

use std::fmt;

use super::money::{Currency, Money};
use super::number_parse::{NumberError, parse_number, split_sign};
use super::tidy::{is_dash, tidy};
use crate::Locale;

/// Why a text was not read as an amount.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MoneyError {
    /// What stands beside the currency sign is not a number.
    Amount(NumberError),
    /// A word or sign that names neither dollar.
    Symbol,
    /// The other dollar is named: the person may mean another amount.
    OtherCurrency(Currency),
}

impl fmt::Display for MoneyError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            MoneyError::Amount(error) => error.fmt(f),
            MoneyError::Symbol => f.write_str("not a currency: write CAD or USD, or $ alone"),
            MoneyError::OtherCurrency(currency) => {
                f.write_str("the amount is in another currency: ")?;
                f.write_str(currency.code())
            }
        }
    }
}

impl std::error::Error for MoneyError {}

/// Reads an amount as people type it, by the rules of
/// [`parse_number`]. The currency may be named on either side, in either
/// language's manner (`$5`, « 5 $ », `US$5`, « 5 $ US », `5 CAD`), or not at
/// all; a `$` alone is the dollar that the field asks for, `currency`.
///
/// How many decimals make sense is for the form to say: a price per litre
/// has three.
///
/// # Errors
/// [`MoneyError`]. An amount that can be read in two ways is
/// `MoneyError::Amount(NumberError::Ambiguous { .. })`.
pub fn parse_money(locale: Locale, text: &str, currency: Currency) -> Result<Money, MoneyError> {
    let text = tidy(text);
    let (negative, unsigned) = split_sign(&text);
    let is_symbol = |c: char| !(c.is_ascii_digit() || is_dash(c) || matches!(c, ',' | '.' | '+'));
    let rest = unsigned.trim_start_matches(is_symbol);
    let (before, rest) = unsigned.split_at(unsigned.len() - rest.len());
    let digits = rest.trim_end_matches(is_symbol);
    let after = &rest[digits.len()..];

    let named = before.chars().chain(after.chars());
    match currency_named(named) {
        Some(Some(named)) if named != currency => return Err(MoneyError::OtherCurrency(named)),
        Some(_) => {}
        None => return Err(MoneyError::Symbol),
    }
    if digits.is_empty() && !text.is_empty() {
        return Err(MoneyError::Amount(NumberError::NotANumber));
    }
    // "$-5" has its minus after the sign; "-$-5" has one too many.
    let minus_first = digits.starts_with(|c: char| c == '+' || is_dash(c));
    if minus_first && unsigned.len() < text.len() {
        return Err(MoneyError::Amount(NumberError::NotANumber));
    }
    let mut signed = String::with_capacity(digits.len() + 1);
    if negative {
        signed.push('-');
    }
    signed.push_str(digits);
    let amount = parse_number(locale, &signed).map_err(MoneyError::Amount)?;
    Ok(Money { amount, currency })
}

/// None when it names no dollar; `Some(None)` when it names none in
/// particular.
fn currency_named(symbols: impl Iterator<Item = char>) -> Option<Option<Currency>> {
    let mut name = String::new();
    for symbol in symbols.filter(|symbol| *symbol != ' ') {
        name.push(symbol.to_ascii_uppercase());
    }
    match name.as_str() {
        "" | "$" => Some(None),
        "CAD" | "CAD$" | "$CAD" | "CA$" | "$CA" | "C$" | "CAN$" | "$CAN" | "CDN$" | "$CDN" => {
            Some(Some(Currency::Cad))
        }
        "USD" | "USD$" | "$USD" | "US$" | "$US" => Some(Some(Currency::Usd)),
        _ => None,
    }
}
