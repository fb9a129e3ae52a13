//! What people type and paste, read or refused with the right reason.

use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::format::*;

fn decimal(text: &str) -> Number {
    text.parse().unwrap()
}

/// The Space key is the thousands separator in French, and half the people on
/// a French page have an English keyboard: no mark may be tied to a language.
#[test]
fn both_languages_accept_both_manners() {
    let cases = [
        ("1234.5", "1234.5"),
        ("1234,5", "1234.5"),
        ("1,234.50", "1234.50"),
        ("1 234,50", "1234.50"),
        ("1\u{A0}234,50", "1234.50"),
        ("1\u{202F}234,50", "1234.50"),
        ("1.234,56", "1234.56"),
        ("1 234 567", "1234567"),
        ("1,234,567", "1234567"),
        ("1.234.567,8", "1234567.8"),
        ("1 234,567", "1234.567"),
        ("1234,567", "1234.567"),
        ("0,234", "0.234"),
        ("1,23", "1.23"),
        ("1,2345", "1.2345"),
        (",5", "0.5"),
        ("5.", "5"),
        ("007", "7"),
        ("+5", "5"),
        ("-5", "-5"),
        ("\u{2212}5", "-5"),
        ("\u{2013} 5", "-5"),
        ("１２３４．５", "1234.5"),
        ("\u{200E}\u{FEFF} 12\u{200B}34\u{AD},5\t", "1234.5"),
        ("٤٢", "42"),
    ];
    for (typed, value) in cases {
        for locale in [EnCa, FrCa] {
            assert_eq!(
                parse_number(locale, typed),
                Ok(decimal(value)),
                "{typed:?} in {locale:?}"
            );
        }
    }
}

#[test]
fn a_thousand_and_a_bit_or_one_and_a_bit_is_asked_on_a_french_page() {
    for (typed, sign) in [("1,234", ""), ("1.234", ""), ("-1,234", "-")] {
        let grouped = decimal(&format!("{sign}1234"));
        let decimal = decimal(&format!("{sign}1.234"));
        let ambiguous = NumberError::Ambiguous { grouped, decimal };
        assert_eq!(parse_number(FrCa, typed), Err(ambiguous), "{typed}");
    }
    assert_eq!(parse_number(EnCa, "1,234"), Ok(decimal("1234")));
    assert_eq!(parse_number(EnCa, "1.234"), Ok(decimal("1.234")));
}

#[test]
fn a_wrong_number_is_never_guessed_at() {
    let cases = [
        ("", NumberError::Empty),
        (" \u{A0}\u{200B}", NumberError::Empty),
        ("-", NumberError::NotANumber),
        (".", NumberError::NotANumber),
        ("12-5", NumberError::NotANumber),
        ("--5", NumberError::NotANumber),
        ("1e5", NumberError::NotANumber),
        ("12 34", NumberError::NotANumber),
        ("0 123", NumberError::NotANumber),
        ("1,23,456", NumberError::NotANumber),
        ("1,234,56", NumberError::NotANumber),
        ("1 234,567.8", NumberError::NotANumber),
        ("1,234 567", NumberError::NotANumber),
        ("1.2.3", NumberError::NotANumber),
        ("twelve", NumberError::NotANumber),
        ("9223372036854775808", NumberError::TooLong),
        ("0.12345678901234567890", NumberError::TooLong),
    ];
    for (typed, error) in cases {
        for locale in [EnCa, FrCa] {
            assert_eq!(
                parse_number(locale, typed),
                Err(error),
                "{typed:?} in {locale:?}"
            );
        }
    }
    let long = format!("0.{}", "0".repeat(300));
    assert_eq!(parse_number(EnCa, &long), Err(NumberError::TooLong));
    assert_eq!("1,5".parse::<Number>(), Err(NumberError::NotANumber));
}

#[test]
fn limits_compare_values_and_not_their_zeros() {
    let ascending = [
        "-10", "-1.5", "-1.49", "0", "0.000", "0.05", "0.5", "1", "1.0", "9.99", "10",
    ];
    for (i, low) in ascending.iter().enumerate() {
        for (j, high) in ascending.iter().enumerate() {
            let same = [*low, *high] == ["0", "0.000"] || [*low, *high] == ["1", "1.0"];
            let (a, b) = (decimal(low), decimal(high));
            if i < j && !same {
                assert!(
                    a.value_cmp(&b).is_lt() && b.value_cmp(&a).is_gt(),
                    "{low} < {high}"
                );
            } else if same || i == j {
                assert!(a.value_cmp(&b).is_eq(), "{low} = {high}");
            }
        }
    }
}

#[test]
fn the_currency_may_stand_on_either_side() {
    let (cad, usd) = (Currency::Cad, Currency::Usd);
    let typed = [
        "1234.50",
        "$1,234.50",
        "1 234,50 $",
        "$ 1234,50",
        "CA$1234.50",
        "1234.50 CAD",
        "1 234,50\u{A0}$\u{A0}CA",
        "＄１２３４．５０",
        "cad 1234.50",
        "$1234.50 CAD",
    ];
    for typed in typed {
        for locale in [EnCa, FrCa] {
            let read = parse_money(locale, typed, cad);
            assert_eq!(read, Ok(Money::cents(123_450, cad)), "{typed}");
        }
    }
    for typed in ["US$5", "5 $ US", "5 USD", "$5"] {
        assert_eq!(
            parse_money(FrCa, typed, usd),
            Ok(Money::dollars(5, usd)),
            "{typed}"
        );
    }
    for typed in ["-$5", "$-5", "-5 $", "\u{2212}\u{A0}5\u{A0}$", "$ - 5"] {
        assert_eq!(
            parse_money(FrCa, typed, cad),
            Ok(Money::dollars(-5, cad)),
            "{typed}"
        );
    }
    for typed in ["US$5", "5 $ US", "5 usd"] {
        assert_eq!(
            parse_money(EnCa, typed, cad),
            Err(MoneyError::OtherCurrency(usd)),
            "{typed}"
        );
    }
    for typed in ["€5", "5 EUR", "$$5", "$5$", "five"] {
        assert_eq!(
            parse_money(EnCa, typed, cad),
            Err(MoneyError::Symbol),
            "{typed}"
        );
    }
    for typed in ["$", "-", "--5", "+-5", "+$-5", "-$-5", "5-"] {
        let not = MoneyError::Amount(NumberError::NotANumber);
        assert_eq!(parse_money(EnCa, typed, cad), Err(not), "{typed}");
    }
    let empty = MoneyError::Amount(NumberError::Empty);
    assert_eq!(parse_money(EnCa, " ", cad), Err(empty));
    assert!(matches!(
        parse_money(FrCa, "1,234 $", cad),
        Err(MoneyError::Amount(NumberError::Ambiguous { .. }))
    ));
}

#[test]
fn percentages_with_and_without_their_sign() {
    for typed in ["12.5%", "12,5 %", "12,5\u{202F}%", "12.5", "１２．５％"] {
        assert_eq!(parse_percent(FrCa, typed), Ok(decimal("12.5")), "{typed}");
    }
    assert_eq!(parse_percent(EnCa, "%"), Err(NumberError::NotANumber));
    assert_eq!(parse_percent(EnCa, ""), Err(NumberError::Empty));
}

#[test]
fn dates_in_numbers_start_with_the_year() {
    for typed in [
        "2026-03-01",
        "2026/3/1",
        "2026 03 01",
        "2026.03.01",
        "2026\u{2011}03\u{2011}01",
    ] {
        let date = parse_date(typed).unwrap();
        assert_eq!(numeric_date(EnCa, date), "2026-03-01", "{typed}");
    }
    let cases = [
        (" ", DateError::Empty),
        ("03/04/2026", DateError::NotADate),
        ("26-03-01", DateError::NotADate),
        ("2026-03", DateError::NotADate),
        ("2026-03-01-05", DateError::NotADate),
        ("2026-mars-01", DateError::NotADate),
        ("2026-13-01", DateError::Month { found: 13 }),
        (
            "2026-02-29",
            DateError::Day {
                found: 29,
                last: 28,
            },
        ),
        (
            "2024-02-30",
            DateError::Day {
                found: 30,
                last: 29,
            },
        ),
        ("2026-04-00", DateError::Day { found: 0, last: 30 }),
    ];
    for (typed, error) in cases {
        assert_eq!(parse_date(typed), Err(error), "{typed}");
    }
}

/// Nobody can find a character that does not show.
#[test]
fn tidy_leaves_only_what_a_person_meant_to_type() {
    let cases = [
        ("  K1A\t0B1\r\n", "K1A 0B1"),
        ("1\u{A0}\u{202F}\u{2009}2", "1 2"),
        (
            "\u{FEFF}a\u{200B}\u{200D}\u{2060}\u{AD}b\u{202C}\u{7F}",
            "ab",
        ),
        ("a \u{200B} b", "a b"),
        ("（６１３）＋Ａ", "(613)+A"),
        ("٠٩ ۰۹", "09 09"),
        ("é « ’ − –", "é « ’ − –"),
    ];
    for (typed, kept) in cases {
        assert_eq!(tidy(typed), kept, "{typed:?}");
    }
}

/// An error in a log that does not hold both readings cannot be acted on.
#[test]
fn errors_name_the_readings_and_the_remedy() {
    let error = |text: &str| {
        parse_money(FrCa, text, Currency::Cad)
            .unwrap_err()
            .to_string()
    };
    assert_eq!(error("1,234"), "the number can be read as 1234 or as 1.234");
    assert_eq!(error("5 USD"), "the amount is in another currency: USD");
    assert_eq!(error("5x"), "not a currency: write CAD or USD, or $ alone");
    let error = parse_date("2026-02-30").unwrap_err().to_string();
    assert_eq!(error, "there is no day 30 in that month: write 1 to 28");
}

#[test]
fn stored_text_that_is_not_canonical_is_refused() {
    for stored in [r#""1,5""#, r#""1 234""#, r#"" 5""#, r#""+5""#, r#""""#, "5"] {
        assert!(serde_json::from_str::<Number>(stored).is_err(), "{stored}");
    }
    for stored in [r#""5""#, r#""5 EUR""#, r#""$5""#, r#""5  CAD""#] {
        assert!(serde_json::from_str::<Money>(stored).is_err(), "{stored}");
    }
}
