//! People who choose a day from the calendar, with the keyboard.

use anyhow::{Result, ensure};
use serde_json::json;

use super::control::{go_to, holds, keys, open_at, says, text};
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page::{focus_on, says_in};

/// The button of an example that opens its calendar.
fn opener(example: &str) -> String {
    format!("[data-example='date_picker/{example}'] .ptg-date-picker__open")
}

/// Opens the calendar as the keyboard does.
async fn open(tab: &Tab, example: &str) -> Result<()> {
    go_to(tab, &opener(example)).await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "document.activeElement.matches('dialog[open] .ptg-date-picker__day')",
        "the focus on a day of the calendar",
    )
    .await
}

/// Waits until the focus is on a day, as "year-month-day", and that day alone can be tabbed to.
async fn on_day(tab: &Tab, day: &str, after: &str) -> Result<()> {
    let script = format!(
        "(() => {{ const at = document.activeElement, dialog = at.closest('dialog[open]'); if (!dialog || !at.matches('.ptg-date-picker__day')) return false;
           const [month, year] = dialog.querySelectorAll('select');
           return dialog.querySelectorAll(\"[role=grid] [tabindex='0']\").length === 1 && [year.value, month.value, at.textContent.trim()].join('-') === '{day}'; }})()"
    );
    tab.wait_for(&script, &format!("the focus on {day} after {after}"))
        .await
}

/// Waits for the calendar to be closed, and the focus on its button.
async fn closed(tab: &Tab, example: &str) -> Result<()> {
    tab.wait_for(
        "!document.querySelector('dialog[open]')",
        "the calendar to close",
    )
    .await?;
    focus_on(tab, &opener(example), "the button that opened the calendar").await
}

/// Fails when the parts of a date do not hold these texts.
async fn parts(tab: &Tab, id: &str, date: [&str; 3], why: &str) -> Result<()> {
    for (part, text) in ["year", "month", "day"].iter().zip(date) {
        holds(tab, &format!("#{id}-{part}"), text, why).await?;
    }
    Ok(())
}

/// Every key of the grid, on both sides of a month; Escape changes nothing.
pub async fn keys_of_the_grid(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    open(tab, "filled").await?;
    on_day(tab, "2027-3-27", "opening").await?;
    let legend = text(tab, "#arrival > legend").await?;
    let name: String = tab
        .evaluate("document.querySelector('dialog[open]').computedName")
        .await?;
    ensure!(
        legend.starts_with(&name) && !name.is_empty(),
        "the dialog is called “{name}”, and the question is “{legend}”"
    );
    for (key, day) in [
        (Key::ArrowRight, "2027-3-28"),
        (Key::ArrowLeft, "2027-3-27"),
        (Key::ArrowDown, "2027-4-3"),
        (Key::ArrowUp, "2027-3-27"),
        (Key::Home, "2027-3-21"),
        (Key::End, "2027-3-27"),
        (Key::PageDown, "2027-4-27"),
        (Key::PageUp, "2027-3-27"),
        (Key::ShiftPageDown, "2028-3-27"),
        (Key::ShiftPageUp, "2027-3-27"),
        (Key::ShiftPageDown, "2028-3-27"),
    ] {
        tab.press(key).await?;
        on_day(tab, day, &format!("{key:?}")).await?;
    }
    says_in(tab, "dialog[open] [role=status]", &["2028"]).await?;
    tab.press(Key::Escape).await?;
    closed(tab, "filled").await?;
    parts(
        tab,
        "arrival",
        ["2027", "3", "27"],
        "Escape changed the date",
    )
    .await
}

/// Enter fills in the parts; the button and the status region tell the day.
pub async fn choose(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    open(tab, "filled").await?;
    keys(tab, &[Key::ArrowRight]).await?;
    on_day(tab, "2027-3-28", "an arrow").await?;
    tab.press(Key::Enter).await?;
    closed(tab, "filled").await?;
    parts(
        tab,
        "arrival",
        ["2027", "3", "28"],
        "the day that was chosen is not filled in",
    )
    .await?;
    says(tab, "date_picker/filled", &["28", "2027"]).await?;
    let name = text(tab, &opener("filled")).await?;
    ensure!(
        name.contains("28") && name.contains("2027"),
        "the button does not tell the day that is chosen: “{name}”"
    );
    open(tab, "filled").await?;
    on_day(tab, "2027-3-28", "opening again").await
}

/// A pointer that lies somewhere else in the calendar, as it does when the page moves under it on a
/// magnified screen, takes the focus nowhere.
pub async fn pointer(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    open(tab, "filled").await?;
    tab.press(Key::ArrowRight).await?;
    on_day(tab, "2027-3-28", "an arrow").await?;
    let other = "dialog[open] .ptg-date-picker__day[tabindex='-1']";
    let (x, y) = tab.area(other).await?.middle();
    for x in [x - 2.0, x] {
        let moved = json!({ "type": "mouseMoved", "x": x, "y": y });
        tab.send("Input.dispatchMouseEvent", moved).await?;
    }
    tab.wait_for(
        &format!("document.querySelector(\"{other}\").matches(':hover')"),
        "the pointer over another day",
    )
    .await?;
    tab.settle().await?;
    on_day(tab, "2027-3-28", "a move of the pointer").await?;
    tab.press(Key::ArrowRight).await?;
    on_day(tab, "2027-3-29", "an arrow, the pointer being elsewhere").await
}

/// A Saturday says why not, and fills in nothing; the Monday after it does.
pub async fn refuse(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    open(tab, "hint").await?;
    tab.press(Key::End).await?;
    tab.wait_for(
        "document.activeElement.matches('dialog[open] [aria-disabled=true]')",
        "the focus on a Saturday, which can be read and not chosen",
    )
    .await?;
    tab.press(Key::Enter).await?;
    // The reason stands in the day's own name as well.
    tab.wait_for(
        "(said => said && document.activeElement.ariaLabel.includes(said))(document.querySelector('dialog[open] [role=status]').textContent.trim())",
        "the reason to be said",
    )
    .await?;
    parts(
        tab,
        "interview",
        ["", "", ""],
        "a day that is refused was filled in",
    )
    .await?;
    keys(tab, &[Key::ArrowRight, Key::ArrowRight]).await?;
    tab.wait_for(
        "document.activeElement.matches('dialog[open] .ptg-date-picker__day:not([aria-disabled])')",
        "the focus on the Monday",
    )
    .await?;
    tab.press(Key::Enter).await?;
    closed(tab, "hint").await?;
    let day = super::control::value(tab, "#interview-day").await?;
    ensure!(!day.is_empty(), "the Monday was not filled in");
    Ok(())
}

/// What was typed is where the calendar opens; Tab goes round in it, and never to the page behind.
pub async fn typed(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#visit-year").await?;
    for text in ["2027", "3", "18"] {
        tab.type_text(text).await?;
        tab.press(Key::Tab).await?;
    }
    focus_on(tab, &opener("default"), "the button after the day").await?;
    open(tab, "default").await?;
    on_day(tab, "2027-3-18", "opening").await?;
    let mut inside = 0;
    for _ in 0..10 {
        tab.press(Key::Tab).await?;
        let place: String = tab
            .evaluate("document.activeElement.closest('dialog[open]') ? 'inside' : document.activeElement.localName")
            .await?;
        // Between the last control and the first stands the browser's own window.
        ensure!(
            place == "inside" || place == "body",
            "Tab led out of the open calendar, to a {place} behind it"
        );
        inside += usize::from(place == "inside");
    }
    ensure!(
        inside >= 8,
        "Tab found only {inside} controls in the calendar"
    );
    tab.press(Key::Escape).await?;
    closed(tab, "default").await?;
    parts(
        tab,
        "visit",
        ["2027", "3", "18"],
        "the calendar changed what was typed",
    )
    .await
}
