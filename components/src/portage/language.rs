use leptos::prelude::*;
use portage_locales::{Locale, Text};

/// The language of a part of the page, and the way to switch it.
///
/// Switching re-renders texts only: controls, what was typed, caret and focus stay.
#[derive(Clone, Copy)]
pub struct Language(RwSignal<Locale>);

impl Language {
    /// A language that starts as `locale`.
    pub fn new(locale: Locale) -> Self {
        Self(RwSignal::new(locale))
    }

    /// The present locale; re-runs what reads it when the language is switched.
    pub fn get(self) -> Locale {
        self.0.get()
    }

    /// The present locale, without following it.
    pub fn get_untracked(self) -> Locale {
        self.0.get_untracked()
    }

    /// Switches every text of this part of the page.
    pub fn set(self, locale: Locale) {
        self.0.set(locale);
    }
}

impl From<Locale> for Language {
    fn from(locale: Locale) -> Self {
        Self::new(locale)
    }
}

/// The language of the surrounding [`Portage`](crate::Portage).
///
/// # Panics
/// On the host, when there is no `Portage` around: a page in an unknown language must not be
/// sent. In the browser it falls back to `<html lang>`.
#[track_caller]
pub fn use_language() -> Language {
    use_context().unwrap_or_else(of_document)
}

#[cfg(not(target_arch = "wasm32"))]
#[track_caller]
fn of_document() -> Language {
    panic!("a Portage component needs a language: put it inside <Portage locale=…>")
}

#[cfg(target_arch = "wasm32")]
fn of_document() -> Language {
    let tag = document()
        .document_element()
        .and_then(|html| html.get_attribute("lang"));
    Language::new(
        tag.and_then(|tag| Locale::from_tag(&tag))
            .unwrap_or_default(),
    )
}

/// A text as a signal in the page's language, for use in a view.
///
/// One type for all texts keeps the wasm small: every closure of its own would be compiled anew.
#[track_caller]
pub fn say(text: impl Into<Text>) -> Signal<String> {
    spoken(text.into(), use_language())
}

/// The same with a space before it, for words within a name or a sentence that goes on. A space
/// alone beside the comment that hydration needs is no text to Chromium: a screen reader would get
/// "years(required)".
#[track_caller]
pub(crate) fn say_after_space(text: impl Into<Text>) -> Signal<String> {
    let text = text.into();
    say(Text::computed(move |locale| {
        [" ", &*text.get(locale)].concat().into()
    }))
}

/// The same with a space after it; see [`say_after_space`].
#[track_caller]
pub(crate) fn say_before_space(text: impl Into<Text>) -> Signal<String> {
    let text = text.into();
    say(Text::computed(move |locale| {
        [&*text.get(locale), " "].concat().into()
    }))
}

fn spoken(text: Text, language: Language) -> Signal<String> {
    Signal::derive(move || text.get(language.get()).into_owned())
}
