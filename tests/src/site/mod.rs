//! What is tested: the pages of a site, and where it is served.

mod demo;
mod folder;
mod gallery;
mod manifest;

pub use folder::FolderServer;
pub use gallery::GalleryServer;
pub use manifest::{Demo, Site};

use anyhow::Result;

use crate::browser::{Opening, Tab};

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
    /// Answers that are sent with the page's form, where what comes back is what is looked at.
    pub sent: Option<Answers>,
}

/// Answers by the names of their fields. None at all: a form that was sent empty.
pub type Answers = &'static [(&'static str, &'static str)];

/// The example name under which everything outside of the examples is reported.
pub const WHOLE_PAGE: &str = "page";

impl Page {
    /// "fr" of "fr-CA".
    pub fn primary_language(&self) -> &str {
        self.language.split('-').next().unwrap_or(&self.language)
    }

    /// Opens it at its full address, and sends its form where what comes back is meant.
    ///
    /// # Errors
    /// When the page, or the answer, does not come or does not start in time.
    pub async fn open(&self, tab: &Tab, address: &str) -> Result<()> {
        tab.open(address, Opening::Hydrated).await?;
        let Some(answers) = self.sent else {
            return Ok(());
        };
        // Past the checks in the browser: what the server says is looked at.
        let send = format!(
            "(() => {{ const form = document.querySelector('main form'); window.portageSent = true;
               for (const [name, answer] of {}) form.elements.namedItem(name).value = answer;
               HTMLFormElement.prototype.submit.call(form); }})()",
            serde_json::json!(answers)
        );
        tab.evaluate::<Option<()>>(&send).await?;
        tab.wait_for("!window.portageSent", "what the server answers")
            .await?;
        tab.wait_until_ready().await
    }

    /// Whether the page of the first language answers for what does not depend on the words: the
    /// same things are on both.
    pub fn repeats(&self) -> bool {
        self.twin.is_some()
    }

    /// The part of a `data-example` value that names the example.
    pub fn example_of<'a>(&self, data_example: &'a str) -> &'a str {
        data_example.rsplit('/').next().unwrap_or(data_example)
    }
}
