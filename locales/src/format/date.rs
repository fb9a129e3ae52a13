//! Dates, written for people and in numbers.

use time::{Date, Month, Weekday};

use super::convention::{Convention, NBSP};
use super::digits::{push_fraction, push_integer};
use crate::Locale;

/// The date in numbers, `2026-03-01` in both languages: the format of
/// Canada.ca and the only one in Canada that is read the same way by all.
pub fn numeric_date(_locale: Locale, date: Date) -> String {
    let mut out = String::new();
    if date.year() < 0 {
        out.push('-');
    }
    push_fraction(&mut out, u64::from(date.year().unsigned_abs()), 4);
    out.push('-');
    push_fraction(&mut out, u64::from(u8::from(date.month())), 2);
    out.push('-');
    push_fraction(&mut out, u64::from(date.day()), 2);
    out
}

/// The date in words: `March 1, 2026`, « 1er mars 2026 » with a no-break
/// space after the day.
///
/// The first of the month is « 1er » in French, as in the *Canada Gazette*;
/// the Unicode data (CLDR) has « 1 mars », which nobody writes.
pub fn long_date(locale: Locale, date: Date) -> String {
    let mut out = String::new();
    push_long_date(&mut out, locale, date);
    out
}

/// The date in words with its day of the week: `Sunday, March 1, 2026`,
/// « dimanche 1er mars 2026 ».
pub fn full_date(locale: Locale, date: Date) -> String {
    let mut out = String::from(weekday_name(locale, date.weekday()));
    out.push_str(match Convention::of(locale) {
        Convention::English => ", ",
        Convention::French => " ",
    });
    push_long_date(&mut out, locale, date);
    out
}

/// The day alone, as it stands in a date in words: `1`, « 1er ».
pub fn day_of_month(locale: Locale, date: Date) -> String {
    let mut out = String::new();
    push_day(&mut out, Convention::of(locale), date);
    out
}

fn push_day(out: &mut String, convention: Convention, date: Date) {
    push_integer(out, u64::from(date.day()), None);
    match convention {
        Convention::French if date.day() == 1 => out.push_str("er"),
        Convention::French | Convention::English => {}
    }
}

pub(super) fn push_long_date(out: &mut String, locale: Locale, date: Date) {
    let month = month_name(locale, date.month());
    let convention = Convention::of(locale);
    match convention {
        Convention::English => {
            out.push_str(month);
            out.push(' ');
            push_day(out, convention, date);
            out.push_str(", ");
        }
        Convention::French => {
            push_day(out, convention, date);
            out.push(NBSP);
            out.push_str(month);
            out.push(' ');
        }
    }
    if date.year() < 0 {
        out.push('-');
    }
    push_integer(out, u64::from(date.year().unsigned_abs()), None);
}

/// The name of a month: `March`, « mars » (lower case in French).
pub fn month_name(locale: Locale, month: Month) -> &'static str {
    let names = match Convention::of(locale) {
        Convention::English => [
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ],
        Convention::French => [
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ],
    };
    names[usize::from(u8::from(month)) - 1]
}

/// The name of a day of the week: `Sunday`, « dimanche » (lower case in
/// French).
pub fn weekday_name(locale: Locale, weekday: Weekday) -> &'static str {
    let names = match Convention::of(locale) {
        Convention::English => [
            "Sunday",
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
        ],
        Convention::French => [
            "dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi",
        ],
    };
    names[usize::from(weekday.number_days_from_sunday())]
}
