use portage_locales::Text;

/// The site that a page is of, for [`StructuredData`](super::StructuredData).
#[derive(Clone)]
pub struct WebSite {
    #[cfg_attr(target_arch = "wasm32", expect(dead_code))]
    pub(super) name: Text,
    #[cfg_attr(target_arch = "wasm32", expect(dead_code))]
    pub(super) href: Text,
    pub(super) publisher: Option<Text>,
}

impl WebSite {
    /// A site under its name; `href` is its home page, in each language.
    pub fn new(name: impl Into<Text>, href: impl Into<Text>) -> Self {
        Self {
            name: name.into(),
            href: href.into(),
            publisher: None,
        }
    }

    /// The institution that publishes it: "Government of Canada".
    pub fn publisher(mut self, name: impl Into<Text>) -> Self {
        self.publisher = Some(name.into());
        self
    }
}
