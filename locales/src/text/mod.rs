//! A text in every language.

mod json;

use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

use crate::Locale;

/// A text in every language. What is on the page changes language with it:
/// labels, hints, and also the errors that are already shown.
///
/// Messages are texts, and so are plain strings, for content that has one
/// language only (a name, a number of a file).
///
/// ```
/// use portage_locales::{Locale, Text};
///
/// let office = Text::each([(Locale::EnCa, "Office"), (Locale::FrCa, "Bureau")]);
/// assert_eq!(office.get(Locale::FrCa), "Bureau");
/// assert_eq!(Text::from("Gatineau").get(Locale::FrCa), "Gatineau");
/// ```
///
/// Cheap to clone. Two texts are equal when they read the same in every
/// language. Serializes as `{"en-CA": "Office", "fr-CA": "Bureau"}`; a plain
/// string is read as well.
#[derive(Clone)]
pub struct Text(Source);

#[derive(Clone)]
enum Source {
    Fixed(&'static str),
    Owned(Arc<str>),
    Message(fn(Locale) -> Cow<'static, str>),
    Computed(Arc<dyn Fn(Locale) -> Cow<'static, str> + Send + Sync>),
}

impl Text {
    /// A message without variables. Constant: it can be in a `const`.
    pub const fn message(message: fn(Locale) -> Cow<'static, str>) -> Text {
        Text(Source::Message(message))
    }

    /// A text that is put together each time it is shown.
    pub fn computed(text: impl Fn(Locale) -> Cow<'static, str> + Send + Sync + 'static) -> Text {
        Text(Source::Computed(Arc::new(text)))
    }

    /// A text written by hand, language by language. A language that is not
    /// given reads as the default one, or else as the first given.
    pub fn each<S: Into<Cow<'static, str>>>(texts: impl IntoIterator<Item = (Locale, S)>) -> Text {
        let texts: Vec<(Locale, Cow<'static, str>)> = texts
            .into_iter()
            .map(|(locale, text)| (locale, text.into()))
            .collect();
        Text::computed(move |locale| {
            let of = |locale| texts.iter().find(|(given, _)| *given == locale);
            let text = of(locale)
                .or_else(|| of(Locale::default()))
                .or(texts.first());
            text.map_or(Cow::Borrowed(""), |(_, text)| text.clone())
        })
    }

    /// The text in one language.
    pub fn get(&self, locale: Locale) -> Cow<'static, str> {
        match &self.0 {
            Source::Fixed(text) => Cow::Borrowed(text),
            Source::Owned(text) => Cow::Owned(String::from(&**text)),
            Source::Message(message) => message(locale),
            Source::Computed(text) => text(locale),
        }
    }

    /// Whether the text is empty in every language.
    pub fn is_empty(&self) -> bool {
        Locale::ALL
            .iter()
            .all(|locale| self.get(*locale).is_empty())
    }
}

/// Empty in every language.
impl Default for Text {
    fn default() -> Text {
        Text(Source::Fixed(""))
    }
}

impl From<&'static str> for Text {
    fn from(text: &'static str) -> Text {
        Text(Source::Fixed(text))
    }
}

impl From<String> for Text {
    fn from(text: String) -> Text {
        Text(Source::Owned(text.into()))
    }
}

impl From<Cow<'static, str>> for Text {
    fn from(text: Cow<'static, str>) -> Text {
        match text {
            Cow::Borrowed(text) => text.into(),
            Cow::Owned(text) => text.into(),
        }
    }
}

impl From<&Text> for Text {
    fn from(text: &Text) -> Text {
        text.clone()
    }
}

impl PartialEq for Text {
    fn eq(&self, other: &Text) -> bool {
        Locale::ALL
            .iter()
            .all(|locale| self.get(*locale) == other.get(*locale))
    }
}

impl Eq for Text {}

impl fmt::Debug for Text {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let texts = Locale::ALL
            .iter()
            .map(|locale| (locale.tag(), self.get(*locale)));
        f.debug_map().entries(texts).finish()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn office() -> Text {
        Text::each([(Locale::FrCa, "Bureau"), (Locale::EnCa, "Office")])
    }

    #[test]
    fn a_language_that_is_not_given_reads_as_the_default_one() {
        let english_only = Text::each([(Locale::EnCa, "Office")]);
        assert_eq!(english_only.get(Locale::FrCa), "Office");
        let french_only = Text::each([(Locale::FrCa, "Bureau")]);
        assert_eq!(french_only.get(Locale::EnCa), "Bureau");
        assert!(Text::each::<&str>([]).is_empty());
    }

    #[test]
    fn a_text_that_differs_in_french_only_is_another_text() {
        assert_eq!(office(), office());
        assert_ne!(office(), Text::from("Office"));
        assert_eq!(Text::from("Office"), Text::from("Office".to_owned()));
    }

    #[test]
    fn a_text_can_go_to_another_thread_and_into_a_constant() {
        const TITLE: Text = Text::message(|_| Cow::Borrowed("Portage"));
        let title = std::thread::spawn(|| TITLE.clone().get(Locale::FrCa))
            .join()
            .unwrap();
        assert_eq!(title, "Portage");
    }

    #[test]
    fn debug_shows_every_language() {
        assert_eq!(
            format!("{:?}", office()),
            r#"{"en-CA": "Office", "fr-CA": "Bureau"}"#
        );
    }
}
