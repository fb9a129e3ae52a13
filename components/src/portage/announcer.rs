use super::{Language, use_language};
use leptos::prelude::*;
use portage_locales::{Locale, Text, messages};

/// Speaks through the status region of the surrounding [`Portage`](crate::Portage).
#[derive(Clone, Copy)]
pub struct Announcer(RwSignal<Option<Text>>);

impl Announcer {
    /// One with a region of its own, for a dialog: while that is open, what lies behind it is
    /// silent.
    pub(crate) fn new() -> Self {
        Self(RwSignal::new(None))
    }

    pub(super) fn provide() -> Self {
        let announcer = Self::new();
        provide_context(announcer);
        announcer
    }

    /// Puts `text` into the region; a screen reader says it when it has finished its sentence.
    pub fn announce(self, text: impl Into<Text>) {
        self.0.set(Some(text.into()));
    }

    /// Says that the language was switched, in the new one: everything on the page is new then, and
    /// who does not see it hears nothing of it.
    pub(super) fn announce_switch(self, language: Language) {
        Effect::new(move |before: Option<Locale>| {
            let now = language.get();
            if before.is_some_and(|before| before != now) {
                self.announce(messages::portage_language_switched());
            }
            now
        });
    }

    /// Empties the region without a word.
    pub fn clear(self) {
        self.0.set(None);
    }

    /// What the region says now.
    pub(crate) fn text(self) -> Signal<String> {
        let language = use_language();
        let spoken = self.0;
        Signal::derive(move || {
            let locale = language.get();
            spoken.with(|text| {
                text.as_ref()
                    .map_or_else(String::new, |text| text.get(locale).into_owned())
            })
        })
    }
}

/// The announcer of the surrounding [`Portage`](crate::Portage), if there is one.
pub fn use_announcer() -> Option<Announcer> {
    use_context()
}
