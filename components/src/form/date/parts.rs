use super::DateParts;
use super::faults::{Day, Fault, Faults};
use portage_locales::format::{numeric_date, parse_date, parse_month, tidy};
use portage_locales::{Date, Locale, Month};

/// How exact a date is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Precision {
    Day,
    Month,
}

impl Precision {
    /// The text that is kept: `2026-03-01`, `2026-03`.
    pub(crate) fn kept(self, date: Date) -> String {
        let mut text = numeric_date(Locale::default(), date);
        if self == Self::Month {
            text.truncate(text.len().saturating_sub("-01".len()));
        }
        text
    }
}

/// A leap year, for a month whose year is not known.
const ANY_YEAR: i32 = 2000;

/// The date that the parts make; `None` when nothing was entered.
pub(super) fn read(parts: &DateParts, precision: Precision) -> Result<Option<Date>, Faults> {
    let day = match precision {
        Precision::Day => parts.day.as_str(),
        Precision::Month => "",
    };
    let typed = [&parts.year, &parts.month, day].map(tidy);
    if typed.iter().all(String::is_empty) {
        return Ok(None);
    }
    if let Some(date) = pasted(&typed) {
        return Ok(Some(match precision {
            Precision::Day => date,
            Precision::Month => date.replace_day(1).unwrap_or(date),
        }));
    }
    let [year, month, day] = typed;
    let year = part(&year, year_of);
    let month = part(&month, parse_month);
    let day = match precision {
        Precision::Day => part(&day, day_of),
        Precision::Month => Ok(1),
    };
    let day = day
        .map_err(Day::from)
        .and_then(|day| fits(day, month, year));
    match (year, month, day) {
        (Ok(year), Ok(month), Ok(day)) => Date::from_calendar_date(year, month, day)
            .map(Some)
            .map_err(|_| Faults::of(None, None, Some(Day::Wrong), precision)),
        (year, month, day) => Err(Faults::of(year.err(), month.err(), day.err(), precision)),
    }
}

/// A whole date, copied from a letter into one of the parts.
fn pasted([year, month, day]: &[String; 3]) -> Option<Date> {
    let whole = match (year.as_str(), month.as_str(), day.as_str()) {
        (whole, "", "") | ("", whole, "") | ("", "", whole) => whole,
        _ => return None,
    };
    parse_date(whole).ok().filter(|date| date.year() >= 1000)
}

fn part<T>(typed: &str, read: fn(&str) -> Option<T>) -> Result<T, Fault> {
    match typed {
        "" => Err(Fault::Missing),
        typed => read(typed).ok_or(Fault::Wrong),
    }
}

/// Four digits, none of them a zero before the number: `90` could be 1990 or 2090.
fn year_of(typed: &str) -> Option<i32> {
    let year = i32::from(number(typed)?);
    (1000..=9999).contains(&year).then_some(year)
}

fn day_of(typed: &str) -> Option<u8> {
    // « 1er », "1st": as they stand in a letter.
    let ordinal = |typed: &str| {
        let lower = typed.to_ascii_lowercase();
        let end = ["er", "st", "nd", "rd", "th"];
        end.iter()
            .find_map(|end| Some(lower.strip_suffix(end)?.to_owned()))
    };
    let day = ordinal(typed).map_or_else(|| number(typed), |day| number(&day))?;
    u8::try_from(day).ok().filter(|day| (1..=31).contains(day))
}

fn number(typed: &str) -> Option<u16> {
    let digits: String = typed.trim_end_matches(['.', ',']).split(' ').collect();
    let is_number = !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit());
    let digits = digits.trim_start_matches('0');
    match is_number {
        true if digits.is_empty() => Some(0),
        true => digits.parse().ok(),
        false => None,
    }
}

/// The day, unless its month is too short for it.
fn fits(day: u8, month: Result<Month, Fault>, year: Result<i32, Fault>) -> Result<u8, Day> {
    let Ok(month) = month else {
        return Ok(day);
    };
    let last = month.length(year.unwrap_or(ANY_YEAR));
    match (year, day) {
        _ if day <= last => Ok(day),
        (Ok(year), 29) => Err(Day::NoLeapYear { year }),
        _ => Err(Day::BeyondMonth { month, last }),
    }
}
