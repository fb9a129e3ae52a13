use portage_locales::Date;
use portage_locales::format::{DateError, parse_date};
use std::str::FromStr;

/// What day it is: rules such as "in the past" ask it.
///
/// In the browser it is the person's own day. A server does not know where the person is: there
/// it is both days of a time at which the west coast is still in yesterday, and a rule refuses
/// only what is wrong in all of Canada. Otherwise a person in Vancouver whose browser found
/// nothing wrong would be sent back in the evening.
///
/// A server that counts by the calendar of one place, and a test, say which day it is:
///
/// ```
/// use portage::Clock;
///
/// let clock: Clock = "2026-03-01".parse().unwrap();
/// assert_eq!(clock, Clock::fixed(clock.today()));
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Clock(Option<Date>);

impl Clock {
    /// The day of the browser or of the server.
    pub const fn system() -> Self {
        Self(None)
    }

    /// Always this day.
    pub const fn fixed(today: Date) -> Self {
        Self(Some(today))
    }

    /// Today. On a server, that of the Atlantic provinces at the latest.
    pub fn today(self) -> Date {
        self.days().1
    }

    /// The earliest and the latest day that today can be for the person.
    pub(super) fn days(self) -> (Date, Date) {
        self.0.map_or_else(system::days, |today| (today, today))
    }
}

/// Reads a fixed day, `2026-03-01`; an empty text is the system's: for a server's settings.
impl FromStr for Clock {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        match parse_date(text) {
            Ok(today) => Ok(Self::fixed(today)),
            Err(DateError::Empty) => Ok(Self::system()),
            Err(error) => Err(error),
        }
    }
}

#[cfg(target_arch = "wasm32")]
mod system {
    use portage_locales::{Date, Month};

    pub(super) fn days() -> (Date, Date) {
        let now = js_sys::Date::new_0();
        let today = Month::try_from(now.get_month() as u8 + 1)
            .and_then(|month| {
                Date::from_calendar_date(now.get_full_year() as i32, month, now.get_date() as u8)
            })
            // A device whose clock is beyond the year 9999 is broken; no rule can be kept on it.
            .unwrap_or(Date::MAX);
        (today, today)
    }
}

#[cfg(not(target_arch = "wasm32"))]
mod system {
    use portage_locales::Date;
    use std::time::{SystemTime, UNIX_EPOCH};

    /// In minutes before Greenwich: the Pacific in winter, Newfoundland in summer.
    const WEST: i64 = 8 * 60;
    const EAST: i64 = 2 * 60 + 30;

    pub(super) fn days() -> (Date, Date) {
        let now = SystemTime::now().duration_since(UNIX_EPOCH);
        let minutes = now.map_or(0, |since| (since.as_secs() / 60) as i64);
        (day_of(minutes - WEST), day_of(minutes - EAST))
    }

    /// The day that holds a minute since the beginning of 1970.
    fn day_of(minutes: i64) -> Date {
        const FIRST_OF_1970: i64 = 2_440_588;
        let day = FIRST_OF_1970 + minutes.div_euclid(24 * 60);
        Date::from_julian_day(day as i32).unwrap_or(Date::MAX)
    }

    #[test]
    fn a_minute_before_1970_is_of_the_day_before() {
        let day = |minutes| day_of(minutes).to_string();
        assert_eq!(day(0), "1970-01-01");
        assert_eq!(day(-1), "1969-12-31");
        assert_eq!(day(29_538_240), "2026-02-28");
    }
}
