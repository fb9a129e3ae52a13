//! People to whom a page says something, and who do not look at it.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::control::{go_to, keys, open_at, says, sees, text};
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page::{focus_on, says_in};

/// After closing, the next Tab leads to what came after the alert.
pub async fn dismiss(tab: &Tab, address: &str) -> Result<()> {
    let close = "[data-example='alert/dismissible'] .ptg-message__close";
    open_at(tab, address, close).await?;
    tab.press(Key::Tab).await?;
    let next: String = tab
        .evaluate(
            "(globalThis.nextStop = document.activeElement, document.activeElement.localName)",
        )
        .await?;
    go_to(tab, close).await?;
    tab.press(Key::Enter).await?;
    says(tab, "alert/dismissible", &["."]).await?;
    ensure!(!sees(tab, close).await?, "the alert is still there");
    tab.press(Key::Tab).await?;
    tab.wait_for(
        "document.activeElement === nextStop",
        &format!("the focus on the {next} that came after the alert"),
    )
    .await
}

/// Heading and text are in the region that was there before.
pub async fn appear(tab: &Tab, address: &str) -> Result<()> {
    let example = "[data-example='alert/after_press']";
    let region = format!("{example} [role=alert]");
    tab.open(address, Opening::Hydrated).await?;
    ensure!(
        !sees(tab, &format!("{region} p")).await?,
        "it is there unasked"
    );
    go_to(tab, &format!("{example} .ptg-button--primary")).await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        &format!("document.querySelector(\"{region} p\").checkVisibility()"),
        "the alert",
    )
    .await?;
    focus_on(
        tab,
        &format!("{example} .ptg-button--primary"),
        "the button that was pressed",
    )
    .await
}

/// The banner has the focus, and cannot be tabbed to.
pub async fn success(tab: &Tab, address: &str) -> Result<()> {
    let button = "[data-example='notification_banner/after_press'] button";
    open_at(tab, address, button).await?;
    tab.press(Key::Enter).await?;
    focus_on(tab, "#pressed", "the banner").await?;
    keys(tab, &[Key::Tab, Key::ShiftTab]).await?;
    let back: bool = tab
        .evaluate("document.activeElement.id === 'pressed'")
        .await?;
    ensure!(!back, "the banner is a stop of the Tab key");
    Ok(())
}

/// Two messages are said, found with F6, closed with Escape; then the focus is back.
pub async fn toasts(tab: &Tab, address: &str) -> Result<()> {
    let save = "[data-example='toast/default'] .ptg-button--primary";
    let place = "[data-example='toast/default'] .ptg-toast";
    // F6 leads to the first messages of a page, and a service has one place for them.
    tab.open(address, Opening::Hydrated).await?;
    tab.evaluate::<Value>("(document.querySelectorAll(\"[data-example]:not([data-example='toast/default'])\").forEach(other => { other.inert = true; other.hidden = true; }), null)")
        .await?;
    go_to(tab, save).await?;
    keys(tab, &[Key::Enter, Key::Enter]).await?;
    let saved = text(tab, &format!("{place} .ptg-message__words")).await?;
    says(tab, "toast/default", &[&saved]).await?;
    tab.press(Key::F6).await?;
    focus_on(tab, &format!("{place} button"), "the first message").await?;
    tab.press(Key::Escape).await?;
    tab.wait_for(
        &format!("document.querySelectorAll(\"{place} li\").length === 1"),
        "the first message to go",
    )
    .await?;
    focus_on(tab, &format!("{place} button"), "the second message").await?;
    tab.press(Key::Enter).await?;
    focus_on(tab, save, "the button from where F6 was pressed").await
}

/// A second press changes the region although its words are the same.
pub async fn again(tab: &Tab, address: &str) -> Result<()> {
    let region = "[data-example='live_region/again'] .ptg-live-region";
    open_at(tab, address, "[data-example='live_region/again'] button").await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        &format!("document.querySelector(\"{region}\").textContent.trim()"),
        "the words",
    )
    .await?;
    let (words, raw) = (text(tab, region).await?, raw(tab, region).await?);
    tab.press(Key::Enter).await?;
    tab.wait_for(
        &format!(
            "document.querySelector(\"{region}\").textContent !== {}",
            Value::from(raw)
        ),
        "the region to change",
    )
    .await?;
    says_in(tab, region, &[&words]).await
}

async fn raw(tab: &Tab, selector: &str) -> Result<String> {
    tab.evaluate(&format!(
        "document.querySelector(\"{selector}\").textContent"
    ))
    .await
}

/// With the focus it shows, Escape hides it, and the next time it shows again.
pub async fn tooltip(tab: &Tab, address: &str) -> Result<()> {
    let button = "[data-example='tooltip/default'] button";
    open_at(tab, address, button).await?;
    ensure!(sees(tab, "#print-tip").await?, "the focus does not show it");
    tab.press(Key::Escape).await?;
    tab.wait_for(
        "!document.querySelector('#print-tip').checkVisibility()",
        "the tooltip to go",
    )
    .await?;
    focus_on(tab, button, "the button").await?;
    tab.press(Key::Tab).await?;
    tab.settle().await?;
    tab.press(Key::ShiftTab).await?;
    tab.wait_for(
        "document.querySelector('#print-tip').checkVisibility()",
        "the tooltip again",
    )
    .await
}

/// The pauses of the page end only when the walk says so.
const HELD: &str = "
{
  const wait = setTimeout;
  window.held = [];
  window.setTimeout = (run, time, ...rest) => time === 600 ? window.held.push(run) : wait(run, time, ...rest);
}";

/// The number of results follows each letter for the eye, and is said once, after a pause.
pub async fn results(tab: &Tab, address: &str) -> Result<()> {
    const SEEN: &str = "[data-example='search_input/changing'] .ptg-search-input__results";
    const SAID: &str = "[data-example='search_input/changing'] [role=status]";
    tab.run_first(HELD).await?;
    open_at(tab, address, "#search-towns").await?;
    tab.type_text("ga").await?;
    let one = format!("document.querySelector(\"{SEEN}\").textContent.includes('1')");
    tab.wait_for(&one, "the number of towns with these letters")
        .await?;
    tab.wait_for("window.held.length > 1", "a pause after each letter")
        .await?;
    let during = text(tab, SAID).await?;
    ensure!(during.is_empty(), "“{during}” is said into the typing");
    let seen = text(tab, SEEN).await?;
    tab.evaluate::<Value>("(window.held.shift()(), null)")
        .await?;
    tab.settle().await?;
    let early = text(tab, SAID).await?;
    ensure!(
        early.is_empty(),
        "“{early}” is said, though a letter came after"
    );
    tab.evaluate::<Value>("(window.held.forEach(run => run()), null)")
        .await?;
    says_in(tab, SAID, &[&seen]).await
}
