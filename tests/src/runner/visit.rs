//! One page, loaded once, through all stages.

use std::cell::RefCell;
use std::path::Path;
use std::time::Instant;

use anyhow::Result;

use super::outcome::{Fault, Outcome};
use super::{Case, Progress};
use crate::browser::{Answer, Media, Network, Opening};
use crate::checks::{Check, Finding, Stage, Way, Work, desktop};
use crate::site::WHOLE_PAGE;

/// A page that is being checked.
pub struct Visit<'a> {
    /// What the checks work with.
    pub work: Work<'a>,
    /// The page's full address.
    pub address: String,
    /// The tests that are wanted.
    pub wanted: Vec<Case>,
    /// Where pictures go.
    pub pictures: &'a Path,
    /// File names of the pictures taken so far.
    pub taken: usize,
    /// Where the time that each part takes is noted.
    pub progress: &'a RefCell<Progress>,
}

impl Visit<'_> {
    /// Opens the page, goes through the stages and gives the tests that applied, each with its
    /// outcome, and the number of those that did not apply.
    ///
    /// # Errors
    /// When the page cannot be opened.
    pub async fn run(mut self) -> Result<(Vec<Outcome>, usize)> {
        let tab = self.work.tab;
        let began = Instant::now();
        desktop(tab).await?;
        tab.emulate(Media::default()).await?;
        self.work.page.open(tab, &self.address).await?;
        self.spend("opening", began);
        let began = Instant::now();
        let (theme, mode) = (self.wanted[0].theme.clone(), self.wanted[0].mode.clone());
        let checks = self.checks();
        self.install(&checks).await?;
        let mut outcomes = self.missing_examples().await?;
        let before = self.wanted.len();
        self.keep_applicable(&checks).await?;
        let skipped = before - self.wanted.len();
        self.spend("bringing in the checks", began);
        // What is missing stays missing to the end of the visit.
        let mut missing = None;
        let mut painted = None;
        for stage in Stage::ALL {
            let checks: Vec<&'static Check> = self
                .checks()
                .into_iter()
                .filter(|check| check.stage == stage)
                .collect();
            if checks.is_empty() {
                continue;
            }
            let colours = if stage.in_each_colour() {
                self.colours(stage)
            } else {
                vec![(theme.clone(), mode.clone())]
            };
            let began = Instant::now();
            if stage == Stage::Unaided {
                missing = Some(self.reopen_unaided(&checks).await?);
                painted = None;
            }
            stage.enter(tab).await?;
            self.spend(&format!("entering {stage:?}"), began);
            for colour in colours {
                let (theme, mode) = &colour;
                if painted.as_ref() != Some(&colour) {
                    let began = Instant::now();
                    tab.paint(theme, mode).await?;
                    self.spend("painting", began);
                }
                for check in &checks {
                    outcomes.extend(self.check(check, theme, mode).await);
                }
                painted = Some(colour);
            }
            if stage < Stage::Left {
                let began = Instant::now();
                stage.leave(tab).await?;
                self.spend(&format!("leaving {stage:?}"), began);
            }
        }
        if let Some(missing) = missing {
            missing.restore().await?;
        }
        Ok((outcomes, skipped))
    }

    /// Opens the page once more, as it stays where the wasm never comes.
    async fn reopen_unaided(&self, checks: &[&'static Check]) -> Result<Network> {
        let tab = self.work.tab;
        let missing = tab.intercept(".wasm", Answer::Missing).await?;
        tab.open(&self.address, Opening::Parsed).await?;
        self.install(checks).await?;
        Ok(missing)
    }

    async fn install(&self, checks: &[&'static Check]) -> Result<()> {
        let work = &self.work;
        work.scripts.install(work.tab, checks, work.page).await
    }

    fn spend(&self, on: &str, began: Instant) {
        self.progress.borrow_mut().spend(on, began);
    }

    /// The checks of which some test is wanted, in their order.
    fn checks(&self) -> Vec<&'static Check> {
        let mut checks: Vec<&'static Check> = self.wanted.iter().map(|case| case.check).collect();
        checks.dedup_by_key(|check| check.name);
        checks
    }

    fn colours(&self, stage: Stage) -> Vec<(String, String)> {
        let mut colours: Vec<(String, String)> = Vec::new();
        for case in self.wanted.iter().filter(|case| case.check.stage == stage) {
            let colour = (case.theme.clone(), case.mode.clone());
            if !colours.contains(&colour) {
                colours.push(colour);
            }
        }
        colours
    }

    /// Runs one check in the colours of now, where a test of it is wanted in them, and deals its
    /// findings out to the tests.
    async fn check(&mut self, check: &'static Check, theme: &str, mode: &str) -> Vec<Outcome> {
        let cases: Vec<Case> = self
            .wanted
            .iter()
            .filter(|case| {
                case.check.name == check.name && case.theme == theme && case.mode == mode
            })
            .cloned()
            .collect();
        if cases.is_empty() {
            return Vec::new();
        }
        let began = Instant::now();
        let result = match check.way {
            Way::Script(name) => self.work.scripts.run(self.work.tab, name).await,
            Way::Driven(driven) => driven.run(&mut self.work).await,
        };
        self.spend(check.name, began);
        let findings = result.unwrap_or_else(|error| {
            let message = format!("the check could not be done: {error:#}");
            cases
                .iter()
                .map(|case| self.of_case(case, &message))
                .collect()
        });
        let mut outcomes = Vec::new();
        for case in cases {
            let mut faults = Vec::new();
            for finding in &findings {
                if !self.belongs(finding, &case) {
                    continue;
                }
                let picture = self.picture(finding, faults.len()).await;
                faults.push(Fault {
                    finding: finding.clone(),
                    picture,
                });
            }
            outcomes.push(Outcome {
                name: case.name(self.work.page),
                address: self.address.clone(),
                component: self.work.page.component.clone(),
                criteria: check.criteria,
                asks: check.asks,
                faults,
            });
        }
        outcomes
    }

    fn of_case(&self, case: &Case, message: &str) -> Finding {
        let root = self
            .work
            .examples
            .iter()
            .find(|root| self.work.page.example_of(root) == case.example);
        match root {
            Some(root) => Finding::of_example(root, "not-done", message),
            None => Finding::of_page("not-done", message),
        }
    }

    /// A finding outside of the page's own examples counts for the page around them, or for the
    /// first example where a check has no test of the page: none is lost.
    fn belongs(&self, finding: &Finding, case: &Case) -> bool {
        let page = self.work.page;
        let example = finding.example.as_deref().map(|root| page.example_of(root));
        let known = example.filter(|name| {
            page.examples.iter().any(|example| example == name) && case.check.sees_examples()
        });
        let rest = if case.check.sees_page(page) {
            WHOLE_PAGE
        } else {
            page.examples.first().map_or(WHOLE_PAGE, String::as_str)
        };
        known.unwrap_or(rest) == case.example
    }
}
