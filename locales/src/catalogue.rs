//! What is known of a message without showing it: for the gallery, for tests
//! and for texts that are loaded on a server.

use std::borrow::Cow;

use crate::{Date, Locale, Month, Number, Text};

/// A message, or an attribute of one, with what it needs.
#[derive(Clone, Copy, Debug)]
pub struct Message {
    /// `error-summary-title`; `header-menu.label` for an attribute.
    pub id: &'static str,
    /// The file without `.ftl`, which is also the component: `error_summary`.
    pub file: &'static str,
    /// In the order of the parameters.
    pub variables: &'static [Variable],
    /// The ids of the messages that it shows within itself, in any language.
    pub references: &'static [&'static str],
    /// Puts the text together.
    ///
    /// # Panics
    /// When the arguments are not those of [`Message::variables`], in their
    /// order.
    pub format: fn(Locale, &[Argument]) -> Cow<'static, str>,
}

impl Message {
    /// Arguments to show the message with, where there are no real ones.
    pub fn samples(&self) -> Vec<Argument> {
        self.variables
            .iter()
            .map(|variable| variable.kind.sample())
            .collect()
    }
}

/// A variable of a message.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Without the dollar sign.
    pub name: &'static str,
    /// What it holds.
    pub kind: Kind,
}

/// What a variable holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A number, written as the language does.
    Number,
    /// A text, itself in every language.
    Text,
    /// A day, written in full.
    Date,
}

impl Kind {
    /// A value of this kind to show a message with: 12, a word, March 1, 2026.
    pub fn sample(self) -> Argument {
        match self {
            Kind::Number => Argument::Number(Number::from(12)),
            Kind::Text => Argument::Text(Text::each([
                (Locale::EnCa, "Example"),
                (Locale::FrCa, "Exemple"),
            ])),
            Kind::Date => {
                let day = Date::from_calendar_date(2026, Month::March, 1);
                Argument::Date(day.unwrap_or(Date::MIN))
            }
        }
    }
}

/// What a variable is filled with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// For [`Kind::Number`].
    Number(Number),
    /// For [`Kind::Text`].
    Text(Text),
    /// For [`Kind::Date`].
    Date(Date),
}
