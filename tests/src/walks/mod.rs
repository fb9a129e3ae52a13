//! Walks through pages, key by key, as people go who have something to do there.
//!
//! To add a walk: write a function `async fn …(tab: &Tab, address: &str) -> Result<()>` in a file
//! of this folder, which fails (`ensure!`) with what the person lost, and add one line to
//! [`WALKS`] in `list.rs`. It runs in every language, each time in a new tab.

mod contact;
mod controls;
mod files;
mod form_page;
mod list;
mod renewal;
mod start;
mod uploads;

pub use list::WALKS;
pub use start::Start;

use anyhow::{Context, Result};
use futures::future::BoxFuture;

use crate::browser::{Browser, Media, Tab};
use crate::checks::{Finding, desktop};
use crate::runner::Outcome;
use crate::site::Site;

/// A walk: where it starts, what it is called, what it asks, and how it goes.
pub struct Walk {
    /// The page that it starts from.
    pub start: Start,
    /// The last part of the test's name.
    pub name: &'static str,
    /// What it asks, in a sentence for the report.
    pub asks: &'static str,
    /// Walks from the given address of the page.
    pub run: Run,
}

/// How a walk goes, from an address.
pub type Run = for<'a> fn(&'a Tab, &'a str) -> BoxFuture<'a, Result<()>>;

/// A walk in one language.
pub struct Planned<'a> {
    /// The test's name.
    pub name: String,
    /// The path of the page; `None` when the site has no such page.
    pub path: Option<&'a str>,
    /// The walk.
    pub walk: &'static Walk,
}

/// Every walk in every language.
pub fn walks(site: &Site) -> Vec<Planned<'_>> {
    let in_language = |language| {
        WALKS.iter().map(move |walk| Planned {
            name: walk.start.name_of(walk.name, language),
            path: walk.start.path(site, language),
            walk,
        })
    };
    site.languages().into_iter().flat_map(in_language).collect()
}

/// Walks once, in a new tab, through the site that is served at `origin`.
pub async fn walk(browser: &Browser, origin: &str, planned: &Planned<'_>) -> Outcome {
    let Planned { name, path, walk } = planned;
    let address = path.map(|path| [origin, path].concat());
    let shown = address.clone().unwrap_or_default();
    let result = async {
        let missing = || format!("manifest.json names no page of {:?}", walk.start);
        let address = address.with_context(missing)?;
        let tab = browser.tab().await?;
        desktop(&tab).await?;
        tab.emulate(Media::default()).await?;
        let result = (walk.run)(&tab, &address).await;
        tab.close().await?;
        result
    };
    let findings = match result.await {
        Ok(()) => Vec::new(),
        Err(error) => vec![Finding::of_page("walk-failed", format!("{error:#}"))],
    };
    let component = walk.start.component().to_owned();
    Outcome::of(name.clone(), shown, component, "", walk.asks, findings)
}
