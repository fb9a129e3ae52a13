use super::Measure;
use leptos::prelude::*;
use portage_locales::{Locale, Number};
use web_sys::HtmlInputElement;

/// How the text of one field becomes a number, and a number its text.
#[derive(Clone, Copy)]
pub(super) struct Formatting {
    pub measure: Measure,
    /// The most places after the decimal mark.
    pub decimals: Option<u8>,
    /// Whether thousands stand apart.
    pub grouped: bool,
}

impl Formatting {
    pub fn read(self, locale: Locale, text: &str) -> Option<Number> {
        self.measure.read(locale, text).ok()
    }

    pub fn write(self, locale: Locale, number: Number) -> String {
        let number = self.measure.settle(number, self.decimals);
        self.measure.write(locale, number, self.grouped)
    }

    /// What was stored, in the page's language; what is no stored number, as it is.
    pub fn show(self, locale: Locale, stored: &str) -> String {
        match stored.parse() {
            Ok(number) => self.write(locale, number),
            Err(_) => stored.to_owned(),
        }
    }

    /// What was typed on a page in the language `from`, on a page in the language `to`. What is
    /// no number there stays as it was typed: the rule says what to do about it.
    pub fn carry(self, from: Locale, to: Locale, typed: &str) -> Option<String> {
        Some(self.write(to, self.read(from, typed)?)).filter(|text| text != typed)
    }

    /// Whether the field holds already what a caller stores: a person who is typing `1234,5` must
    /// not see it rewritten because the caller keeps `1234.5`.
    pub fn holds(self, locale: Locale, held: &str, stored: &str) -> bool {
        held == stored
            || stored.parse().is_ok_and(|stored: Number| {
                self.read(locale, held)
                    .is_some_and(|held| held.value_cmp(&stored).is_eq())
            })
    }
}

/// Whether the person is in the field: then its text is theirs alone.
pub(crate) fn has_focus(input: &HtmlInputElement) -> bool {
    let focused = document().active_element();
    input.is_same_node(focused.as_deref())
}
