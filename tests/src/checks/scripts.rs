//! The JavaScript that comes into the page: our own checks, and the pinned tools of others.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde_json::Value;

use super::{Check, Driven, Finding, Way};
use crate::browser::Tab;
use crate::site::Page;

/// Reads scripts from `tests/` and brings them into pages.
pub struct Scripts {
    folder: PathBuf,
    catalogue: String,
    allowed: String,
}

impl Scripts {
    /// `folder` is the folder of this crate; `catalogue` the site's `catalogue.json`, as JSON text.
    ///
    /// # Errors
    /// When the allow-list cannot be read.
    pub fn new(folder: &Path, catalogue: String) -> Result<Scripts> {
        let allowed = read(&folder.join("checks/allowed.json"))?;
        Ok(Scripts {
            folder: folder.to_owned(),
            catalogue,
            allowed,
        })
    }

    /// Brings in what the checks need for a page, each file once.
    ///
    /// # Errors
    /// When a file cannot be read (an npm package: not installed) or throws in the page.
    pub async fn install(&self, tab: &Tab, checks: &[&Check], page: &Page) -> Result<()> {
        if !page.around {
            self.run_file(tab, "checks/plain_listings.js").await?;
        }
        self.run_file(tab, "checks/page.js").await?;
        let in_colours = checks.iter().any(|check| check.name == "axe_colours");
        let data = format!(
            "Object.assign(portage, {{ around: {}, inColours: {in_colours}, repeats: {}, allowList: {} }}); null",
            page.around,
            page.repeats(),
            self.allowed
        );
        tab.evaluate::<Value>(&data).await?;
        // A third of a megabyte, which JavaScript reads faster as JSON.
        let switches =
            |check: &Check| matches!(check.way, Way::Driven(Driven::Toggle | Driven::Switch));
        let judges = |check: &&Check| file_of(check) == Some("language") || switches(check);
        if checks.iter().any(judges) {
            let catalogue = Value::from(&*self.catalogue);
            let data = format!("portage.catalogue = JSON.parse({catalogue}); null");
            tab.evaluate::<Value>(&data).await?;
        }
        let names: BTreeSet<&str> = checks.iter().filter_map(|check| file_of(check)).collect();
        for name in names {
            if let Some(tool) = tool_of(name) {
                self.run_file(tab, tool).await?;
            }
            self.run_file(tab, &format!("checks/{name}.js")).await?;
        }
        Ok(())
    }

    /// Brings in one file of this crate's folder, for a driven check.
    ///
    /// # Errors
    /// See [`Scripts::install`].
    pub async fn run_file(&self, tab: &Tab, name: &str) -> Result<()> {
        let source = format!("{}\n;null", read(&self.folder.join(name))?);
        tab.evaluate::<Value>(&source)
            .await
            .with_context(|| format!("{name} in the page"))?;
        Ok(())
    }

    /// The virtual screen reader as `globalThis.virtual`. Its package is a module, which only a
    /// script tag could load; its one export is named instead.
    ///
    /// # Errors
    /// See [`Scripts::install`].
    pub async fn install_screen_reader(&self, tab: &Tab) -> Result<()> {
        let name = "node_modules/@guidepup/virtual-screen-reader/lib/esm/index.browser.js";
        let source = read(&self.folder.join(name))?;
        let (body, exports) = source
            .rsplit_once("export{")
            .with_context(|| format!("{name} exports nothing"))?;
        let exported = exports
            .split(['}', ','])
            .find_map(|export| export.trim().strip_suffix(" as virtual"))
            .with_context(|| format!("{name} does not export `virtual`"))?;
        let script = format!("(() => {{ {body}\n;globalThis.virtual = {exported}; }})(); null");
        tab.evaluate::<Value>(&script)
            .await
            .with_context(|| format!("{name} in the page"))?;
        Ok(())
    }

    /// The folder of this crate.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Runs a check that is written in JavaScript.
    ///
    /// # Errors
    /// When it throws.
    pub async fn run(&self, tab: &Tab, name: &str) -> Result<Vec<Finding>> {
        tab.evaluate(&format!("portage.run({})", Value::from(name)))
            .await
            .with_context(|| format!("the check {name} in the page"))
    }
}

/// The file in `tests/checks/` that registers a check.
fn file_of(check: &Check) -> Option<&'static str> {
    match check.way {
        // One file registers them all: the tool behind them is the same.
        Way::Script("axe_colours" | "axe_after_use" | "axe_unaided") => Some("axe"),
        Way::Script("contrast_states") => Some("contrast_text"),
        Way::Script(name) => Some(name),
        Way::Driven(_) => None,
    }
}

fn tool_of(name: &str) -> Option<&'static str> {
    match name {
        "axe" => Some("node_modules/axe-core/axe.min.js"),
        "ibm" => Some("node_modules/accessibility-checker-engine/ace.js"),
        _ => None,
    }
}

fn read(path: &Path) -> Result<String> {
    std::fs::read_to_string(path).with_context(|| {
        let remedy = if path
            .components()
            .any(|part| part.as_os_str() == "node_modules")
        {
            ": run `npm ci --ignore-scripts` in tests/"
        } else {
            ""
        };
        format!("cannot read {}{remedy}", path.display())
    })
}
