use super::{Answers, Clock, DateRule, GroupRule, Problem, Rules, date, words};
use portage_locales::{Date, Text, messages};

/// Rules for two dates, the end of which is not before the start. [`DateRange`](crate::DateRange)
/// asks for them.
///
/// ```
/// use portage::*;
///
/// let rules = Rules::new().and(date_range().longest(30).rules("stay"));
/// let answers = [("stay-start", "2026-03-05"), ("stay-end", "2026-03-01")];
/// let problems = rules.check(&answers.into_iter().collect()).unwrap_err();
/// assert!(problems.of("stay").is_some());
/// ```
///
/// A valid answer is kept as `stay-start` and `stay-end`, each like `2026-03-01`.
pub fn date_range() -> DateRangeRule {
    DateRangeRule {
        start: date().called(messages::date_range_start()),
        end: date().called(messages::date_range_end()),
        shortest: 0,
        longest: None,
    }
}

/// What is asked of a start and an end: see [`date_range`].
#[derive(Clone)]
pub struct DateRangeRule {
    start: DateRule,
    end: DateRule,
    shortest: u16,
    longest: Option<u16>,
}

impl DateRangeRule {
    /// Asks for both dates; the messages say which.
    pub fn required(mut self, start: impl Into<Text>, end: impl Into<Text>) -> Self {
        self.start = self.start.required(start);
        self.end = self.end.required(end);
        self
    }

    /// Names of the two dates in the messages: "Arrival – Enter the day."
    pub fn called(mut self, start: impl Into<Text>, end: impl Into<Text>) -> Self {
        self.start = self.start.called(start);
        self.end = self.end.called(end);
        self
    }

    /// No date before this one.
    pub fn min(self, date: Date) -> Self {
        self.each(|rule| rule.min(date))
    }

    /// No date after this one.
    pub fn max(self, date: Date) -> Self {
        self.each(|rule| rule.max(date))
    }

    /// Asks the same of both dates: `.each(|rule| rule.in_the_past())`.
    pub fn each(mut self, ask: impl Fn(DateRule) -> DateRule) -> Self {
        self.start = ask(self.start);
        self.end = ask(self.end);
        self
    }

    /// At least so many days from the first to the last, both counted: with 2, the end may not
    /// be the day of the start. Default: 1.
    pub fn shortest(mut self, days: u16) -> Self {
        self.shortest = days;
        self
    }

    /// At most so many days, the first and the last counted. Default: any number.
    pub fn longest(mut self, days: u16) -> Self {
        self.longest = Some(days);
        self
    }

    /// What day it is. Default: that of the browser or the server.
    pub fn clock(self, clock: Clock) -> Self {
        self.each(|rule| rule.clock(clock))
    }

    /// The rules of the range `name` and of its two dates, for [`Rules::and`].
    pub fn rules(self, name: &str) -> Rules {
        let (start, end) = (self.start.clone(), self.end.clone());
        Rules::new()
            .group(name, self)
            .group([name, "-start"].concat(), start)
            .group([name, "-end"].concat(), end)
    }

    fn problem(&self, name: &str, answers: &Answers) -> Option<Problem> {
        let (start, end) = ([name, "-start"].concat(), [name, "-end"].concat());
        let parts = |rule: &DateRule, name: &str| {
            let part = |part: &&str| [name, "-", part].concat();
            rule.parts().iter().map(part).collect::<Vec<_>>()
        };
        let (at_start, at_end) = (parts(&self.start, &start), parts(&self.end, &end));
        // A date that is wrong by itself says so itself.
        let first = self.start.check(&start, answers).ok()?;
        let last = self.end.check(&end, answers).ok()?;
        let (first, last) = match (first, last) {
            (Some(first), Some(last)) => (first, last),
            (Some(_), None) => {
                return Some(Problem::new(name, messages::form_range_no_end()).at(at_end));
            }
            (None, Some(_)) => {
                return Some(Problem::new(name, messages::form_range_no_start()).at(at_start));
            }
            (None, None) => return None,
        };
        let text = self.refuses(first, last)?;
        // Either of the two may be the slip.
        Some(Problem::new(name, text).at(at_start).at(at_end))
    }

    fn refuses(&self, first: Date, last: Date) -> Option<Text> {
        if last < first {
            return Some(messages::form_range_order(words(last), words(first)));
        }
        let days = last.to_julian_day() - first.to_julian_day() + 1;
        let longest = self.longest.filter(|most| days > i32::from(*most));
        if let Some(most) = longest {
            let days = u32::try_from(days).unwrap_or_default();
            return Some(messages::form_range_longest(
                words(first),
                words(last),
                days,
                most,
            ));
        }
        (days < i32::from(self.shortest))
            .then(|| messages::form_range_shortest(words(first), self.shortest))
    }
}

/// Of the two dates together; nothing is kept under the name itself.
impl From<DateRangeRule> for GroupRule {
    fn from(rule: DateRangeRule) -> Self {
        GroupRule::new(false, &[], move |name, answers| {
            match rule.problem(name, answers) {
                Some(problem) => Err(vec![problem]),
                None => Ok(Vec::new()),
            }
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::*;
    use portage_locales::Locale::{EnCa, FrCa};
    use proptest::prelude::*;

    fn answers(start: &str, end: &str) -> Answers {
        [("stay-start", start), ("stay-end", end)]
            .into_iter()
            .collect()
    }

    fn rules(rule: DateRangeRule) -> Rules {
        Rules::new().and(rule.rules("stay"))
    }

    #[test]
    fn an_end_before_the_start_names_both_dates_in_the_pages_language() {
        let problems = rules(date_range())
            .check(&answers("2026-03-05", "2026-03-01"))
            .unwrap_err();
        let problem = problems.iter().next().unwrap();
        assert_eq!(problem.field, "stay");
        assert_eq!(problem.at.len(), 6);
        assert_eq!(problem.target(), "stay-start-year");
        assert_eq!(
            problem.text.get(EnCa),
            "The end, March 1, 2026, is before the start, March 5, 2026. Change one of the two dates."
        );
        assert!(problem.text.get(FrCa).contains("le 1er\u{a0}mars 2026"));
    }

    #[test]
    fn one_day_is_a_range_unless_more_are_asked_for() {
        let day = answers("2026-03-05", "2026-03-05");
        assert!(rules(date_range()).check(&day).is_ok());
        assert!(rules(date_range().shortest(2)).check(&day).is_err());
    }

    #[test]
    fn the_longest_span_counts_the_first_and_the_last_day() {
        let rules = rules(date_range().longest(31));
        assert!(rules.check(&answers("2026-03-01", "2026-03-31")).is_ok());
        let problems = rules
            .check(&answers("2026-03-01", "2026-04-01"))
            .unwrap_err();
        let text = problems.of("stay").unwrap().get(EnCa);
        assert_eq!(
            text,
            "From March 1, 2026 to April 1, 2026 there are 32 days. Enter a period of 31 days or fewer."
        );
    }

    #[test]
    fn half_a_range_asks_for_the_other_half_and_none_asks_for_nothing() {
        let rules = rules(date_range());
        let problems = rules.check(&answers("2026-03-05", "")).unwrap_err();
        assert_eq!(problems.iter().next().unwrap().at[0], "stay-end-year");
        let problems = rules.check(&answers("", "2026-03-05")).unwrap_err();
        assert_eq!(problems.iter().next().unwrap().at[0], "stay-start-year");
        assert!(rules.check(&answers("", "")).is_ok());
    }

    #[test]
    fn a_date_that_is_wrong_by_itself_is_one_problem_and_not_two() {
        let problems = rules(date_range())
            .check(&answers("2026-13-05", "2026-03-01"))
            .unwrap_err();
        assert_eq!(problems.len(), 1);
        let text = problems.of("stay-start").unwrap().get(EnCa);
        assert_eq!(
            text,
            "Start date – Enter a month from 1 to 12, or its name."
        );
    }

    #[test]
    fn a_start_that_is_mended_takes_the_problem_of_the_range_with_it() {
        let owner = leptos::prelude::Owner::new();
        owner.with(|| {
            let wrong = answers("2026-03-05", "2026-03-01");
            let form = FormContext::new(
                rules(date_range()),
                wrong.clone(),
                Problems::new(),
                Mark::default(),
            );
            assert!(!form.submit(&wrong));
            form.recheck("stay", &answers("2026-02-05", "2026-03-01"), false);
            assert!(leptos::prelude::GetUntracked::get_untracked(&form.problems()).is_empty());
        });
    }

    #[test]
    fn both_dates_are_kept_under_their_names() {
        let valid = rules(date_range())
            .check(&answers("2026-3-1", "2026-03-05"))
            .unwrap();
        let stay = valid.part("stay");
        assert_eq!(stay.answers().get("start"), Some("2026-03-01"));
        assert_eq!(stay.answers().get("end"), Some("2026-03-05"));
    }

    proptest! {
        #[test]
        fn no_two_texts_panic(start: String, end: String) {
            let rules = rules(date_range().longest(1).shortest(9).required("a", "b"));
            let _ = rules.check(&answers(&start, &end));
        }
    }
}
