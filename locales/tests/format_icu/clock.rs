//! Every second of the day, and dates with their time.

use icu_datetime::{DateTimeFormatter, NoCalendarFormatter, fieldsets, input};
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::format::{date_time, time_of_day};
use time::{Date, Time};

use super::differences::{Comparison, Difference};
use super::{dates, icu, samples};

fn of_times() -> [Difference; 4] {
    let plain = "English keeps to spaces that every program and terminal shows";
    let zero = "a French hour has no zero before it: « 9 h 05 »";
    let space = "no-break spaces keep hour, h and minutes on one line";
    let sharp = "nobody says the minutes of a full hour: « 9 h »";
    [
        Difference::new(EnCa, plain, |text| text.replace('\u{202F}', " ")),
        Difference::new(FrCa, zero, |text| {
            let hour = text.find(" h ").unwrap() - 2;
            match &text[hour..=hour] {
                "0" => format!("{}{}", &text[..hour], &text[hour + 1..]),
                _ => text.to_owned(),
            }
        }),
        Difference::new(FrCa, space, |text| text.replace(" h ", "\u{A0}h\u{A0}")),
        Difference::new(FrCa, sharp, |text| {
            text.strip_suffix("\u{A0}00").unwrap_or(text).to_owned()
        }),
    ]
}

#[test]
fn times() {
    let comparison = Comparison::with(of_times());
    for locale in [EnCa, FrCa] {
        let fields = fieldsets::T::hm();
        let formatter = NoCalendarFormatter::try_new(icu(locale).into(), fields).unwrap();
        for second in 0..86_400_u32 {
            let (h, m, s) = (
                (second / 3600) as u8,
                (second / 60 % 60) as u8,
                (second % 60) as u8,
            );
            let ours = time_of_day(locale, Time::from_hms(h, m, s).unwrap());
            let icu = formatter.format(&input::Time::try_new(h, m, s, 0).unwrap());
            comparison.same(locale, &ours, &icu.to_string());
        }
    }
}

#[test]
fn dates_with_times() {
    let comparison = Comparison::with(dates::in_words().into_iter().chain(of_times()));
    for locale in [EnCa, FrCa] {
        let fields = fieldsets::YMD::long().with_time_hm();
        let formatter = DateTimeFormatter::try_new(icu(locale).into(), fields).unwrap();
        for position in 0..12_000 {
            let random = samples::scattered(position);
            // From 1900-01-01, 200 years on.
            let date = Date::from_julian_day(2_415_021 + (random % 73_049) as i32).unwrap();
            let (h, m) = ((random >> 32) % 24, (random >> 40) % 60);
            let ours = date_time(locale, date, Time::from_hms(h as u8, m as u8, 0).unwrap());
            let time = input::Time::try_new(h as u8, m as u8, 0, 0).unwrap();
            let icu = formatter.format(&input::DateTime {
                date: dates::to_icu(date),
                time,
            });
            comparison.same(locale, &ours, &icu.to_string());
        }
    }
}
