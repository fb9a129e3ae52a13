use portage_locales::Locale;

/// HTML that somebody vouches for. Whoever reads `TrustedHtml::vouched` in a review knows where to
/// look.
///
/// What a person has typed never belongs in here unless it went through a sanitizer that allows a
/// list of elements and drops everything else. A Markdown renderer alone is none: Markdown may
/// hold HTML.
///
/// Trusted Types have no say in it: they guard what scripts write into a page, and this is written
/// by the server alone. The browser's program never makes HTML of it.
pub struct TrustedHtml {
    #[cfg(not(target_arch = "wasm32"))]
    html: Box<dyn FnOnce(Locale) -> String + Send>,
}

impl TrustedHtml {
    /// HTML in the language of the page. `html` is called on the server, once for each time that
    /// the page is rendered; in the wasm neither it nor what it needs is there.
    pub fn vouched(html: impl FnOnce(Locale) -> String + Send + 'static) -> Self {
        #[cfg(target_arch = "wasm32")]
        let _ = html;
        Self {
            #[cfg(not(target_arch = "wasm32"))]
            html: Box::new(html),
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    pub(super) fn write(self, locale: Locale) -> String {
        (self.html)(locale)
    }

    #[cfg(target_arch = "wasm32")]
    pub(super) fn write(self, _locale: Locale) -> String {
        String::new()
    }
}
