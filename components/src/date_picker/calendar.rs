//! The arithmetic of a calendar: which days a page shows, and where a step leads. Without DOM,
//! clock or language.

use portage_locales::{Date, Month};

/// The days that can be reached, both ends included.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Span {
    pub first: Date,
    pub last: Date,
}

impl Span {
    /// Where no rule says an end, so many years before and after the day `around` are enough for
    /// any date that people look up on a calendar; others are typed.
    const YEARS: i32 = 100;

    pub fn new(first: Option<Date>, last: Option<Date>, around: Date) -> Self {
        let first = first.unwrap_or_else(|| months_from(around, -12 * Self::YEARS));
        let last = last.unwrap_or_else(|| months_from(around, 12 * Self::YEARS));
        Self {
            first,
            // Limits that leave no day out of contradiction leave one here: there is always a day
            // for the focus to be on.
            last: last.max(first),
        }
    }

    pub fn nearest(self, date: Date) -> Date {
        date.clamp(self.first, self.last)
    }
}

/// One month, laid out as six weeks from Sunday to Saturday, as in all of Canada. The number of
/// weeks is fixed: the buttons below must not move away under the pointer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Page {
    year: i32,
    month: Month,
    /// Cells before the first day.
    blank: u8,
}

impl Page {
    pub const WEEKS: u8 = 6;

    pub fn of(date: Date) -> Self {
        // Seven weeks on, so that nothing is below zero.
        let first_column = date.weekday().number_days_from_sunday() + 5 * 7 + 1 - date.day();
        Self {
            year: date.year(),
            month: date.month(),
            blank: first_column % 7,
        }
    }

    /// The day in a cell, counted from the top row; `None` before the first and after the last.
    pub fn day(self, cell: u8) -> Option<Date> {
        let day = (cell + 1).checked_sub(self.blank)?;
        Date::from_calendar_date(self.year, self.month, day).ok()
    }

    pub fn year(self) -> i32 {
        self.year
    }

    pub fn month(self) -> Month {
        self.month
    }
}

/// A way from one day to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Days(i32),
    Months(i32),
    /// To the Sunday of the week.
    WeekStart,
    /// To its Saturday.
    WeekEnd,
}

/// The day that a step leads to, or the last before the end of the span.
pub(super) fn step(from: Date, step: Step, span: Span) -> Date {
    let column = i32::from(from.weekday().number_days_from_sunday());
    let to = match step {
        Step::Days(days) => days_from(from, days),
        Step::Months(months) => months_from(from, months),
        Step::WeekStart => days_from(from, -column),
        Step::WeekEnd => days_from(from, 6 - column),
    };
    span.nearest(to)
}

/// The same day of another month and year; the last of the month where it is shorter.
pub(super) fn in_month(date: Date, year: i32, month: Month) -> Date {
    let day = date.day().min(month.length(year));
    // Only years that time does not count, beyond 9999, come back as they were.
    Date::from_calendar_date(year, month, day).unwrap_or(date)
}

fn days_from(date: Date, days: i32) -> Date {
    Date::from_julian_day(date.to_julian_day() + days).unwrap_or(date)
}

fn months_from(date: Date, months: i32) -> Date {
    let all = date.year() * 12 + i32::from(u8::from(date.month())) - 1 + months;
    let month = Month::try_from(all.rem_euclid(12) as u8 + 1);
    month.map_or(date, |month| in_month(date, all.div_euclid(12), month))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    const ALWAYS: Span = Span {
        first: Date::MIN,
        last: Date::MAX,
    };

    fn day(year: i32, month: u8, day: u8) -> Date {
        Date::from_calendar_date(year, Month::try_from(month).unwrap(), day).unwrap()
    }

    fn cells(page: Page) -> Vec<(u8, Date)> {
        let cells = 0..7 * Page::WEEKS;
        cells
            .filter_map(|cell| Some((cell, page.day(cell)?)))
            .collect()
    }

    #[test]
    fn every_month_of_four_centuries_stands_under_the_right_days_of_the_week() {
        // The Gregorian calendar repeats after 400 years.
        for year in 1800..2200 {
            for month in 1..=12 {
                let first = day(year, month, 1);
                let cells = cells(Page::of(first));
                assert_eq!(
                    cells.len(),
                    usize::from(first.month().length(year)),
                    "{first}"
                );
                let mut expected = first;
                for (cell, date) in cells {
                    assert_eq!(date, expected);
                    assert_eq!(cell % 7, date.weekday().number_days_from_sunday(), "{date}");
                    expected = date.next_day().unwrap();
                }
            }
        }
    }

    #[test]
    fn a_month_that_begins_on_sunday_begins_in_the_first_cell() {
        assert_eq!(Page::of(day(2026, 2, 14)).day(0), Some(day(2026, 2, 1)));
        assert_eq!(Page::of(day(2026, 2, 14)).day(28), None);
    }

    #[test]
    fn from_the_31st_a_month_on_is_not_two_months_on() {
        let to = |from, months| step(from, Step::Months(months), ALWAYS);
        assert_eq!(to(day(2026, 1, 31), 1), day(2026, 2, 28));
        assert_eq!(to(day(2026, 5, 31), 1), day(2026, 6, 30));
        assert_eq!(to(day(2026, 1, 31), -1), day(2025, 12, 31));
    }

    #[test]
    fn a_year_from_a_leap_day_is_still_in_february() {
        assert_eq!(
            step(day(2024, 2, 29), Step::Months(12), ALWAYS),
            day(2025, 2, 28)
        );
        assert_eq!(
            step(day(2024, 2, 29), Step::Months(48), ALWAYS),
            day(2028, 2, 29)
        );
    }

    #[test]
    fn a_week_ends_across_the_end_of_the_month() {
        assert_eq!(
            step(day(2026, 3, 31), Step::WeekEnd, ALWAYS),
            day(2026, 4, 4)
        );
        assert_eq!(
            step(day(2026, 4, 1), Step::WeekStart, ALWAYS),
            day(2026, 3, 29)
        );
    }

    #[test]
    fn no_step_leaves_the_span() {
        let span = Span {
            first: day(2026, 3, 5),
            last: day(2026, 4, 10),
        };
        assert_eq!(step(day(2026, 3, 10), Step::Months(-1), span), span.first);
        assert_eq!(step(day(2026, 4, 8), Step::Days(7), span), span.last);
        assert_eq!(step(day(2026, 3, 5), Step::WeekStart, span), span.first);
    }

    #[test]
    fn limits_that_contradict_each_other_still_leave_a_day_to_stand_on() {
        let span = Span::new(
            Some(day(2026, 3, 5)),
            Some(day(2026, 1, 1)),
            day(2026, 1, 1),
        );
        assert_eq!(span.nearest(day(2020, 1, 1)), day(2026, 3, 5));
        assert_eq!(span.nearest(day(2030, 1, 1)), day(2026, 3, 5));
    }

    #[test]
    fn the_ends_of_time_do_not_panic() {
        for date in [Date::MIN, Date::MAX] {
            for way in [
                Step::Days(7),
                Step::Days(-7),
                Step::Months(12),
                Step::Months(-12),
                Step::WeekStart,
                Step::WeekEnd,
            ] {
                step(date, way, ALWAYS);
            }
            cells(Page::of(date));
            Span::new(None, None, date);
        }
    }

    proptest! {
        #[test]
        fn steps_by_days_are_those_of_the_calendar(
            julian in Date::MIN.to_julian_day() + 400..Date::MAX.to_julian_day() - 400,
            days in -366..=366_i32,
        ) {
            let from = Date::from_julian_day(julian).unwrap();
            let to = step(from, Step::Days(days), ALWAYS);
            let mut walked = from;
            for _ in 0..days.abs() {
                walked = if days > 0 { walked.next_day() } else { walked.previous_day() }.unwrap();
            }
            prop_assert_eq!(to, walked);
        }

        #[test]
        fn steps_by_months_keep_the_day_or_take_the_last(
            julian in day(1000, 1, 1).to_julian_day()..day(3000, 1, 1).to_julian_day(),
            months in -1200..=1200_i32,
        ) {
            let from = Date::from_julian_day(julian).unwrap();
            let to = step(from, Step::Months(months), ALWAYS);
            let number = |date: Date| date.year() * 12 + i32::from(u8::from(date.month()));
            prop_assert_eq!(number(to), number(from) + months);
            let last = to.month().length(to.year());
            prop_assert_eq!(to.day(), from.day().min(last));
        }

        #[test]
        fn every_day_is_on_its_own_page(julian in Date::MIN.to_julian_day()..=Date::MAX.to_julian_day()) {
            let date = Date::from_julian_day(julian).unwrap();
            let page = Page::of(date);
            prop_assert!(cells(page).iter().any(|(_, day)| *day == date));
            prop_assert!(cells(page).iter().all(|(_, day)| Page::of(*day) == page));
        }
    }
}
