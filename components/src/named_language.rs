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

    /// The language without its region.
    pub(crate) fn primary(self) -> &'static str {
        self.tag
            .split_once('-')
            .map_or(self.tag, |(primary, _)| primary)
    }

    /// Whether a page in `locale` is in this language, whatever the region.
    pub(crate) fn is_of(self, locale: Locale) -> bool {
        self.primary() == Self::from(locale).primary()
    }
}

impl From<Locale> for NamedLanguage {
    fn from(locale: Locale) -> Self {
        Self::new(locale.tag(), locale.name())
    }
}
