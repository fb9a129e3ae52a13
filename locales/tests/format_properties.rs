//! What holds for every value and every text, not only for the examples.

use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::format::*;
use proptest::prelude::*;
use time::Date;

fn locale() -> impl Strategy<Value = Locale> {
    prop_oneof![Just(EnCa), Just(FrCa)]
}

/// Small and very large numbers alike: most mistakes are near a group's edge.
fn any_number() -> impl Strategy<Value = Number> {
    let unscaled = prop_oneof![any::<i64>(), -2_000_000_i64..2_000_000];
    (unscaled, 0_u8..25).prop_map(|(unscaled, scale)| Number::new(unscaled, scale))
}

fn money_amount() -> impl Strategy<Value = Money> {
    let currency = prop_oneof![Just(Currency::Cad), Just(Currency::Usd)];
    (any::<i64>(), any::<bool>(), currency).prop_map(|(amount, cents, currency)| match cents {
        true => Money::cents(amount, currency),
        false => Money::dollars(amount, currency),
    })
}

fn any_phone() -> impl Strategy<Value = Phone> {
    let number = prop_oneof!["\\+1[2-9][0-9]{2}[2-9][0-9]{6}", "\\+[2-9][0-9]{6,14}"];
    (number, proptest::option::of("[0-9]{1,8}")).prop_map(|(number, extension)| {
        let extension = extension.map_or(String::new(), |digits| format!(";ext={digits}"));
        format!("{number}{extension}").parse().unwrap()
    })
}

fn any_sin() -> impl Strategy<Value = Sin> {
    "[1-79][0-9]{7}".prop_map(|digits| {
        let numbers = (0..10).map(|last| [&digits, last.to_string().as_str()].concat());
        let mut sound = numbers.filter_map(|number| number.parse().ok());
        sound.next().expect("one last digit in ten fits")
    })
}

/// Texts near what the parsers accept, to get past their first check.
fn near_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[-+0-9., $%A-Za-zé\u{A0}\u{202F}\u{2212}\u{200B}０-９()#/;=]{0,24}",
    ]
}

/// The one kind of number that a French page does not read back: it asks.
fn is_asked(locale: Locale, value: &Number) -> bool {
    locale == FrCa && value.scale() == 3 && (1..1000).contains(&value.integer_part())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..Default::default() })]

    #[test]
    fn no_text_makes_a_parser_panic(locale in locale(), text in near_text()) {
        let _ = parse_number(locale, &text);
        let _ = parse_percent(locale, &text);
        let _ = parse_money(locale, &text, Currency::Cad);
        let _ = parse_date(&text);
        let _ = text.parse::<Number>();
        let _ = text.parse::<Money>();
        let _ = text.parse::<PostalCode>();
        let _ = text.parse::<Phone>();
        let _ = text.parse::<ZipCode>();
        let _ = text.parse::<Sin>();
        let _ = group_sin(&text);
    }

    #[test]
    fn a_written_number_reads_back(locale in locale(), value in any_number()) {
        let read = parse_number(locale, &number(locale, &value));
        if is_asked(locale, &value) {
            let asked =
                matches!(read, Err(NumberError::Ambiguous { decimal, .. }) if decimal == value);
            prop_assert!(asked, "read as {read:?}");
        } else {
            prop_assert_eq!(read, Ok(value));
        }
        prop_assert_eq!(value.to_string().parse(), Ok(value));
    }

    #[test]
    fn a_written_percentage_reads_back(locale in locale(), value in any_number()) {
        prop_assume!(!is_asked(locale, &value));
        prop_assert_eq!(parse_percent(locale, &percent(locale, &value)), Ok(value));
    }

    #[test]
    fn written_money_reads_back(locale in locale(), value in money_amount()) {
        let read = parse_money(locale, &money(locale, &value), value.currency);
        prop_assert_eq!(read, Ok(value));
        prop_assert_eq!(value.to_string().parse(), Ok(value));
    }

    #[test]
    fn a_written_date_reads_back(locale in locale(), julian in 1_721_060..=5_373_484_i32) {
        let date = Date::from_julian_day(julian).unwrap();
        prop_assert_eq!(parse_date(&numeric_date(locale, date)), Ok(date));
    }

    #[test]
    fn a_written_phone_reads_back(locale in locale(), value in any_phone()) {
        let written = [
            phone(locale, &value),
            international_phone(locale, &value),
            value.to_string(),
        ];
        for text in written {
            prop_assert_eq!(&text.parse::<Phone>(), &Ok(value.clone()));
        }
    }

    #[test]
    fn a_written_postal_code_reads_back(
        text in "[ABCEGHJ-NPRSTVXY][0-9][ABCEGHJ-NPRSTV-Z] [0-9][ABCEGHJ-NPRSTV-Z][0-9]",
    ) {
        prop_assert_eq!(text.parse::<PostalCode>().unwrap().to_string(), text);
    }

    #[test]
    fn a_written_zip_code_reads_back(text in "[0-9]{5}(-[0-9]{4})?") {
        prop_assert_eq!(text.parse::<ZipCode>().unwrap().to_string(), text);
    }

    #[test]
    fn a_written_social_insurance_number_reads_back(value in any_sin()) {
        prop_assert_eq!(sin(&value).parse(), Ok(value));
        prop_assert_eq!(group_sin(&value.digits()).unwrap().parse(), Ok(value));
    }

    /// What the last digit is for: nobody gets another person's file by one wrong key.
    #[test]
    fn one_wrong_digit_is_no_other_social_insurance_number(
        value in any_sin(),
        at in 0..9_usize,
        other in 1..10_u8,
    ) {
        let mut digits = value.digits().into_bytes();
        digits[at] = (digits[at] - b'0' + other) % 10 + b'0';
        let typed = String::from_utf8(digits).unwrap();
        prop_assert!(typed.parse::<Sin>().is_err());
    }

    /// A form that tidies twice, in the browser and on the server, must get
    /// the same value.
    #[test]
    fn tidying_twice_changes_nothing(text in near_text()) {
        let once = tidy(&text);
        prop_assert_eq!(tidy(&once), once);
    }

    #[test]
    fn harmless_characters_change_no_reading(
        locale in locale(),
        value in any_number(),
        at in any::<prop::sample::Index>(),
        harmless in prop::sample::select(vec!['\u{200B}', '\u{FEFF}', '\u{200E}', '\u{AD}', '\u{2060}']),
    ) {
        let plain = number(locale, &value);
        let mut marked: Vec<char> = plain.chars().collect();
        marked.insert(at.index(marked.len() + 1), harmless);
        let marked: String = marked.into_iter().collect();
        prop_assert_eq!(parse_number(locale, &marked), parse_number(locale, &plain));
    }
}
