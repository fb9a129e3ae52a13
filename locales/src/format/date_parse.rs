//! Reading a date in numbers.

use std::fmt;

use time::{Date, Month};

use super::tidy::{is_dash, tidy};

/// Why a text was not read as a date.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DateError {
    /// There is nothing, or nothing but spaces.
    Empty,
    /// Not a year of four digits, a month and a day.
    NotADate,
    /// There is no such month: 13, 0.
    Month {
        /// What stands where the month should be.
        found: u8,
    },
    /// There is no such day in that month of that year: February 29, 2026.
    Day {
        /// What stands where the day should be.
        found: u8,
        /// The last day of that month.
        last: u8,
    },
}

impl fmt::Display for DateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            DateError::Empty => f.write_str("the date is empty"),
            DateError::NotADate => f.write_str("not a date: write it as 2026-03-01"),
            DateError::Month { found } => write!(f, "there is no month {found}: write 1 to 12"),
            DateError::Day { found, last } => {
                write!(
                    f,
                    "there is no day {found} in that month: write 1 to {last}"
                )
            }
        }
    }
}

impl std::error::Error for DateError {}

/// Reads a date in numbers, year first: `2026-03-01`, `2026/3/1`,
/// `2026 03 01`, `2026.03.01`. The same in both languages; other orders are
/// refused, for `03/04/2026` is read in two ways in Canada.
///
/// # Errors
/// [`DateError`].
pub fn parse_date(text: &str) -> Result<Date, DateError> {
    let text = tidy(text);
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    let separator = |c: char| is_dash(c) || matches!(c, '/' | '.' | ' ');
    let mut parts = text.split(separator);
    let mut part = |lengths: std::ops::RangeInclusive<usize>| {
        let part = parts.next().ok_or(DateError::NotADate)?;
        let digits = part.bytes().all(|byte| byte.is_ascii_digit());
        match digits && lengths.contains(&part.len()) {
            true => part.parse::<u16>().map_err(|_| DateError::NotADate),
            false => Err(DateError::NotADate),
        }
    };
    let year = i32::from(part(4..=4)?);
    let month = part(1..=2)? as u8;
    let day = part(1..=2)? as u8;
    if parts.next().is_some() {
        return Err(DateError::NotADate);
    }
    let month = Month::try_from(month).map_err(|_| DateError::Month { found: month })?;
    let last = month.length(year);
    Date::from_calendar_date(year, month, day).map_err(|_| DateError::Day { found: day, last })
}
