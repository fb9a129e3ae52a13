use super::parts::Precision;
use portage_locales::format::month_name;
use portage_locales::{Month, Text, messages};

/// What is wrong with a part by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    Missing,
    Wrong,
}

/// What is wrong with the day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Day {
    Missing,
    Wrong,
    BeyondMonth { month: Month, last: u8 },
    NoLeapYear { year: i32 },
}

impl From<Fault> for Day {
    fn from(fault: Fault) -> Self {
        match fault {
            Fault::Missing => Self::Missing,
            Fault::Wrong => Self::Wrong,
        }
    }
}

/// What has to be mended in a date: at least one part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Faults {
    year: Option<Fault>,
    month: Option<Fault>,
    day: Option<Day>,
    precision: Precision,
}

impl Faults {
    pub fn of(
        year: Option<Fault>,
        month: Option<Fault>,
        day: Option<Day>,
        precision: Precision,
    ) -> Self {
        Self {
            year,
            month,
            day,
            precision,
        }
    }

    /// The parts to look at, and only those.
    pub fn parts(self) -> Vec<&'static str> {
        let day = self.day.is_some();
        // Either of the two may be the slip.
        let year = self.year.is_some() || matches!(self.day, Some(Day::NoLeapYear { .. }));
        let parts = [
            ("year", year),
            ("month", self.month.is_some()),
            ("day", day),
        ];
        let wrong = parts.into_iter().filter(|(_, wrong)| *wrong);
        wrong.map(|(part, _)| part).collect()
    }

    /// What to do, in one sentence for what is missing and one for each part that is wrong: a
    /// person who has two to mend must not find the second after a second attempt.
    pub fn text(self) -> Text {
        let wrong = (
            self.year == Some(Fault::Wrong),
            self.month == Some(Fault::Wrong),
            self.day == Some(Day::Wrong),
        );
        match (wrong, self.precision) {
            ((true, true, true), _) => return messages::form_date_none(),
            ((true, true, _), Precision::Month) => return messages::form_month_none(),
            _ => {}
        }
        let sentences = [
            self.missing(),
            wrong.0.then(messages::form_date_year),
            wrong.1.then(messages::form_date_month),
            self.day.and_then(day),
        ];
        together(sentences.into_iter().flatten().collect())
    }

    fn missing(self) -> Option<Text> {
        let missing = (
            self.year == Some(Fault::Missing),
            self.month == Some(Fault::Missing),
            self.day == Some(Day::Missing),
        );
        Some(match missing {
            (true, false, false) => messages::form_date_missing_year(),
            (false, true, false) => messages::form_date_missing_month(),
            (false, false, true) => messages::form_date_missing_day(),
            (true, true, _) => messages::form_date_missing_year_month(),
            (true, false, true) => messages::form_date_missing_year_day(),
            (false, true, true) => messages::form_date_missing_month_day(),
            (false, false, false) => return None,
        })
    }
}

fn day(fault: Day) -> Option<Text> {
    Some(match fault {
        Day::Missing => return None,
        Day::Wrong => messages::form_date_day(),
        Day::BeyondMonth { month, last } => {
            let month = Text::computed(move |locale| month_name(locale, month).into());
            messages::form_date_short_month(month, last)
        }
        Day::NoLeapYear { year } => messages::form_date_no_leap_year(year.to_string()),
    })
}

/// Sentences one after the other.
pub(crate) fn together(mut sentences: Vec<Text>) -> Text {
    match sentences.len() {
        1 => sentences.remove(0),
        _ => Text::computed(move |locale| {
            let said: Vec<_> = sentences.iter().map(|text| text.get(locale)).collect();
            said.join(" ").into()
        }),
    }
}
