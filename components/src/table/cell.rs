use crate::Anchor;
use crate::element::{IntoNode, Node, view};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::format::{self, Money};
use portage_locales::{Date, Locale, Number, Text, messages};
use std::borrow::Cow;

/// A cell of a table: what is shown, and what it is worth when rows are sorted.
///
/// A text, a number, an amount or a date becomes a cell by `into()`, written in the page's language.
#[derive(Clone)]
pub struct TableCell {
    shown: Shown,
    pub(super) value: CellValue,
}

#[derive(Clone)]
enum Shown {
    Text(Text),
    View(ViewFn),
    Nothing,
}

/// What rows are sorted by.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum CellValue {
    /// Words, in the order of the page's language.
    Text(Text),
    /// A number, by what it is worth.
    Number(Number),
    /// A day.
    Date(Date),
    /// Nothing: after all others, whichever way they are sorted.
    Nothing,
}

impl TableCell {
    /// Words.
    pub fn new(text: impl Into<Text>) -> Self {
        let text = text.into();
        Self {
            shown: Shown::Text(text.clone()),
            value: CellValue::Text(text),
        }
    }

    /// A view, such as a link or a tag, and what it is sorted and found by.
    pub fn view(view: impl Into<ViewFn>, value: impl Into<CellValue>) -> Self {
        Self {
            shown: Shown::View(view.into()),
            value: value.into(),
        }
    }

    /// Nothing is known: a dash for the eye, words for the ear, so that nobody wonders whether the
    /// cell was forgotten.
    pub fn nothing() -> Self {
        Self {
            shown: Shown::Nothing,
            value: CellValue::Nothing,
        }
    }

    /// Sorted by something else than by what is shown: a duration in words by its minutes.
    pub fn sorted_by(mut self, value: impl Into<CellValue>) -> Self {
        self.value = value.into();
        self
    }

    pub(super) fn content(&self) -> Node {
        match &self.shown {
            Shown::Text(text) => say(text).into_node(),
            Shown::View(view) => view.run().into_node(),
            Shown::Nothing => {
                let words = say(messages::table_nothing());
                view! {
                    <span aria-hidden="true">"–"</span>
                    <span class="ptg-visually-hidden">{words}</span>
                }
            }
        }
    }

    /// What a person may type to find it.
    pub(super) fn words(&self, locale: Locale) -> Cow<'static, str> {
        match (&self.shown, &self.value) {
            (Shown::Text(text), _) | (_, CellValue::Text(text)) => text.get(locale),
            (_, CellValue::Number(number)) => format::number(locale, number).into(),
            (_, CellValue::Date(date)) => format::long_date(locale, *date).into(),
            (_, CellValue::Nothing) => "".into(),
        }
    }
}

macro_rules! from_words {
    ($($kind:ty),*) => {$(
        impl From<$kind> for CellValue {
            fn from(words: $kind) -> Self {
                Self::Text(words.into())
            }
        }

        impl From<$kind> for TableCell {
            fn from(words: $kind) -> Self {
                Self::new(words)
            }
        }
    )*};
}
from_words!(Text, &'static str, String);

impl From<Number> for CellValue {
    fn from(number: Number) -> Self {
        Self::Number(number)
    }
}

impl From<Date> for CellValue {
    fn from(date: Date) -> Self {
        Self::Date(date)
    }
}

/// Amounts of one currency: a column of two cannot be sorted.
impl From<Money> for CellValue {
    fn from(money: Money) -> Self {
        Self::Number(money.amount)
    }
}

impl From<Number> for TableCell {
    fn from(number: Number) -> Self {
        let words = Text::computed(move |locale| format::number(locale, &number).into());
        Self::new(words).sorted_by(number)
    }
}

impl From<u32> for TableCell {
    fn from(number: u32) -> Self {
        Number::from(number).into()
    }
}

impl From<Money> for TableCell {
    fn from(money: Money) -> Self {
        let words = Text::computed(move |locale| format::money(locale, &money).into());
        Self::new(words).sorted_by(money)
    }
}

impl From<Date> for TableCell {
    fn from(date: Date) -> Self {
        let words = Text::computed(move |locale| format::long_date(locale, date).into());
        Self::new(words).sorted_by(date)
    }
}

impl From<Anchor> for TableCell {
    fn from(anchor: Anchor) -> Self {
        let words = anchor.label().clone();
        let link = move || anchor.clone().view("").into_any();
        Self::view(link, words)
    }
}
