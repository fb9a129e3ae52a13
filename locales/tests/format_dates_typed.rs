//! Months and times of day as people type them.

use portage_locales::Locale;
use portage_locales::format::*;
use portage_locales::{Month, Time};
use proptest::prelude::*;

#[test]
fn a_month_is_read_in_either_language_whatever_the_page() {
    let cases = [
        ("1", Month::January),
        ("012", Month::December),
        ("janv.", Month::January),
        ("Feb", Month::February),
        ("févr.", Month::February),
        ("FEVRIER", Month::February),
        ("mar", Month::March),
        ("Mai", Month::May),
        ("may", Month::May),
        ("juin", Month::June),
        ("jun", Month::June),
        ("JUIL.", Month::July),
        ("août", Month::August),
        ("aout", Month::August),
        ("Aug.", Month::August),
        ("sept", Month::September),
        ("dec", Month::December),
    ];
    for (typed, month) in cases {
        assert_eq!(parse_month(typed), Some(month), "{typed}");
    }
}

#[test]
fn what_could_be_two_months_is_none() {
    for typed in [
        "jui",
        "ma",
        "j",
        "",
        "0",
        "13",
        "marche",
        "mars 2026",
        "-1",
        "999999",
    ] {
        assert_eq!(parse_month(typed), None, "{typed}");
    }
}

fn at(hour: u8, minute: u8) -> Result<Time, TimeError> {
    Ok(Time::from_hms(hour, minute, 0).unwrap())
}

#[test]
fn a_time_is_read_in_either_manner_whatever_the_page() {
    let cases = [
        ("14:05", 14, 5),
        ("14 h 05", 14, 5),
        ("14\u{a0}h\u{a0}05", 14, 5),
        ("14h05", 14, 5),
        ("9h", 9, 0),
        ("9 heures", 9, 0),
        ("9 heures 30", 9, 30),
        ("14 h 05 min", 14, 5),
        ("2:05 p.m.", 14, 5),
        ("2:05 PM", 14, 5),
        ("2.05pm", 14, 5),
        ("2 p.m.", 14, 0),
        ("12 a.m.", 0, 0),
        ("12:30 p.m.", 12, 30),
        ("14:05 p.m.", 14, 5),
        ("0:05", 0, 5),
        ("00:05", 0, 5),
        ("1405", 14, 5),
        ("0905", 9, 5),
        ("905 am", 9, 5),
        ("14", 14, 0),
        ("noon", 12, 0),
        ("Midi", 12, 0),
        ("minuit", 0, 0),
        ("１４：０５", 14, 5),
        ("14:05:00", 14, 5),
    ];
    for (typed, hour, minute) in cases {
        assert_eq!(parse_time_of_day(typed), at(hour, minute), "{typed}");
    }
}

#[test]
fn a_time_that_is_none_says_what_is_wrong_with_it() {
    let cases = [
        ("", TimeError::Empty),
        ("\u{200b} ", TimeError::Empty),
        ("soon", TimeError::NotATime),
        ("14:5", TimeError::NotATime),
        ("14:", TimeError::NotATime),
        ("14:05:37", TimeError::NotATime),
        ("-1:00", TimeError::NotATime),
        ("12345", TimeError::NotATime),
        ("24:00", TimeError::Hour),
        ("2500", TimeError::Hour),
        ("0 p.m.", TimeError::Hour),
        ("14:00 a.m.", TimeError::Hour),
        ("14:60", TimeError::Minute),
        ("1260", TimeError::Minute),
    ];
    for (typed, error) in cases {
        assert_eq!(parse_time_of_day(typed), Err(error), "{typed:?}");
    }
}

#[test]
fn an_hour_of_the_twelve_hour_clock_is_not_guessed_to_be_in_the_night() {
    for (typed, hour, minute) in [("2:05", 2, 5), ("9", 9, 0), ("905", 9, 5), ("1.30", 1, 30)] {
        let both = TimeError::HalfUnknown {
            morning: at(hour, minute).unwrap(),
            afternoon: at(hour + 12, minute).unwrap(),
        };
        assert_eq!(parse_time_of_day(typed), Err(both), "{typed}");
    }
    for (typed, hour) in [
        ("2 h 05", 2),
        ("02:05", 2),
        ("0:05", 0),
        ("12:05", 12),
        ("14:05", 14),
        ("2:05 am", 2),
    ] {
        assert_eq!(parse_time_of_day(typed), at(hour, 5), "{typed}");
    }
}

proptest! {
    #[test]
    fn months_and_times_never_panic(text: String, near in "[0-9apmhHe:. ]{0,9}") {
        for text in [text, near] {
            let _ = parse_month(&text);
            let _ = parse_time_of_day(&text);
        }
    }

    #[test]
    fn a_time_is_read_as_it_is_written(hour in 0_u8..24, minute in 0_u8..60) {
        let time = Time::from_hms(hour, minute, 0).unwrap();
        for locale in Locale::ALL {
            let written = time_of_day(*locale, time);
            prop_assert_eq!(parse_time_of_day(&written), Ok(time));
        }
    }

    #[test]
    fn a_month_is_read_as_it_is_written(number in 1_u8..=12) {
        let month = Month::try_from(number).unwrap();
        prop_assert_eq!(parse_month(&number.to_string()), Some(month));
        for locale in Locale::ALL {
            prop_assert_eq!(parse_month(month_name(*locale, month)), Some(month));
        }
    }
}
