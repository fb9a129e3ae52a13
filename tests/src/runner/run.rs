//! Everything that one run needs, and the three things it runs.

use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};

use super::visit::Visit;
use super::{Case, Filter, Outcome, Progress, cases};
use crate::browser::Browser;
use crate::checks::{Finding, Scripts, Shapes, Work};
use crate::demo;
use crate::markup;
use crate::site::{Page, Site};

/// A run in progress.
pub struct Run {
    /// The one browser.
    pub browser: Browser,
    /// The folder of this crate.
    pub folder: PathBuf,
    /// Which tests are wanted.
    pub filter: Filter,
    /// Where the report and its pictures go.
    pub report: PathBuf,
    /// Whether transcripts are written instead of compared.
    pub bless: bool,
    /// What has been counted so far.
    pub progress: Progress,
    /// What has run so far.
    pub outcomes: Vec<Outcome>,
}

impl Run {
    /// Checks the pages of a site that is served at `origin`.
    ///
    /// # Errors
    /// When the scripts cannot be read; a page that fails to open is a failed test.
    pub async fn site(&mut self, site: &Site, origin: &str) -> Result<()> {
        let catalogue = site.folder.join("catalogue.json");
        let catalogue = std::fs::read_to_string(&catalogue)
            .with_context(|| format!("cannot read {}", catalogue.display()))?;
        let scripts = Scripts::new(&self.folder, catalogue)?;
        let mut shapes = Shapes::new();
        let transcripts = self.folder.join("transcripts");
        for page in &site.pages {
            let mut wanted = cases(page, &site.themes, &site.modes);
            wanted.retain(|case| self.filter.wants(&case.name(page)));
            if !wanted.is_empty() {
                let began = Instant::now();
                let (outcomes, skipped) = self
                    .visit(page, origin, wanted, &scripts, &mut shapes, &transcripts)
                    .await;
                self.progress
                    .step(&page.path, &outcomes, skipped, began.elapsed());
                self.outcomes.extend(outcomes);
            }
        }
        Ok(())
    }

    /// Validates the built HTML files, and the specimens of this crate.
    ///
    /// # Errors
    /// When a validator does not run at all.
    pub fn markup(&mut self, site: Option<&Path>) -> Result<()> {
        let began = Instant::now();
        let outcomes = markup::validate(&self.folder, site, &self.filter)?;
        if !outcomes.is_empty() {
            self.progress
                .step("HTML files", &outcomes, 0, began.elapsed());
            self.outcomes.extend(outcomes);
        }
        Ok(())
    }

    /// Walks through the demonstration service, which a server with forms gives at `origin`.
    ///
    /// # Errors
    /// Never of a walk, which then is a failed test.
    pub async fn demo(&mut self, site: &Site, origin: &str) -> Result<()> {
        for (name, language, walk) in demo::walks(&site.demo) {
            if !self.filter.wants(&name) {
                continue;
            }
            let began = Instant::now();
            let address =
                demo::contact(&site.demo, &language).map(|path| format!("{origin}{path}"));
            let outcome = demo::walk(&self.browser, name.clone(), address, walk).await;
            self.progress
                .step(&name, std::slice::from_ref(&outcome), 0, began.elapsed());
            self.outcomes.push(outcome);
        }
        Ok(())
    }

    /// One page in a tab of its own. A page that cannot be opened is a failed test, not the end.
    pub(super) async fn visit(
        &self,
        page: &Page,
        origin: &str,
        wanted: Vec<Case>,
        scripts: &Scripts,
        shapes: &mut Shapes,
        transcripts: &Path,
    ) -> (Vec<Outcome>, usize) {
        let address = format!("{origin}{}", page.path);
        let result = async {
            let tab = self.browser.tab().await?;
            let examples: Vec<String> = page
                .examples
                .iter()
                .map(|example| format!("{}/{example}", page.component))
                .collect();
            let work = Work {
                browser: &self.browser,
                tab: &tab,
                page,
                twin: page.twin.as_ref().map(|path| format!("{origin}{path}")),
                scripts,
                examples: &examples,
                shapes,
                used: &mut None,
                transcripts: transcripts.to_owned(),
                // Planted faults stay faults.
                bless: self.bless && !transcripts.starts_with(self.folder.join("bad")),
            };
            let visit = Visit {
                work,
                address: address.clone(),
                wanted,
                pictures: &self.report,
                taken: 0,
            };
            let result = visit.run().await;
            tab.close().await?;
            result
        };
        let result: Result<_> = result.await;
        result.unwrap_or_else(|error| {
            let name = [&page.component, "page", &page.language, "opens"].join("::");
            let findings = vec![Finding::of_page("not-opened", format!("{error:#}"))];
            let asks = "the page opens and can be checked";
            let outcome = Outcome::of(name, address, page.component.clone(), "", asks, findings);
            (vec![outcome], 0)
        })
    }
}
