//! The files beside the pages, under names that change with their content, so that a browser may
//! keep them for ever.

mod publish;
mod samples;
mod stylesheets;

pub use publish::{PROGRAMS, publish};
pub use stylesheets::minify as minified;

use anyhow::Context;
use std::{collections::BTreeMap, fs, path::Path};

/// Where each file is: `portage.css` → `/assets/portage.0123456789abcdef.css`.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Assets(BTreeMap<String, String>);

impl Assets {
    /// The list in a built site's folder, `assets.json`.
    ///
    /// # Errors
    /// When the site has not been built or its list is broken.
    pub fn load(site: &Path) -> anyhow::Result<Self> {
        let path = site.join("assets.json");
        let text = fs::read_to_string(&path).with_context(|| {
            format!(
                "{}: the list of assets cannot be read; build the site first",
                path.display()
            )
        })?;
        let urls = serde_json::from_str(&text).with_context(|| {
            format!(
                "{}: the list of assets is broken; build the site again",
                path.display()
            )
        })?;
        Ok(Self(urls))
    }

    /// Address of a file by its own name, `demo_bg.wasm`; `None` when the site was built without.
    pub fn url(&self, name: &str) -> Option<&str> {
        self.0.get(name).map(String::as_str)
    }

    /// The list as JSON.
    pub fn to_json(&self) -> String {
        serde_json::to_string_pretty(&self.0).expect("strings have a JSON form")
    }
}

/// Names with addresses.
impl FromIterator<(String, String)> for Assets {
    fn from_iter<I: IntoIterator<Item = (String, String)>>(urls: I) -> Self {
        Self(urls.into_iter().collect())
    }
}
