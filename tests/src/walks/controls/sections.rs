//! Sections that are folded away, and cards that are pressed anywhere.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::control::{go_to, open_at, says, sees};
use crate::browser::{Key, Media, Opening, Tab};
use crate::walks::form_page::focus_on;

const OPEN_ALL: &str = "#questions-all > div > button:first-child";
const CLOSE_ALL: &str = "#questions-all > div > button:last-child";

async fn open_sections(tab: &Tab, accordion: &str, number: usize) -> Result<()> {
    let script =
        format!("document.querySelectorAll('{accordion} > details[open]').length === {number}");
    tab.wait_for(&script, &format!("{number} open sections in {accordion}"))
        .await
}

/// Without scripts each section opens with the keyboard, and the button that would do nothing is
/// not there.
pub async fn without_scripts(tab: &Tab, address: &str) -> Result<()> {
    tab.allow_scripts(false).await?;
    tab.open(address, Opening::Parsed).await?;
    ensure!(
        !sees(tab, OPEN_ALL).await?,
        "a button without scripts does nothing"
    );
    go_to(tab, "#questions > details:first-child > summary").await?;
    tab.press(Key::Enter).await?;
    open_sections(tab, "#questions", 1).await?;
    tab.press(Key::Tab).await?;
    tab.press(Key::Space).await?;
    open_sections(tab, "#questions", 2).await
}

/// The buttons open and close all sections and say so, whatever was opened before.
pub async fn all(tab: &Tab, address: &str) -> Result<()> {
    open_at(
        tab,
        address,
        "#questions-all > details:last-child > summary",
    )
    .await?;
    tab.press(Key::Space).await?;
    open_sections(tab, "#questions-all", 1).await?;
    go_to(tab, OPEN_ALL).await?;
    tab.press(Key::Enter).await?;
    open_sections(tab, "#questions-all", 3).await?;
    says(tab, "accordion/all", &["sections"]).await?;
    focus_on(tab, OPEN_ALL, "the button that was pressed").await?;
    tab.press(Key::Tab).await?;
    tab.press(Key::Space).await?;
    open_sections(tab, "#questions-all", 0).await?;
    focus_on(tab, CLOSE_ALL, "the button that was pressed").await
}

/// Of sections that share a name one is open, and the focus stays where it was.
pub async fn one(tab: &Tab, address: &str) -> Result<()> {
    let second = "#questions-one > details:nth-of-type(2) > summary";
    open_at(
        tab,
        address,
        "#questions-one > details:first-of-type > summary",
    )
    .await?;
    tab.press(Key::Enter).await?;
    open_sections(tab, "#questions-one", 1).await?;
    tab.evaluate::<Value>(
        "(document.querySelector('#questions-one > details[open]').id = 'was-open', null)",
    )
    .await?;
    go_to(tab, second).await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "!document.getElementById('was-open').open",
        "the first section to close",
    )
    .await?;
    open_sections(tab, "#questions-one", 1).await?;
    focus_on(tab, second, "the section that was opened").await
}

/// A link to a section, in the page or from elsewhere, opens it without wasm.
pub async fn link_to_section(tab: &Tab, address: &str) -> Result<()> {
    tab.allow_scripts(false).await?;
    tab.open(address, Opening::Parsed).await?;
    let section = "#open-photos";
    ensure!(!sees(tab, section).await?, "the section is open already");
    go_to(tab, "a[href='#open-photos']").await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "document.getElementById('open-photos').checkVisibility()",
        "the section that the link leads to",
    )
    .await
}

/// On paper nobody can open anything.
pub async fn on_paper(tab: &Tab, address: &str) -> Result<()> {
    printed_though_closed(tab, address, "#questions > details:first-child > div").await
}

/// The numbers of a chart are printed with it.
pub async fn figure_on_paper(tab: &Tab, address: &str) -> Result<()> {
    let description = "details.ptg-figure__description > :not(summary)";
    printed_though_closed(tab, address, description).await
}

async fn printed_though_closed(tab: &Tab, address: &str, folded: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    let seen = sees(tab, folded).await?;
    on_sheet(tab).await?;
    ensure!(
        !seen && sees(tab, folded).await?,
        "what is folded away is not printed"
    );
    Ok(())
}

async fn on_sheet(tab: &Tab) -> Result<()> {
    let paper = Media {
        print: true,
        ..Media::default()
    };
    tab.emulate(paper).await
}

/// Who reads a document on paper can look up what it refers to.
pub async fn document_on_paper(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    on_sheet(tab).await?;
    let printed: String = tab
        .evaluate(
            "getComputedStyle(document.querySelector(\".ptg-document a[href^='https:']\"), '::after').content",
        )
        .await?;
    ensure!(
        printed.contains("laws-lois.justice.gc.ca"),
        "after the link stands {printed}"
    );
    let torn: String = tab
        .evaluate("getComputedStyle(document.querySelector('.ptg-document__whole')).breakInside")
        .await?;
    ensure!(
        torn == "avoid",
        "a section in one piece may be torn: {torn}"
    );
    Ok(())
}

/// A link to something inside opens what is around it.
pub async fn link_inside(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "a[href='#lost-details']").await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "document.getElementById('lost-details').checkVisibility()",
        "what the link leads to",
    )
    .await
}

/// A hand that shakes hits a card anywhere, and the keyboard stops once.
pub async fn card(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    let card = "[data-example='card/default'] .ptg-card";
    let stops: usize = tab
        .evaluate(&format!(
            "document.querySelectorAll(\"{card} :is(a, button, [tabindex])\").length"
        ))
        .await?;
    ensure!(
        stops == 1,
        "a card has {stops} stops for the keyboard instead of one"
    );
    tab.click(&format!("{card} .ptg-card__description")).await?;
    tab.wait_for(
        "!document.querySelector(\"[data-example='card/default']\")",
        "the page that the card leads to",
    )
    .await
}
