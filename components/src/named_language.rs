use portage_locales::Locale;

/// A language under the name that it gives itself: whoever looks for « Français » does not look for
/// "French".
///
/// ```
/// use portage::NamedLanguage;
/// use portage::locales::Locale;
///
/// let french = NamedLanguage::from(Locale::FrCa);
/// let cree = NamedLanguage::new("cr", "ᓀᐦᐃᔭᐍᐏᐣ");
/// # assert_ne!(french, cree);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NamedLanguage {
    pub(crate) tag: &'static str,
    pub(crate) name: &'static str,
}

impl NamedLanguage {
    /// A language by its tag (BCP 47) and its own name for itself.
    pub const fn new(tag: &'static str, name: &'static str) -> Self {
        Self { tag, name }
    }

    /// Whether a page in `locale` is in this language, whatever the region.
    pub(crate) fn is_of(self, locale: Locale) -> bool {
        let primary = |tag: &'static str| tag.split('-').next();
        primary(self.tag) == primary(locale.tag())
    }
}

impl From<Locale> for NamedLanguage {
    fn from(locale: Locale) -> Self {
        Self::new(locale.tag(), locale.name())
    }
}
