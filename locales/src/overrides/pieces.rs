//! Puts a loaded text together, as generated code does for compiled ones.

use std::borrow::Cow;
use std::collections::BTreeMap;

use portage_fluent::{Key, NumberSource, NumberValue, Piece, Subject};

use super::Overrides;
use crate::generated::{is_exactly, with_digits};
use crate::plural::cardinal;
use crate::{Argument, Locale, Number, format};

/// What the variables are filled with, by name.
type Given<'g> = BTreeMap<&'g str, Argument>;

impl Overrides {
    pub(super) fn push(&self, text: &mut String, pieces: &[Piece], locale: Locale, given: &Given) {
        for piece in pieces {
            match piece {
                Piece::Fixed(words) => text.push_str(words),
                Piece::Number(value) => {
                    text.push_str(&format::number(locale, &number(value, given)));
                }
                Piece::Text(name) => text.push_str(&words(name, locale, given)),
                Piece::Date(name) => {
                    if let Some(Argument::Date(day)) = given.get(name.as_str()) {
                        text.push_str(&format::long_date(locale, *day));
                    }
                }
                Piece::Message(id) => self.push_message(text, id, locale, given),
                Piece::Selection {
                    subject,
                    variants,
                    otherwise,
                } => {
                    let fits = |key: &Key| fits(key, subject, locale, given);
                    let chosen = variants.iter().find(|(key, _)| fits(key));
                    let pieces = chosen.map_or(otherwise, |(_, pieces)| pieces);
                    self.push(text, pieces, locale, given);
                }
            }
        }
    }

    /// Another message, replaced or compiled.
    fn push_message(&self, text: &mut String, id: &str, locale: Locale, given: &Given) {
        let Some(message) = self.messages.get(id) else {
            return;
        };
        let names = message.variables.iter().map(|variable| variable.name);
        let arguments: Vec<_> = names.filter_map(|name| given.get(name).cloned()).collect();
        let replaced = self.text(id, locale, &arguments);
        text.push_str(&replaced.unwrap_or_else(|| (message.format)(locale, &arguments)));
    }
}

fn words(name: &str, locale: Locale, given: &Given) -> Cow<'static, str> {
    match given.get(name) {
        Some(Argument::Text(text)) => text.get(locale),
        _ => Cow::Borrowed(""),
    }
}

fn number(value: &NumberValue, given: &Given) -> Number {
    let number = match &value.source {
        NumberSource::Literal { unscaled, scale } => Number::new(*unscaled, *scale),
        NumberSource::Variable(name) => match given.get(name.as_str()) {
            Some(Argument::Number(number)) => *number,
            _ => Number::default(),
        },
    };
    with_digits(&number, value.digits.minimum, value.digits.maximum)
}

fn fits(key: &Key, subject: &Subject, locale: Locale, given: &Given) -> bool {
    match (key, subject) {
        (Key::Text(text), Subject::Text(name)) => words(name, locale, given) == text.as_str(),
        (Key::Exact { unscaled, scale }, Subject::Number(value)) => {
            is_exactly(&number(value, given), *unscaled, *scale)
        }
        (Key::Category(category), Subject::Number(value)) => {
            cardinal(locale, &number(value, given)).as_str() == category.as_str()
        }
        _ => false,
    }
}
