//! Everything that one run needs, and the three things it runs.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::time::Instant;

use anyhow::{Context, Result};
use futures::future::join_all;
use tokio::task::JoinHandle;

use super::visit::Visit;
use super::{Case, Filter, Outcome, Progress, cases};
use crate::browser::Browser;
use crate::checks::{Finding, Looks, Memory, Scripts, Work};
use crate::markup;
use crate::site::{Page, Site};
use crate::walks;

/// The validators of HTML files, at work.
pub struct Validators {
    began: Instant,
    outcomes: JoinHandle<Result<Vec<Outcome>>>,
}

/// A run in progress.
pub struct Run {
    /// The browsers, among which the work is dealt out: each has a focus of its own.
    pub browsers: Vec<Browser>,
    /// The folder of this crate.
    pub folder: PathBuf,
    /// Which tests are wanted.
    pub filter: Filter,
    /// Where the report and its pictures go.
    pub report: PathBuf,
    /// Whether transcripts are written instead of compared.
    pub bless: bool,
    /// What has been counted so far.
    pub progress: RefCell<Progress>,
    /// What has run so far.
    pub outcomes: RefCell<Vec<Outcome>>,
}

impl Run {
    /// Checks the pages of a site that is served at `origin`; `forms` tells whether the server takes
    /// forms as well: then those of the demonstration service too.
    ///
    /// # Errors
    /// When the scripts cannot be read; a page that fails to open is a failed test.
    pub async fn site(&self, site: &Site, origin: &str, forms: bool) -> Result<()> {
        let catalogue = site.folder.join("catalogue.json");
        let catalogue = std::fs::read_to_string(&catalogue)
            .with_context(|| format!("cannot read {}", catalogue.display()))?;
        let scripts = Scripts::new(&self.folder, catalogue)?;
        let transcripts = self.folder.join("transcripts");
        let service = if forms { site.service() } else { Vec::new() };
        let pages = site.pages.iter().chain(&service);
        let groups = RefCell::new(self.groups(site, pages));
        let looks = Looks::default();
        join_all(self.browsers.iter().map(async |browser| {
            let mut memory = Memory::sharing(&looks);
            loop {
                let group = groups.borrow_mut().pop_front();
                let Some(group) = group else { return };
                for (page, wanted) in group {
                    let began = Instant::now();
                    let (outcomes, skipped) = self
                        .visit(
                            browser,
                            page,
                            origin,
                            wanted,
                            &scripts,
                            &mut memory,
                            &transcripts,
                        )
                        .await;
                    self.note(&page.path, outcomes, skipped, began);
                }
            }
        }))
        .await;
        Ok(())
    }

    /// The pages with their wanted tests; those of a component together, for the languages are
    /// compared with each other. The longest first, so that no browser waits for another.
    fn groups<'a>(
        &self,
        site: &Site,
        pages: impl Iterator<Item = &'a Page>,
    ) -> VecDeque<Vec<(&'a Page, Vec<Case>)>> {
        let mut groups: Vec<Vec<(&Page, Vec<Case>)>> = Vec::new();
        for page in pages {
            let mut wanted = cases(page, &site.themes, &site.modes);
            wanted.retain(|case| self.filter.wants(&case.name(page)));
            if wanted.is_empty() {
                continue;
            }
            let kin = |group: &&mut Vec<(&Page, Vec<Case>)>| {
                group
                    .first()
                    .is_some_and(|(first, _)| first.component == page.component)
            };
            match groups.iter_mut().find(kin) {
                Some(group) => group.push((page, wanted)),
                None => groups.push(vec![(page, wanted)]),
            }
        }
        let size = |group: &Vec<(&Page, Vec<Case>)>| -> usize {
            group.iter().map(|(_, wanted)| wanted.len()).sum()
        };
        groups.sort_by_key(|group| std::cmp::Reverse(size(group)));
        groups.into()
    }

    pub(super) fn note(&self, what: &str, outcomes: Vec<Outcome>, skipped: usize, began: Instant) {
        self.progress
            .borrow_mut()
            .step(what, &outcomes, skipped, began.elapsed());
        self.outcomes.borrow_mut().extend(outcomes);
    }

    /// Notes what the validators found in the built HTML files, and in the specimens of this crate.
    ///
    /// # Errors
    /// When a validator did not run at all.
    pub async fn markup(&self, validators: Validators) -> Result<()> {
        let began = validators.began;
        let outcomes = validators.outcomes.await??;
        if !outcomes.is_empty() {
            self.note("HTML files", outcomes, 0, began);
        }
        Ok(())
    }

    /// Lets the validators begin, beside the browsers: they keep a core each busy for a minute.
    pub fn validators(&self, site: Option<&Path>) -> Validators {
        let (folder, filter) = (self.folder.clone(), self.filter.clone());
        let site = site.map(Path::to_owned);
        let read = move || markup::validate(&folder, site.as_deref(), &filter);
        Validators {
            began: Instant::now(),
            outcomes: tokio::task::spawn_blocking(read),
        }
    }

    /// Walks through the pages that are served at `origin`; `forms` tells whether the server takes
    /// forms as well, as the demonstration service needs.
    ///
    /// # Errors
    /// Never of a walk, which then is a failed test.
    pub async fn walks(&self, site: &Site, origin: &str, forms: bool) -> Result<()> {
        let mut planned = walks::walks(site);
        planned.retain(|planned| {
            (forms || planned.walk.start.is_static()) && self.filter.wants(&planned.name)
        });
        let planned = RefCell::new(VecDeque::from(planned));
        join_all(self.browsers.iter().map(async |browser| {
            loop {
                let next = planned.borrow_mut().pop_front();
                let Some(next) = next else { return };
                let began = Instant::now();
                let outcome = walks::walk(browser, origin, &next).await;
                self.note(&next.name, vec![outcome], 0, began);
            }
        }))
        .await;
        Ok(())
    }

    /// One page. A page that cannot be opened is a failed test, not the end, and its tab is left.
    #[allow(clippy::too_many_arguments, reason = "a visit needs all of them, once")]
    pub(super) async fn visit(
        &self,
        browser: &Browser,
        page: &Page,
        origin: &str,
        wanted: Vec<Case>,
        scripts: &Scripts,
        memory: &mut Memory,
        transcripts: &Path,
    ) -> (Vec<Outcome>, usize) {
        let address = format!("{origin}{}", page.path);
        let result = async {
            let tab = browser.spare_tab().await?;
            let examples: Vec<String> = page
                .examples
                .iter()
                .map(|example| format!("{}/{example}", page.component))
                .collect();
            let work = Work {
                browser,
                tab: &tab,
                page,
                twin: page.twin.as_ref().map(|path| format!("{origin}{path}")),
                scripts,
                examples: &examples,
                memory,
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
                progress: &self.progress,
            };
            let result = visit.run().await;
            match result {
                Ok(_) => browser.lay_by(tab),
                Err(_) => tab.close().await?,
            }
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
