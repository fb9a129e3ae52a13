//! Sections that are folded away, and cards that are pressed anywhere.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::control::{go_to, open_at, says, sees, text};
use crate::browser::{Key, Media, Opening, Tab};
use crate::walks::form_page::focus_on;

const ALL: &str = "#questions-all > button";

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
        !sees(tab, ALL).await?,
        "a button without scripts does nothing"
    );
    go_to(tab, "#questions > details:first-child > summary").await?;
    tab.press(Key::Enter).await?;
    open_sections(tab, "#questions", 1).await?;
    tab.press(Key::Tab).await?;
    tab.press(Key::Space).await?;
    open_sections(tab, "#questions", 2).await
}

/// The button opens all, says so and turns around; it knows what was opened without it.
pub async fn all(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, ALL).await?;
    let before = text(tab, ALL).await?;
    tab.press(Key::Enter).await?;
    open_sections(tab, "#questions-all", 3).await?;
    let after = text(tab, ALL).await?;
    ensure!(
        before != after,
        "“{after}” is what the button has just done"
    );
    says(tab, "accordion/all", &["sections"]).await?;
    focus_on(tab, ALL, "the button that was pressed").await?;
    tab.press(Key::Enter).await?;
    open_sections(tab, "#questions-all", 0).await?;
    for section in 1..=3 {
        go_to(
            tab,
            &format!("#questions-all > details:nth-of-type({section}) > summary"),
        )
        .await?;
        tab.press(Key::Space).await?;
    }
    open_sections(tab, "#questions-all", 3).await?;
    let turned = format!("document.querySelector('{ALL}').textContent.trim() !== {before:?}");
    tab.wait_for(&turned, "the button to know that all are open")
        .await
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

/// On paper nobody can open anything.
pub async fn on_paper(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    let section = "#questions > details:first-child > div";
    let folded = sees(tab, section).await?;
    let paper = Media {
        print: true,
        ..Media::default()
    };
    tab.emulate(paper).await?;
    ensure!(
        !folded && sees(tab, section).await?,
        "what is folded away is not printed"
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
