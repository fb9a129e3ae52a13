//! Reading a time of day.

use std::fmt;

use time::Time;

use super::tidy::tidy;

/// Why a text was not read as a time of day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TimeError {
    /// There is nothing, or nothing but spaces.
    Empty,
    /// Not an hour and minutes.
    NotATime,
    /// There is no such hour: 25, 13 p.m., 0 p.m.
    Hour,
    /// There is no such minute: 60.
    Minute,
    /// An hour from 1 to 11, and nothing says which half of the day: `2:05`.
    HalfUnknown {
        /// With a.m.
        morning: Time,
        /// With p.m.
        afternoon: Time,
    },
}

impl fmt::Display for TimeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            TimeError::Empty => "the time is empty",
            TimeError::NotATime => "not a time: write it as 14:05, 2:05 p.m. or 14 h 05",
            TimeError::Hour => "there is no such hour: write 0 to 23, or 1 to 12 with a.m. or p.m.",
            TimeError::Minute => "there is no such minute: write 00 to 59",
            TimeError::HalfUnknown { .. } => "say whether it is a.m. or p.m.",
        })
    }
}

impl std::error::Error for TimeError {}

/// Reads a time to the minute as people write it in both languages, whatever
/// the page's: `14:05`, `14 h 05`, `9h`, `9 heures 30`, `1405`, `2:05 p.m.`,
/// `2 PM`, `2.05pm`, `noon`, « midi », `midnight`, « minuit ».
///
/// Without a.m. or p.m. an hour from 1 to 11 could be in the night or in the
/// day, and a guess could cost somebody an appointment: it is refused with
/// both times. Whatever is written with « h » or with a zero before it (`02:05`)
/// is of the 24-hour clock.
///
/// # Errors
/// [`TimeError`].
pub fn parse_time_of_day(text: &str) -> Result<Time, TimeError> {
    let text = squeezed(text);
    match text.as_str() {
        "" => return Err(TimeError::Empty),
        "noon" | "midi" => return time(12, 0),
        "midnight" | "minuit" => return time(0, 0),
        _ => {}
    }
    let (clock, half) = half(&text);
    let (hour, minute, french) = hour_and_minute(clock)?;
    if minute > 59 {
        return Err(TimeError::Minute);
    }
    match half {
        Some(half) if (1..=12).contains(&hour) => time(hour % 12 + half, minute),
        // People who think in 24 hours add "p.m." to 14:05; nothing is in doubt.
        Some(12) if (13..=23).contains(&hour) => time(hour, minute),
        Some(_) => Err(TimeError::Hour),
        None if hour > 23 => Err(TimeError::Hour),
        // 12:30 is after noon on the 24-hour clock and in everyday speech.
        None if french || clock.starts_with('0') || hour == 0 || hour >= 12 => time(hour, minute),
        None => Err(TimeError::HalfUnknown {
            morning: time(hour % 12, minute)?,
            afternoon: time(hour % 12 + 12, minute)?,
        }),
    }
}

fn time(hour: u16, minute: u16) -> Result<Time, TimeError> {
    Time::from_hms(hour as u8, minute as u8, 0).map_err(|_| TimeError::NotATime)
}

/// Lower case, without spaces: `2:05 P.M.` is `2:05p.m.`.
fn squeezed(text: &str) -> String {
    let text = tidy(text);
    let kept = text.chars().filter(|letter| *letter != ' ');
    kept.map(|letter| letter.to_ascii_lowercase()).collect()
}

/// What stands before a.m. or p.m., and the hours that this adds.
fn half(text: &str) -> (&str, Option<u16>) {
    const HALVES: &[(&str, u16)] = &[
        ("a.m.", 0),
        ("a.m", 0),
        ("am.", 0),
        ("am", 0),
        ("p.m.", 12),
        ("p.m", 12),
        ("pm.", 12),
        ("pm", 12),
    ];
    HALVES
        .iter()
        .find_map(|(end, half)| Some((text.strip_suffix(end)?, Some(*half))))
        .unwrap_or((text, None))
}

/// The two numbers, and whether they are written with « h ».
fn hour_and_minute(clock: &str) -> Result<(u16, u16, bool), TimeError> {
    const MARKS: &[(&str, bool)] = &[
        ("heures", true),
        ("heure", true),
        ("hrs", true),
        ("h", true),
        (":", false),
        (".", false),
        (",", false),
    ];
    let parted = |(mark, french): &(&'static str, bool)| {
        let (hour, minute) = clock.split_once(mark)?;
        Some((hour, minute, *french))
    };
    if let Some((hour, minute, french)) = MARKS.iter().find_map(parted) {
        // « 14 h 05 min »; and of « 14:05:00 », which machines write, the seconds go.
        let minute = minute.trim_end_matches("minutes").trim_end_matches("min");
        let minute = minute.strip_suffix(":00").unwrap_or(minute);
        let minute = match minute {
            "" if french => 0,
            _ if minute.len() != 2 => return Err(TimeError::NotATime),
            _ => number(minute)?,
        };
        return Ok((number(hour)?, minute, french));
    }
    let whole = number(clock)?;
    // `1405`, `905`: the last two are minutes.
    Ok(match clock.len() {
        ..=2 => (whole, 0, false),
        _ => (whole / 100, whole % 100, false),
    })
}

fn number(digits: &str) -> Result<u16, TimeError> {
    let is_number = (1..=4).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit());
    match is_number {
        true => digits.parse().map_err(|_| TimeError::NotATime),
        false => Err(TimeError::NotATime),
    }
}
