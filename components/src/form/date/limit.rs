use super::parts::Precision;
use crate::form::Clock;
use portage_locales::format::{long_date, month_name};
use portage_locales::{Date, Month, Text, messages};

/// Between which days a date has to lie.
#[derive(Clone, Debug)]
pub(super) struct Limit {
    kind: Kind,
    pub message: Option<Text>,
}

#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Fixed(Option<Date>, Option<Date>),
    Past,
    NotFuture,
    Future,
    NotPast,
    YearsAgoAtLeast(u16),
    YearsAgoAtMost(u16),
    NextDays(u16),
    LastDays(u16),
}

/// The first and the last day that are allowed.
pub(super) type Ends = (Option<Date>, Option<Date>);

impl From<Kind> for Limit {
    fn from(kind: Kind) -> Self {
        Self {
            kind,
            message: None,
        }
    }
}

impl Limit {
    /// The one limit of fixed days, where `other` is a second: one sentence names both.
    pub fn merged(&self, other: Kind) -> Option<Kind> {
        match (self.kind, other, &self.message) {
            (Kind::Fixed(Some(min), None), Kind::Fixed(None, Some(max)), None)
            | (Kind::Fixed(None, Some(max)), Kind::Fixed(Some(min), None), None) => {
                Some(Kind::Fixed(Some(min), Some(max)))
            }
            _ => None,
        }
    }

    pub fn ends(&self, clock: Clock) -> Ends {
        // The earliest day that today can be begins, the latest ends: nothing is refused that
        // is right where the person is.
        let (first, last) = clock.days();
        match self.kind {
            Kind::Fixed(min, max) => (min, max),
            Kind::Past => (None, Some(shifted(last, -1))),
            Kind::NotFuture => (None, Some(last)),
            Kind::Future => (Some(shifted(first, 1)), None),
            Kind::NotPast => (Some(first), None),
            Kind::YearsAgoAtLeast(years) => (None, Some(years_before(last, years))),
            Kind::YearsAgoAtMost(years) => (Some(years_before(first, years)), None),
            Kind::NextDays(days) => (Some(first), Some(shifted(last, i32::from(days)))),
            Kind::LastDays(days) => (Some(shifted(first, -i32::from(days))), Some(last)),
        }
    }

    /// What to do, where the date does not lie within.
    pub fn refuses(&self, date: Date, clock: Clock, precision: Precision) -> Option<Text> {
        let (min, max) = self.ends(clock);
        let at = |end: Date| match precision {
            Precision::Day => end,
            Precision::Month => end.replace_day(1).unwrap_or(end),
        };
        if min.is_none_or(|min| at(min) <= date) && max.is_none_or(|max| date <= at(max)) {
            return None;
        }
        Some(match (&self.message, precision) {
            (Some(message), _) => message.clone(),
            (None, Precision::Month) => between(min, max, precision),
            (None, Precision::Day) => self.text(clock, min, max),
        })
    }

    fn text(&self, clock: Clock, min: Option<Date>, max: Option<Date>) -> Text {
        let today = words(clock.today());
        let said = |end: Option<Date>| end.map(words).unwrap_or_default();
        match self.kind {
            Kind::Fixed(..) => between(min, max, Precision::Day),
            Kind::Past => messages::form_date_past(today),
            Kind::NotFuture => messages::form_date_not_future(today),
            Kind::Future => messages::form_date_future(words(clock.days().0)),
            Kind::NotPast => messages::form_date_not_past(words(clock.days().0)),
            Kind::YearsAgoAtLeast(years) => messages::form_date_years_ago_least(years, said(max)),
            Kind::YearsAgoAtMost(years) => messages::form_date_years_ago_most(years, said(min)),
            Kind::NextDays(days) => messages::form_date_next_days(days, said(max)),
            Kind::LastDays(days) => messages::form_date_last_days(days, said(min)),
        }
    }
}

fn between(min: Option<Date>, max: Option<Date>, precision: Precision) -> Text {
    match (min, max, precision) {
        (Some(min), Some(max), Precision::Day) => {
            messages::form_date_between(words(min), words(max))
        }
        (Some(min), Some(max), Precision::Month) => {
            messages::form_month_between(month(min), month(max))
        }
        (Some(min), None, Precision::Day) => messages::form_date_min(words(min)),
        (Some(min), None, Precision::Month) => messages::form_month_min(month(min)),
        (None, Some(max), Precision::Day) => messages::form_date_max(words(max)),
        (None, Some(max), Precision::Month) => messages::form_month_max(month(max)),
        (None, None, _) => messages::form_date_none(),
    }
}

/// A date in words, in the language of the page.
pub(crate) fn words(date: Date) -> Text {
    Text::computed(move |locale| long_date(locale, date).into())
}

/// `March 2026`
fn month(date: Date) -> Text {
    Text::computed(move |locale| {
        [
            month_name(locale, date.month()),
            " ",
            &date.year().to_string(),
        ]
        .concat()
        .into()
    })
}

/// Days later, or earlier; at the ends of the calendar, its end.
fn shifted(date: Date, days: i32) -> Date {
    let end = if days < 0 { Date::MIN } else { Date::MAX };
    Date::from_julian_day(date.to_julian_day().saturating_add(days)).unwrap_or(end)
}

/// The same day years before. Who was born on a February 29 is a year older on March 1: of a
/// year without that day it is February 28.
fn years_before(date: Date, years: u16) -> Date {
    let year = date.year() - i32::from(years);
    date.replace_year(year)
        .or_else(|_| Date::from_calendar_date(year, Month::February, 28))
        .unwrap_or(Date::MIN)
}
