//! The time of day, alone and with its date.

use time::{Date, Time};

use super::convention::{Convention, NBSP};
use super::date::push_long_date;
use super::digits::{push_fraction, push_integer};
use crate::Locale;

/// The time to the minute: `2:05 p.m.`; « 14 h 05 », « 9 h » with no-break
/// spaces. Seconds are left out, not rounded.
pub fn time_of_day(locale: Locale, time: Time) -> String {
    let mut out = String::new();
    push_time(&mut out, locale, time);
    out
}

/// A date in words with the time: `March 1, 2026 at 2:05 p.m.`, « 1er mars
/// 2026 à 14 h 05 ».
pub fn date_time(locale: Locale, date: Date, time: Time) -> String {
    let mut out = String::new();
    push_long_date(&mut out, locale, date);
    out.push_str(match Convention::of(locale) {
        Convention::English => " at ",
        Convention::French => " à ",
    });
    push_time(&mut out, locale, time);
    out
}

fn push_time(out: &mut String, locale: Locale, time: Time) {
    let (hour, minute) = (u64::from(time.hour()), u64::from(time.minute()));
    match Convention::of(locale) {
        Convention::English => {
            // Midnight is 12:00 a.m. and noon 12:00 p.m.
            let twelve = if hour % 12 == 0 { 12 } else { hour % 12 };
            push_integer(out, twelve, None);
            out.push(':');
            push_fraction(out, minute, 2);
            out.push_str(if hour < 12 { " a.m." } else { " p.m." });
        }
        Convention::French => {
            push_integer(out, hour, None);
            out.push(NBSP);
            out.push('h');
            if minute > 0 {
                out.push(NBSP);
                push_fraction(out, minute, 2);
            }
        }
    }
}
