use super::part::Part;
use crate::form::Precision;
use crate::text_input::Autocomplete;
use portage_locales::format::month_name;
use portage_locales::{Month, Text, messages};

/// Which parts a date has, and in which order they stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DateOrder {
    /// The order of dates in numbers in Canada, in both languages.
    #[default]
    YearMonthDay,
    /// As a date is spoken in French and stands on many documents.
    DayMonthYear,
    /// As a date is spoken in English.
    MonthDayYear,
    /// A month of a year, for the rule [`month_year`](crate::month_year).
    MonthYear,
    /// The same, year first.
    YearMonth,
}

/// How the month is entered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum MonthControl {
    /// A text field: a number, or a name that is typed.
    #[default]
    Number,
    /// The browser's own list of the names, in the page's language; sent as a number.
    Names,
}

/// What a date is about the person, for the browser to fill in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum DateAutocomplete {
    /// The person's own date of birth; not that of a child.
    Birthday,
}

impl DateAutocomplete {
    pub(super) const fn of(self, part: Part) -> Autocomplete {
        match (self, part) {
            (Self::Birthday, Part::Year) => Autocomplete::BirthdayYear,
            (Self::Birthday, Part::Month) => Autocomplete::BirthdayMonth,
            (Self::Birthday, Part::Day) => Autocomplete::BirthdayDay,
        }
    }
}

impl DateOrder {
    pub(super) const fn parts(self) -> &'static [Part] {
        match self {
            Self::YearMonthDay => &[Part::Year, Part::Month, Part::Day],
            Self::DayMonthYear => &[Part::Day, Part::Month, Part::Year],
            Self::MonthDayYear => &[Part::Month, Part::Day, Part::Year],
            Self::MonthYear => &[Part::Month, Part::Year],
            Self::YearMonth => &[Part::Year, Part::Month],
        }
    }

    pub(super) const fn precision(self) -> Precision {
        match self {
            Self::MonthYear | Self::YearMonth => Precision::Month,
            _ => Precision::Day,
        }
    }

    /// "For example, 1990 3 27": a day above 12 and a month of one digit, so that neither is
    /// taken for the other and nobody thinks that a zero is asked for.
    pub(crate) fn example(
        self,
        month: MonthControl,
        autocomplete: Option<DateAutocomplete>,
    ) -> Text {
        let year = match autocomplete {
            Some(DateAutocomplete::Birthday) => "1990",
            None => "2027",
        };
        let date = Text::computed(move |locale| {
            let word = |part: &Part| match (part, month) {
                (Part::Year, _) => year,
                (Part::Month, MonthControl::Number) => "3",
                (Part::Month, MonthControl::Names) => month_name(locale, Month::March),
                (Part::Day, _) => "27",
            };
            let words: Vec<_> = self.parts().iter().map(word).collect();
            words.join("\u{a0}").into()
        });
        messages::date_input_hint(date)
    }
}
