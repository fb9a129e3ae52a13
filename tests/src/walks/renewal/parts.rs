//! People on small telephones: what is further down the page comes when they are near.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::answers::{STEPS, Step};
use super::page;
use crate::browser::{Answer, Opening, Tab};
use crate::walks::form_page;

const ASLEEP: &str = "document.querySelectorAll('[data-asleep]').length";
/// All parts but the beginning.
const PARTS: u32 = 4;

/// Opens the page on a telephone, where all parts are further away than a window's height.
async fn open(tab: &Tab, address: &str) -> Result<()> {
    tab.resize(320, 480).await?;
    tab.open(address, Opening::Parsed).await?;
    tab.wait_until_started().await?;
    tab.settle().await?;
    let asleep: u32 = tab.evaluate(ASLEEP).await?;
    ensure!(
        asleep == PARTS,
        "of {PARTS} parts {asleep} sleep where a person has only opened the page"
    );
    let loaded: Vec<String> = tab
        .evaluate("performance.getEntriesByType('resource').map(entry => entry.name.split('/').pop()).filter(name => name.endsWith('.wasm'))")
        .await?;
    ensure!(
        loaded.len() == 1,
        "a page of which only the beginning is seen has loaded {loaded:?}"
    );
    Ok(())
}

/// What is typed into a part that sleeps wakes it, and stays with the focus and the caret; the part
/// below wakes when it is scrolled to.
pub async fn come(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    form_page::mark(tab).await?;
    // The window does not move, as when a screen reader goes from field to field.
    tab.evaluate::<Value>(
        "(document.getElementById('email').focus({ preventScroll: true }), null)",
    )
    .await?;
    tab.type_text("zoe@exemple").await?;
    tab.wait_for(
        "!document.getElementById('email').closest('[data-asleep]')",
        "the part with the focus to come to life",
    )
    .await?;
    form_page::focus_on(tab, "#email", "the field that was typed into").await?;
    tab.type_text(".ca").await?;
    form_page::keeps(tab, &[("email", "zoe@exemple.ca")]).await?;
    ensure!(
        tab.evaluate::<u32>(ASLEEP).await? > 0,
        "every part came at once: nothing was left for later"
    );
    tab.evaluate::<Value>("(scrollTo(0, document.body.scrollHeight), null)")
        .await?;
    tab.wait_for(
        "!document.getElementById('paid').closest('[data-asleep]')",
        "the part that was scrolled to, to come to life",
    )
    .await?;
    // Alive: the money is written as the language writes it when the field is left.
    form_page::type_into(tab, "paid", "1160").await?;
    form_page::focus(tab, "email").await?;
    tab.wait_for(
        "/^1[\\u00a0,]?160[.,]00$/.test(document.getElementById('paid').value)",
        "the amount as the language writes it",
    )
    .await?;
    form_page::same_page(tab).await
}

/// The button is pressed at once: all questions that must be answered are named, in order.
pub async fn sent(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    form_page::mark(tab).await?;
    let send = "document.querySelector('main form .ptg-button--primary')";
    tab.evaluate::<Value>(&format!("({send}.click(), null)"))
        .await?;
    page::all_problems(tab).await?;
    form_page::focus_on(tab, "#error-summary", "the summary").await?;
    ensure!(
        tab.evaluate::<u32>(ASLEEP).await? == 0,
        "a part still sleeps"
    );
    form_page::same_page(tab).await
}

/// The toggle is pressed at once, with something typed at the end of the page.
pub async fn switched(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    form_page::mark(tab).await?;
    let lang = form_page::language(tab).await?;
    let words = "document.querySelector('main form').innerText";
    let before: String = tab.evaluate(words).await?;
    // Filled in by the browser, as after a way back: without the focus.
    tab.evaluate::<Value>("(document.getElementById('height').value = '172', null)")
        .await?;
    let toggle = form_page::TOGGLE;
    tab.evaluate::<Value>(&format!(
        "(document.querySelector('{toggle}').click(), null)"
    ))
    .await?;
    form_page::in_another_language(tab, &lang).await?;
    ensure!(
        tab.evaluate::<u32>(ASLEEP).await? == 0,
        "a part still sleeps"
    );
    form_page::keeps(tab, &[("height", "172")]).await?;
    let after: String = tab.evaluate(words).await?;
    let long = |line: &&str| line.split_whitespace().count() > 3;
    let left: Vec<&str> = before
        .lines()
        .filter(long)
        .filter(|line| after.lines().any(|other| other == *line))
        .collect();
    ensure!(left.is_empty(), "still in the language before: {left:?}");
    Ok(())
}

/// The form went out before the program came: the page that comes back names every problem, comes to
/// life as a whole, and says them in the other language.
pub async fn returned(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Parsed).await?;
    tab.evaluate::<Value>("(document.querySelector('main form').submit(), null)")
        .await?;
    let before = page::all_problems(tab).await?;
    tab.wait_until_started().await?;
    // Without anyone being near: what is wrong there is on the screen already.
    tab.wait_for(&format!("!{ASLEEP}"), "every part to come to life")
        .await?;
    form_page::mark(tab).await?;
    form_page::switch_language(tab).await?;
    let query: String = tab.evaluate("location.search").await?;
    ensure!(
        query.is_empty(),
        "the answers are on the page, and its address still carries their number: {query}"
    );
    form_page::problems_translated(tab, &before).await.map(drop)
}

/// A new release took the parts away, or the train is in a tunnel: the page is what it is without
/// wasm, its beginning excepted.
pub async fn lost(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    let network = tab.intercept(".wasm", Answer::Missing).await?;
    let steps: Vec<Step> = STEPS
        .iter()
        .copied()
        .filter(|step| !matches!(step, Step::AddTrip | Step::Photo(_)))
        .filter(|step| !matches!(step, Step::Type(name, _) | Step::Pick(name, _) if name.starts_with("trip")))
        .collect();
    page::go(tab, &steps).await?;
    form_page::type_into(tab, "email", "zoe at exemple").await?;
    // The photo is missing too: the server says both, on a page that has every answer.
    form_page::send_and_load(tab).await?;
    let problems = form_page::problems(tab).await?;
    ensure!(
        problems.len() == 2,
        "an address and a photo are to be mended, and the page names {problems:?}"
    );
    form_page::keeps(tab, &[("email", "zoe at exemple"), ("height", "172")]).await?;
    form_page::type_into(tab, "email", "zoe@exemple.ca").await?;
    page::photo(tab, "moi.png").await?;
    form_page::send(tab).await?;
    form_page::reference(tab).await?;
    network.restore().await
}
