//! What is tested: the pages of a site, and where it is served.

mod folder;
mod gallery;
mod manifest;

pub use folder::FolderServer;
pub use gallery::GalleryServer;
pub use manifest::{Demo, Site};

/// One page in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Page {
    /// Component name in `snake_case`, or the page's own name ("home").
    pub component: String,
    /// Language tag, "en-CA".
    pub language: String,
    /// Path on the server, "/en/components/text-input/".
    pub path: String,
    /// Names of the examples on it, without the component: "default".
    pub examples: Vec<String>,
    /// Whether the examples are edge cases, made of the same parts as those that are shown: their
    /// colours are looked at in one theme.
    pub edge: bool,
    /// Whether what is around its examples is looked at in every colour too: it is the same on all
    /// pages of examples, and one stands for them.
    pub around: bool,
    /// Path of the same page in the first language, when this one is in another: its colours are
    /// looked at in one theme.
    pub twin: Option<String>,
}

/// The example name under which everything outside of the examples is reported.
pub const WHOLE_PAGE: &str = "page";

impl Page {
    /// "fr" of "fr-CA".
    pub fn primary_language(&self) -> &str {
        self.language.split('-').next().unwrap_or(&self.language)
    }

    /// Whether the page of the first language answers for what does not depend on the words: the
    /// examples on both are the same.
    pub fn repeats(&self) -> bool {
        self.twin.is_some() && !self.examples.is_empty()
    }

    /// The part of a `data-example` value that names the example.
    pub fn example_of<'a>(&self, data_example: &'a str) -> &'a str {
        data_example.rsplit('/').next().unwrap_or(data_example)
    }
}
