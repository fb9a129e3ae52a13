use super::super::Answers;
use super::parts::{self, Precision};
use portage_locales::format::{numeric_date, tidy};
use portage_locales::{Date, Locale};
use std::fmt;

/// What a person entered as a date. Nothing, something, and a date are three things: who has
/// entered a day and a month has not left the question out, and must not lose them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum DateAnswer {
    /// Nothing at all, or spaces.
    #[default]
    Empty,
    /// Something that is no date, or not yet: parts are missing or do not fit.
    Partial(DateParts),
    /// A date. For a month and a year, the first of the month.
    Complete(Date),
}

/// The parts of a date as they were typed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DateParts {
    /// The year.
    pub year: String,
    /// The month: a number, a name or its beginning.
    pub month: String,
    /// The day of the month.
    pub day: String,
}

impl DateAnswer {
    /// What the parts say, with a day.
    pub fn of(parts: DateParts) -> Self {
        Self::with(parts, Precision::Day)
    }

    /// What the parts say without a day: a month of a year.
    pub fn of_month(parts: DateParts) -> Self {
        Self::with(parts, Precision::Month)
    }

    pub(crate) fn with(parts: DateParts, precision: Precision) -> Self {
        match parts::read(&parts, precision) {
            Ok(None) => Self::Empty,
            Ok(Some(date)) => Self::Complete(date),
            Err(_) => Self::Partial(parts),
        }
    }

    /// The answer under `name` among the answers of a form.
    pub fn read(name: &str, answers: &Answers) -> Self {
        Self::of(DateParts::read(name, answers))
    }

    /// The date, where it is one.
    pub fn date(&self) -> Option<Date> {
        match self {
            Self::Complete(date) => Some(*date),
            _ => None,
        }
    }

    /// The parts: as typed, or those of the date.
    pub fn parts(&self) -> DateParts {
        match self {
            Self::Empty => DateParts::default(),
            Self::Partial(parts) => parts.clone(),
            Self::Complete(date) => DateParts::from(*date),
        }
    }
}

/// A date reads as `2026-03-01`, anything else as its parts between hyphens: `2026--01`. What
/// [`from`](#impl-From<%26str>-for-DateAnswer) reads back is the same answer.
impl fmt::Display for DateAnswer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Empty => Ok(()),
            Self::Partial(parts) => f.write_str(&parts.to_text()),
            Self::Complete(date) => f.write_str(&numeric_date(Locale::default(), *date)),
        }
    }
}

impl From<&str> for DateAnswer {
    fn from(text: &str) -> Self {
        Self::of(text.into())
    }
}

impl From<Date> for DateAnswer {
    fn from(date: Date) -> Self {
        Self::Complete(date)
    }
}

impl DateParts {
    /// The parts under `name`: `name-year`, `name-month`, `name-day`. Where none was sent, those
    /// of the date under the name itself, as it was kept.
    pub fn read(name: &str, answers: &Answers) -> Self {
        let answer = |name: &str| answers.get(name).map(str::to_owned);
        Self::find(name, Precision::Day, answer)
    }

    pub(crate) fn find(
        name: &str,
        precision: Precision,
        answer: impl Fn(&str) -> Option<String>,
    ) -> Self {
        let part = |part: &str| answer(&[name, "-", part].concat());
        let parts = (part("year"), part("month"), part("day"));
        match (parts, answer(name)) {
            ((None, None, None), Some(kept)) => Self::of_text(&kept, precision),
            ((year, month, day), _) => Self {
                year: year.unwrap_or_default(),
                month: month.unwrap_or_default(),
                day: day.unwrap_or_default(),
            },
        }
    }

    /// The parts of a date that was kept, as people write them; of another text, as they stand.
    pub(crate) fn of_text(text: &str, precision: Precision) -> Self {
        DateAnswer::with(text.into(), precision).parts()
    }

    /// Whether nothing was entered.
    pub fn is_empty(&self) -> bool {
        [&self.year, &self.month, &self.day]
            .iter()
            .all(|part| tidy(part).is_empty())
    }

    /// The parts between hyphens; empty without any. A hyphen in a part is written `%2D`.
    pub(crate) fn to_text(&self) -> String {
        let safe = |part: &str| part.replace('%', "%25").replace('-', "%2D");
        match self.is_empty() {
            true => String::new(),
            false => [safe(&self.year), safe(&self.month), safe(&self.day)].join("-"),
        }
    }
}

/// Year, month and day between hyphens; the later ones may be left out.
impl From<&str> for DateParts {
    fn from(text: &str) -> Self {
        let mut parts = text.splitn(3, '-');
        let mut part = || {
            let part = parts.next().unwrap_or_default();
            part.replace("%2D", "-").replace("%25", "%")
        };
        Self {
            year: part(),
            month: part(),
            day: part(),
        }
    }
}

/// Numbers without zeros before them, as people write them.
impl From<Date> for DateParts {
    fn from(date: Date) -> Self {
        Self {
            year: date.year().to_string(),
            month: u8::from(date.month()).to_string(),
            day: date.day().to_string(),
        }
    }
}
