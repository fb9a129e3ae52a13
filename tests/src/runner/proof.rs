//! The checks are checked: each must find what is planted for it, and nothing in the good pages.

use std::cell::RefCell;
use std::collections::VecDeque;
use std::time::Instant;

use anyhow::{Context, Result};
use futures::future::join_all;

use super::specimens::page as specimen_page;
use super::{Outcome, Run, Specimen, cases};
use crate::browser::Browser;
use crate::checks::{Finding, Memory, Scripts};
use crate::site::{FolderServer, Page};

/// The looks in which specimens are shown: they have no themes.
const PLAIN: &str = "plain";

impl Run {
    /// Checks the checks: the bad pages must fail, the good ones pass.
    ///
    /// # Errors
    /// When a page or a script of this crate cannot be read.
    pub async fn specimens(&self, specimens: &[Specimen]) -> Result<()> {
        let server = FolderServer::start(&self.folder).await?;
        let catalogue = std::fs::read_to_string(self.folder.join("good/catalogue.json"))
            .context("cannot read good/catalogue.json")?;
        let scripts = Scripts::new(&self.folder, catalogue)?;
        let plain = [PLAIN.to_owned()];
        let waiting = RefCell::new(VecDeque::from_iter(specimens));
        join_all(self.browsers.iter().map(async |browser| {
            loop {
                let next = waiting.borrow_mut().pop_front();
                let Some(specimen) = next else { return };
                self.specimen(specimen, browser, server.origin(), &scripts)
                    .await;
            }
        }))
        .await;
        for language in ["en", "fr"] {
            let page = specimen_page(&self.folder, &format!("/good/{language}.html"), "good")?;
            let mut wanted = cases(&page, &plain, &plain);
            wanted.retain(|case| self.filter.wants(&accepts(case.check.name, &page)));
            if wanted.is_empty() {
                continue;
            }
            let began = Instant::now();
            let transcripts = self.folder.join("good/transcripts");
            let (mut outcomes, skipped) = self
                .visit(
                    &self.browsers[0],
                    &page,
                    server.origin(),
                    wanted,
                    &scripts,
                    &mut Memory::default(),
                    &transcripts,
                )
                .await;
            for outcome in &mut outcomes {
                let check = outcome
                    .name
                    .rsplit("::")
                    .next()
                    .unwrap_or_default()
                    .to_owned();
                outcome.name = format!("{}::{}", accepts(&check, &page), outcome.name);
                outcome.component = "checks".into();
            }
            self.note(&page.path, outcomes, skipped, began);
        }
        Ok(())
    }

    /// Checks one check, where any of its planted faults is wanted.
    async fn specimen(
        &self,
        specimen: &Specimen,
        browser: &Browser,
        origin: &str,
        scripts: &Scripts,
    ) {
        let rules: Vec<&String> = specimen
            .rules
            .iter()
            .filter(|rule| self.filter.wants(&specimen.name(rule)))
            .collect();
        if rules.is_empty() {
            return;
        }
        let began = Instant::now();
        let plain = [PLAIN.to_owned()];
        let mut wanted = cases(&specimen.page, &plain, &plain);
        wanted.retain(|case| case.check.name == specimen.check.name);
        let transcripts = self.folder.join("bad/transcripts");
        let (found, _) = self
            .visit(
                browser,
                &specimen.page,
                origin,
                wanted,
                scripts,
                &mut Memory::default(),
                &transcripts,
            )
            .await;
        let outcomes: Vec<Outcome> = rules
            .into_iter()
            .map(|rule| caught(specimen, rule, &found))
            .collect();
        let what = format!("{} for {}", specimen.page.path, specimen.check.name);
        self.note(&what, outcomes, 0, began);
    }
}

fn accepts(check: &str, page: &Page) -> String {
    format!("checks::{check}::accepts::{}", page.primary_language())
}

/// Whether a bad page turned its check red for the planted reason.
fn caught(specimen: &Specimen, rule: &str, found: &[Outcome]) -> Outcome {
    let findings: Vec<&Finding> = found
        .iter()
        .flat_map(|outcome| &outcome.faults)
        .map(|fault| &fault.finding)
        .collect();
    let mut faults = Vec::new();
    if !findings.iter().any(|finding| finding.rule == rule) {
        let others: Vec<String> = findings
            .iter()
            .map(|finding| format!("{} ({})", finding.rule, finding.message))
            .collect();
        let found = if others.is_empty() {
            "nothing".to_owned()
        } else {
            others.join("; ")
        };
        let message =
            format!("the fault “{rule}” is planted in the page and the check found: {found}");
        faults.push(Finding::of_page("fault-not-caught", message));
    }
    let asks = "the check finds the fault that is planted for it";
    let address = specimen.page.path.clone();
    Outcome::of(
        specimen.name(rule),
        address,
        "checks".into(),
        specimen.check.criteria,
        asks,
        faults,
    )
}
