//! Walks through the demonstration service, as people do who fill in a form.
//!
//! To add a named test: write a function `async fn …(tab: &Tab, address: &str) -> Result<()>` in a
//! file of this folder, which fails (`ensure!`) with what the person lost, and add one line to
//! [`WALKS`]. It runs in every language as `demo::<language>::<name>`, each time in a new tab.

mod form_page;
mod uploads;
mod wasm_trouble;
mod with_wasm;
mod without_scripts;

use anyhow::{Context, Result};
use futures::future::BoxFuture;

use crate::browser::{Browser, Media, Tab};
use crate::checks::{Finding, desktop};
use crate::runner::Outcome;
use crate::site::Demo;

/// A walk: what it is called, what it asks, and how it goes.
pub struct Walk {
    /// The last part of the test's name.
    pub name: &'static str,
    /// What it asks, in a sentence for the report.
    pub asks: &'static str,
    /// Walks from the given address of the contact page.
    pub run: for<'a> fn(&'a Tab, &'a str) -> BoxFuture<'a, Result<()>>,
}

/// Every walk.
#[rustfmt::skip]
pub static WALKS: &[Walk] = &[
    Walk { name: "problems_without_scripts", asks: "without scripts, wrong answers come back with their problems, as typed", run: |tab, address| Box::pin(without_scripts::problems(tab, address)) },
    Walk { name: "send_without_scripts", asks: "without scripts, right answers are confirmed, and the way back sends nothing twice", run: |tab, address| Box::pin(without_scripts::send(tab, address)) },
    Walk { name: "double_click_without_scripts", asks: "without scripts, two fast presses lead to one confirmation", run: |tab, address| Box::pin(without_scripts::double_click(tab, address)) },
    Walk { name: "problems", asks: "with wasm, problems show at once and take the focus, the second time as the first", run: |tab, address| Box::pin(with_wasm::problems(tab, address)) },
    Walk { name: "mend", asks: "a field that is mended leaves the list without a word", run: |tab, address| Box::pin(with_wasm::mend(tab, address)) },
    Walk { name: "summary_link", asks: "a link of the summary leads to its field, label in view", run: |tab, address| Box::pin(with_wasm::summary_link(tab, address)) },
    Walk { name: "double_click", asks: "two fast presses lead to one confirmation, which a reload keeps", run: |tab, address| Box::pin(with_wasm::double_click(tab, address)) },
    Walk { name: "back_and_forward", asks: "back finds what was typed, forward the confirmation", run: |tab, address| Box::pin(with_wasm::back_and_forward(tab, address)) },
    Walk { name: "reload", asks: "a reload leaves a form that works", run: |tab, address| Box::pin(with_wasm::reload(tab, address)) },
    Walk { name: "switch_language", asks: "the language switches in place: answers, errors and focus stay", run: |tab, address| Box::pin(with_wasm::switch_language(tab, address)) },
    Walk { name: "switch_keeps_caret", asks: "the caret stays when the language switches", run: |tab, address| Box::pin(with_wasm::switch_keeps_caret(tab, address)) },
    Walk { name: "wasm_late", asks: "what is typed before the wasm comes is kept, with focus and caret", run: |tab, address| Box::pin(wasm_trouble::late(tab, address)) },
    Walk { name: "wasm_five_seconds_late", asks: "a wasm that comes after five seconds takes nothing away", run: |tab, address| Box::pin(wasm_trouble::five_seconds_late(tab, address)) },
    Walk { name: "wasm_missing", asks: "without the wasm the server does the same", run: |tab, address| Box::pin(wasm_trouble::missing(tab, address)) },
    Walk { name: "panic_at_hydration", asks: "a panic at hydration leaves the form that the server sent", run: |tab, address| Box::pin(wasm_trouble::panic_at_hydration(tab, address)) },
    Walk { name: "panic_in_the_middle", asks: "a failure in the middle still lets the form go out", run: |tab, address| Box::pin(wasm_trouble::panic_in_the_middle(tab, address)) },
    Walk { name: "files_without_scripts", asks: "without scripts, files go with the form, and are kept when it comes back", run: |tab, address| Box::pin(uploads::without_scripts(tab, address)) },
    Walk { name: "files", asks: "files are listed, sent one by one, refused by name and removed", run: |tab, address| Box::pin(uploads::with_wasm(tab, address)) },
    Walk { name: "files_retry", asks: "an upload that failed can be tried again", run: |tab, address| Box::pin(uploads::retry(tab, address)) },
];

/// Every walk in every language: its full name, the language, and the walk.
pub fn walks(demo: &Demo) -> Vec<(String, String, &'static Walk)> {
    let languages = demo
        .get("contact")
        .into_iter()
        .flat_map(|paths| paths.keys());
    languages
        .flat_map(|language| {
            WALKS.iter().map(move |walk| {
                (
                    format!("demo::{language}::{}", walk.name),
                    language.clone(),
                    walk,
                )
            })
        })
        .collect()
}

/// The path of the first page of the form.
pub fn contact<'a>(demo: &'a Demo, language: &str) -> Option<&'a str> {
    demo.get("contact")?.get(language).map(String::as_str)
}

/// Walks once, in a new tab.
pub async fn walk(
    browser: &Browser,
    name: String,
    address: Option<String>,
    walk: &'static Walk,
) -> Outcome {
    let shown = address.clone().unwrap_or_default();
    let result = async {
        let address =
            address.context("manifest.json names no contact page of the demonstration service")?;
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
    Outcome::of(name, shown, "demo".into(), "", walk.asks, findings)
}
