//! Numbers, percentages and money. ICU4X keeps its formatters of percentages
//! and money in an experimental crate; their digits are compared with the
//! decimal formatter and their pattern with CLDR's, given here in full.

use icu_decimal::{DecimalFormatter, input::Decimal};
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::format::{Currency, Money, Number, money, number, percent};

use super::differences::Comparison;
use super::{icu, samples};

pub fn decimal_formatter(locale: Locale) -> impl Fn(&Number) -> String {
    let formatter = DecimalFormatter::try_new(icu(locale).into(), Default::default()).unwrap();
    move |number| {
        let decimal: Decimal = number.to_string().parse().unwrap();
        formatter.format(&decimal).to_string()
    }
}

#[test]
fn numbers() {
    let comparison = Comparison::with([]);
    for locale in [EnCa, FrCa] {
        let expected = decimal_formatter(locale);
        for value in samples::numbers() {
            comparison.same(locale, &number(locale, &value), &expected(&value));
        }
    }
}

/// CLDR `decimalFormats/percentFormats`: `#,##0%` and `#,##0 %`.
#[test]
fn percentages() {
    let comparison = Comparison::with([]);
    for (locale, sign) in [(EnCa, "%"), (FrCa, "\u{A0}%")] {
        let expected = decimal_formatter(locale);
        for value in samples::numbers() {
            let icu = expected(&value) + sign;
            comparison.same(locale, &percent(locale, &value), &icu);
        }
    }
}

/// CLDR `currencyFormats/standard`: `¤#,##0.00` and `#,##0.00 ¤`, with the
/// symbols `$`, `US$` and, in French, « $ US ».
#[test]
fn money_of_both_dollars() {
    let comparison = Comparison::with([]);
    let patterns = [
        (EnCa, Currency::Cad, "$", ""),
        (EnCa, Currency::Usd, "US$", ""),
        (FrCa, Currency::Cad, "", "\u{A0}$"),
        (FrCa, Currency::Usd, "", "\u{A0}$\u{A0}US"),
    ];
    for (locale, currency, before, after) in patterns {
        let expected = decimal_formatter(locale);
        for value in samples::numbers().filter(|value| value.scale() != 1) {
            let digits = expected(&value);
            let (minus, digits) = match digits.strip_prefix('-') {
                Some(digits) => ("-", digits),
                None => ("", digits.as_str()),
            };
            let icu = [minus, before, digits, after].concat();
            let amount = Money {
                amount: value,
                currency,
            };
            comparison.same(locale, &money(locale, &amount), &icu);
        }
    }
}
