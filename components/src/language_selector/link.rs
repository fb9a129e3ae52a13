use crate::named_language::NamedLanguage;
use portage_locales::{Locale, Text};

/// The page in one language.
#[derive(Clone)]
pub struct LanguageLink {
    pub(crate) language: NamedLanguage,
    pub(super) direction: &'static str,
    pub(super) locale: Option<Locale>,
    href: Text,
}

impl LanguageLink {
    /// The page in a language that Portage speaks.
    pub fn new(locale: Locale, href: impl Into<Text>) -> Self {
        let direction = locale.direction().as_str();
        Self {
            language: locale.into(),
            direction,
            locale: Some(locale),
            href: href.into(),
        }
    }

    /// The page in a further language: its tag (BCP 47), its own name for itself, and its
    /// direction, `ltr` or `rtl`. Such a link always loads the page.
    pub fn further(
        tag: &'static str,
        name: &'static str,
        direction: &'static str,
        href: impl Into<Text>,
    ) -> Self {
        Self {
            language: NamedLanguage::new(tag, name),
            direction,
            locale: None,
            href: href.into(),
        }
    }

    /// The page's address in the link's own language, even where `href` says one for each.
    pub(crate) fn address(&self, present: Locale) -> String {
        self.href.get(self.locale.unwrap_or(present)).into_owned()
    }

    /// The language without its region: people choose French, not Canadian French.
    pub(super) fn primary(&self) -> &'static str {
        self.language.primary()
    }
}
