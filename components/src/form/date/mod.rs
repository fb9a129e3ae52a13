//! Dates in parts: what was entered, and the rule for it.

mod answer;
mod faults;
mod limit;
mod parts;
#[cfg(test)]
mod tests;

pub use answer::{DateAnswer, DateParts};
pub(crate) use faults::together;
pub(crate) use limit::words;
pub(crate) use parts::Precision;

use super::{Answers, Clock, GroupRule, Problem};
use limit::{Kind, Limit};
use portage_locales::{Date, Text, messages};
use std::sync::Arc;

/// A rule for a date, whose parts come as `birth-year`, `birth-month` and `birth-day`. A valid
/// answer is kept under the name itself, as `1990-03-27`.
///
/// ```
/// use portage::*;
///
/// let rules = Rules::new().group("birth", date().required("Enter your date of birth.").in_the_past());
/// let answers = [("birth-year", "1990"), ("birth-month", "Mars"), ("birth-day", "27")];
/// let valid = rules.check(&answers.into_iter().collect()).unwrap();
/// assert_eq!(valid.answers().get("birth"), Some("1990-03-27"));
/// ```
///
/// The month may be a number, a name or its beginning, in any language of the page. Each message
/// says which parts to mend, and only these are marked.
pub fn date() -> DateRule {
    DateRule::new(Precision::Day)
}

/// A rule for a month of a year, in `expiry-year` and `expiry-month`; kept as `2026-03`. A limit
/// counts for the whole month that it falls into.
pub fn month_year() -> DateRule {
    DateRule::new(Precision::Month)
}

/// What is asked of a date: see [`date`].
#[derive(Clone)]
pub struct DateRule {
    precision: Precision,
    required: Option<Text>,
    called: Option<Text>,
    limits: Vec<Limit>,
    taken: Vec<Taken>,
    clock: Clock,
}

type Taken = Arc<dyn Fn(Date) -> Option<Text> + Send + Sync>;

impl DateRule {
    fn new(precision: Precision) -> Self {
        Self {
            precision,
            required: None,
            called: None,
            limits: Vec::new(),
            taken: Vec::new(),
            clock: Clock::default(),
        }
    }

    /// Asks for a date; `message` says which: "Enter your date of birth".
    pub fn required(mut self, message: impl Into<Text>) -> Self {
        self.required = Some(message.into());
        self
    }

    /// Begins each of our messages with a name, where a page asks for several dates: "Date of
    /// birth – Enter the day."
    pub fn called(mut self, name: impl Into<Text>) -> Self {
        self.called = Some(name.into());
        self
    }

    /// This day or a later one.
    pub fn min(self, date: Date) -> Self {
        self.limit(Kind::Fixed(Some(date), None))
    }

    /// This day or an earlier one.
    pub fn max(self, date: Date) -> Self {
        self.limit(Kind::Fixed(None, Some(date)))
    }

    /// Before today.
    pub fn in_the_past(self) -> Self {
        self.limit(Kind::Past)
    }

    /// Today or before: something that has happened.
    pub fn not_in_the_future(self) -> Self {
        self.limit(Kind::NotFuture)
    }

    /// After today.
    pub fn in_the_future(self) -> Self {
        self.limit(Kind::Future)
    }

    /// Today or after.
    pub fn not_in_the_past(self) -> Self {
        self.limit(Kind::NotPast)
    }

    /// So many years ago or more: with 18, the birth of an adult.
    pub fn at_least_years_ago(self, years: u16) -> Self {
        self.limit(Kind::YearsAgoAtLeast(years))
    }

    /// Not longer ago than so many years.
    pub fn at_most_years_ago(self, years: u16) -> Self {
        self.limit(Kind::YearsAgoAtMost(years))
    }

    /// From today to so many days from now.
    pub fn within_next_days(self, days: u16) -> Self {
        self.limit(Kind::NextDays(days))
    }

    /// From so many days ago to today.
    pub fn within_last_days(self, days: u16) -> Self {
        self.limit(Kind::LastDays(days))
    }

    /// A message of the service for the limit before it:
    /// `date().at_least_years_ago(18).or_say(t::adults_only())`.
    pub fn or_say(mut self, message: impl Into<Text>) -> Self {
        if let Some(limit) = self.limits.last_mut() {
            limit.message = Some(message.into());
        }
        self
    }

    /// Refuses days for a reason, such as holidays: `why` says what to do, or `None`.
    pub fn except(mut self, why: impl Fn(Date) -> Option<Text> + Send + Sync + 'static) -> Self {
        self.taken.push(Arc::new(why));
        self
    }

    /// What day it is. Default: that of the browser or the server.
    pub fn clock(mut self, clock: Clock) -> Self {
        self.clock = clock;
        self
    }

    fn limit(mut self, kind: Kind) -> Self {
        let merged = self
            .limits
            .last_mut()
            .and_then(|last| Some((last.merged(kind)?, last)));
        match merged {
            Some((both, last)) => *last = both.into(),
            None => self.limits.push(kind.into()),
        }
        self
    }

    /// Today, by the rule's clock.
    pub fn today(&self) -> Date {
        self.clock.today()
    }

    /// The first day that every limit allows, if there is one: where a calendar begins.
    pub fn earliest(&self) -> Option<Date> {
        let mins = self
            .limits
            .iter()
            .filter_map(|limit| limit.ends(self.clock).0);
        mins.max()
    }

    /// The last day that every limit allows, if there is one.
    pub fn latest(&self) -> Option<Date> {
        let maxs = self
            .limits
            .iter()
            .filter_map(|limit| limit.ends(self.clock).1);
        maxs.min()
    }

    /// Whether a day is allowed.
    ///
    /// # Errors
    /// Why not, as the form would say it.
    pub fn allows(&self, date: Date) -> Result<(), Text> {
        let refused = |limit: &Limit| limit.refuses(date, self.clock, self.precision);
        let limit = self.limits.iter().find_map(refused);
        match limit.or_else(|| self.taken.iter().find_map(|why| why(date))) {
            Some(text) => Err(text),
            None => Ok(()),
        }
    }

    /// The date under `name`; `None` when it was left out and may be.
    ///
    /// # Errors
    /// What has to be mended, with the names of the parts that are wrong.
    pub fn check(&self, name: &str, answers: &Answers) -> Result<Option<Date>, Problem> {
        let parts = self.parts();
        let names = |parts: &[&str]| {
            parts
                .iter()
                .map(|part| [name, "-", part].concat())
                .collect()
        };
        let problem = |text: Text, parts: &[&str]| Problem {
            field: name.to_owned(),
            text,
            at: names(parts),
        };
        let ours = |text: Text| match &self.called {
            Some(called) => messages::form_date_called(called, text),
            None => text,
        };
        let names: Vec<String> = names(parts);
        let repeated = names
            .iter()
            .position(|part| answers.all(part).nth(1).is_some());
        if let Some(at) = repeated {
            // A broken page or a forged request: taking either of the two would be a guess.
            return Err(problem(messages::form_repeated(), &parts[at..=at]));
        }
        match parts::read(&DateParts::read(name, answers), self.precision) {
            Err(faults) => Err(problem(ours(faults.text()), &faults.parts())),
            Ok(Some(date)) => match self.allows(date) {
                Ok(()) => Ok(Some(date)),
                Err(text) => Err(problem(ours(text), parts)),
            },
            Ok(None) => match &self.required {
                Some(message) => Err(problem(message.clone(), parts)),
                None => Ok(None),
            },
        }
    }

    /// Ends of the names of the parts.
    pub(crate) fn parts(&self) -> &'static [&'static str] {
        match self.precision {
            Precision::Day => &["year", "month", "day"],
            Precision::Month => &["year", "month"],
        }
    }

    /// The text that is kept.
    pub(crate) fn kept(&self, date: Option<Date>) -> String {
        date.map_or_else(String::new, |date| self.precision.kept(date))
    }

    pub(crate) fn is_required(&self) -> bool {
        self.required.is_some()
    }
}

impl From<DateRule> for GroupRule {
    fn from(rule: DateRule) -> Self {
        GroupRule::new(
            rule.is_required(),
            rule.parts(),
            move |name, answers| match rule.check(name, answers) {
                Ok(date) => Ok(vec![(name.to_owned(), rule.kept(date))]),
                Err(problem) => Err(vec![problem]),
            },
        )
    }
}
