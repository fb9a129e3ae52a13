//! The exact strings of each kind, in both languages. `_` stands for a
//! no-break space (U+00A0): a plain space there lets a number, or a number
//! and its unit, break over two lines.

use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::format::*;
use time::{Date, Month, Time};

#[track_caller]
fn same(written: String, expected: &str) {
    assert_eq!(written, expected.replace('_', "\u{A0}"));
}

fn day(year: i32, month: u8, day: u8) -> Date {
    Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
}

fn at(hour: u8, minute: u8) -> Time {
    Time::from_hms(hour, minute, 59).unwrap()
}

#[test]
fn numbers_group_by_three_and_keep_their_zeros() {
    let cases = [
        ("0", "0", "0"),
        ("999", "999", "999"),
        ("1000", "1,000", "1_000"),
        ("1234567.89", "1,234,567.89", "1_234_567,89"),
        ("-1234.50", "-1,234.50", "-1_234,50"),
        ("0.05", "0.05", "0,05"),
        ("-0.5", "-0.5", "-0,5"),
        ("100000", "100,000", "100_000"),
        (
            "-9223372036854775808",
            "-9,223,372,036,854,775,808",
            "-9_223_372_036_854_775_808",
        ),
    ];
    for (value, english, french) in cases {
        let value: Number = value.parse().unwrap();
        same(number(EnCa, &value), english);
        same(number(FrCa, &value), french);
    }
}

#[test]
fn a_scale_beyond_the_digits_pads_with_zeros() {
    same(number(EnCa, &Number::new(7, 21)), "0.000000000000000000007");
    same(
        number(FrCa, &Number::new(i64::MIN, 19)),
        "-0,9223372036854775808",
    );
}

#[test]
fn percentages_are_not_multiplied() {
    let value = "12.5".parse().unwrap();
    same(percent(EnCa, &value), "12.5%");
    same(percent(FrCa, &value), "12,5_%");
}

#[test]
fn money_puts_sign_and_symbol_where_each_language_does() {
    let cases = [
        (
            Money::cents(123_450, Currency::Cad),
            "$1,234.50",
            "1_234,50_$",
        ),
        (
            Money::cents(-123_450, Currency::Cad),
            "-$1,234.50",
            "-1_234,50_$",
        ),
        (
            Money::cents(123_450, Currency::Usd),
            "US$1,234.50",
            "1_234,50_$_US",
        ),
        (Money::cents(-5, Currency::Usd), "-US$0.05", "-0,05_$_US"),
        (Money::dollars(1_234, Currency::Cad), "$1,234", "1_234_$"),
        ("5.5 CAD".parse().unwrap(), "$5.50", "5,50_$"),
        ("1.459 CAD".parse().unwrap(), "$1.459", "1,459_$"),
    ];
    for (amount, english, french) in cases {
        same(money(EnCa, &amount), english);
        same(money(FrCa, &amount), french);
    }
}

#[test]
fn dates_in_words_have_1er_and_lower_case_in_french() {
    let first = day(2026, 3, 1);
    same(numeric_date(EnCa, first), "2026-03-01");
    same(numeric_date(FrCa, first), "2026-03-01");
    same(long_date(EnCa, first), "March 1, 2026");
    same(long_date(FrCa, first), "1er_mars 2026");
    same(day_of_month(EnCa, first), "1");
    same(day_of_month(FrCa, first), "1er");
    same(full_date(EnCa, first), "Sunday, March 1, 2026");
    same(full_date(FrCa, first), "dimanche 1er_mars 2026");
    same(long_date(FrCa, day(2026, 8, 21)), "21_août 2026");
    same(numeric_date(EnCa, day(907, 11, 9)), "0907-11-09");
}

#[test]
fn times_leave_out_the_zeros_nobody_says() {
    let cases = [
        (at(14, 5), "2:05 p.m.", "14_h_05"),
        (at(9, 0), "9:00 a.m.", "9_h"),
        (at(0, 0), "12:00 a.m.", "0_h"),
        (at(12, 30), "12:30 p.m.", "12_h_30"),
        (at(23, 59), "11:59 p.m.", "23_h_59"),
    ];
    for (time, english, french) in cases {
        same(time_of_day(EnCa, time), english);
        same(time_of_day(FrCa, time), french);
    }
    let first = day(2026, 3, 1);
    same(
        date_time(EnCa, first, at(14, 5)),
        "March 1, 2026 at 2:05 p.m.",
    );
    same(date_time(FrCa, first, at(14, 5)), "1er_mars 2026 à 14_h_05");
}

#[test]
fn lists_have_no_comma_before_the_last() {
    let all = ["a", "b", "c"];
    let ands = ["", "a", "a and b", "a, b and c"];
    let ors = ["", "a", "a ou b", "a, b ou c"];
    for count in 0..=3 {
        same(list_and(EnCa, &all[..count]), ands[count]);
        same(list_or(FrCa, &all[..count]), ors[count]);
    }
    same(list_or(EnCa, &all), "a, b or c");
    same(list_and(FrCa, &all), "a, b et c");
}

#[test]
fn file_sizes_move_up_a_unit_once_rounded() {
    let cases = [
        (0, "0 bytes", "0_octet"),
        (1, "1 byte", "1_octet"),
        (512, "512 bytes", "512_octets"),
        (1_000, "1 kB", "1_ko"),
        (500_500, "500.5 kB", "500,5_ko"),
        (999_949, "999.9 kB", "999,9_ko"),
        (999_950, "1 MB", "1_Mo"),
        (10_000_000, "10 MB", "10_Mo"),
        (1_250_000_000, "1.3 GB", "1,3_Go"),
        (u64::MAX, "18,446,744.1 TB", "18_446_744,1_To"),
    ];
    for (bytes, english, french) in cases {
        same(file_size(EnCa, bytes), english);
        same(file_size(FrCa, bytes), french);
    }
}

#[test]
fn ordinals_have_the_teens_in_english_and_the_gender_in_french() {
    use Gender::{Feminine, Masculine};
    let english = [
        (1, "1st"),
        (2, "2nd"),
        (3, "3rd"),
        (4, "4th"),
        (11, "11th"),
        (12, "12th"),
        (13, "13th"),
        (21, "21st"),
        (111, "111th"),
        (1_002, "1,002nd"),
    ];
    for (rank, expected) in english {
        same(ordinal(EnCa, rank, Masculine), expected);
        same(ordinal(EnCa, rank, Feminine), expected);
    }
    same(ordinal(FrCa, 1, Masculine), "1er");
    same(ordinal(FrCa, 1, Feminine), "1re");
    same(ordinal(FrCa, 2, Feminine), "2e");
    same(ordinal(FrCa, 1_001, Masculine), "1_001e");
}

#[test]
fn phones_are_written_as_the_translation_bureau_asks() {
    let plain: Phone = "6135551234".parse().unwrap();
    let extended: Phone = "6135551234 x123".parse().unwrap();
    for locale in [EnCa, FrCa] {
        same(phone(locale, &plain), "613-555-1234");
        same(international_phone(locale, &plain), "+1_613_555_1234");
    }
    same(phone(EnCa, &extended), "613-555-1234, ext._123");
    same(phone(FrCa, &extended), "613-555-1234, poste_123");
    assert_eq!(extended.uri(), "tel:+16135551234;ext=123");
    assert_eq!(extended.to_string(), "+16135551234;ext=123");

    let abroad = |text: &str| phone(Locale::EnCa, &text.parse().unwrap());
    same(abroad("+33 1 23 45 67 89"), "+33_123_456_789");
    same(abroad("+44 20 7946 0958"), "+44_207_946_0958");
    same(abroad("+506 2222 3333"), "+506_222_233_33");
    same(abroad("+7 495 123 45 67"), "+7_495_123_4567");
    same(abroad("+683 4000"), "+683_4000");
}

#[test]
fn postal_codes_are_upper_case_with_one_space() {
    let code: PostalCode = "k1a0b1".parse().unwrap();
    same(code.to_string(), "K1A 0B1");
}

#[test]
fn stored_forms_are_the_same_text_in_every_language() {
    fn survives<T>(value: T, json: &str)
    where
        T: serde::Serialize + serde::de::DeserializeOwned + PartialEq + std::fmt::Debug,
    {
        assert_eq!(serde_json::to_string(&value).unwrap(), json);
        assert_eq!(serde_json::from_str::<T>(json).unwrap(), value);
    }
    survives(Number::new(-123_450, 2), r#""-1234.50""#);
    survives(Money::cents(-5, Currency::Usd), r#""-0.05 USD""#);
    survives("k1a0b1".parse::<PostalCode>().unwrap(), r#""K1A 0B1""#);
    survives(
        "6135551234#9".parse::<Phone>().unwrap(),
        r#""+16135551234;ext=9""#,
    );
}
