//! The report that an accessibility tester reads: one HTML page and its pictures.

mod markup;
mod versions;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::runner::Outcome;

/// What the report is written from.
pub struct Report<'a> {
    /// Every test that ran.
    pub outcomes: &'a [Outcome],
    /// The browser's name and version.
    pub browser: &'a str,
    /// The folder of this crate: its lock file says which tools ran.
    pub folder: &'a Path,
    /// Passed, failed, and not applicable.
    pub counts: (usize, usize, usize),
}

impl Report<'_> {
    /// Writes `index.html` and its style sheet, and gives the page's path.
    ///
    /// # Errors
    /// When the folder cannot be written to.
    pub fn write(&self, folder: &Path) -> Result<PathBuf> {
        let page = folder.join("index.html");
        std::fs::write(&page, markup::page(self))
            .with_context(|| format!("cannot write {}", page.display()))?;
        std::fs::write(folder.join("report.css"), include_str!("report.css"))?;
        Ok(page)
    }

    /// The outcomes by component, each with the failed ones first.
    fn by_component(&self) -> BTreeMap<&str, Vec<&Outcome>> {
        let mut components: BTreeMap<&str, Vec<&Outcome>> = BTreeMap::new();
        for outcome in self.outcomes {
            components
                .entry(&outcome.component)
                .or_default()
                .push(outcome);
        }
        for outcomes in components.values_mut() {
            outcomes.sort_by_key(|outcome| outcome.passed());
        }
        components
    }
}
