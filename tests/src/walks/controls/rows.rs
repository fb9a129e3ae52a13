//! People who have more than one thing to tell.

use anyhow::{Result, ensure};

use super::control::{go_to, holds, open_at, says, sees, text};
use crate::browser::{Key, Tab};
use crate::walks::form_page::{answers_with, focus_on};

/// Each row comes with the focus on its legend, one Tab before its first question, and is said; the
/// last that fits says so, and the button makes way for the reason.
pub async fn add(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "repeating_set/default";
    open_at(tab, address, "#trip-1-country").await?;
    tab.type_text("Haïti").await?;
    for row in 2..=5 {
        go_to(tab, "#trip-add").await?;
        tab.press(Key::Enter).await?;
        let legend = format!("#trip-{row} > legend");
        tab.wait_for(
            &format!("document.querySelector('{legend}')"),
            "the row that was added",
        )
        .await?;
        focus_on(tab, &legend, "the legend of the new row").await?;
        says(tab, EXAMPLE, &[&text(tab, &legend).await?]).await?;
        tab.press(Key::Tab).await?;
        focus_on(tab, &format!("#trip-{row}-country"), "its first question").await?;
        tab.type_text("France").await?;
    }
    ensure!(
        !sees(tab, "#trip-add").await?,
        "a sixth trip is offered, which the server would refuse"
    );
    let reason = ".ptg-fieldset#trip > p.ptg-hint:last-child";
    ensure!(
        sees(tab, reason).await?,
        "the button is gone, and nothing says why"
    );
    let reason = text(tab, reason).await?;
    says(tab, EXAMPLE, &[&reason]).await?;
    holds(tab, "#trip-1-country", "Haïti", "the first row was changed").await
}

/// A row that is removed takes its answers with it, and no others; the next one takes its number;
/// brought back, it stands in its place as it was.
pub async fn remove(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "repeating_set/filled";
    open_at(tab, address, "[name=stay-remove][value='2']").await?;
    let first = text(tab, "#stay-2 > legend").await?;
    tab.press(Key::Enter).await?;
    focus_on(tab, "#stay-3 > legend", "the row that is left").await?;
    says(tab, EXAMPLE, &[&first]).await?;
    let now = text(tab, "#stay-3 > legend").await?;
    ensure!(
        now == first,
        "the only row is called “{now}”, and not “{first}”"
    );
    ensure!(
        !sees(tab, "#stay-2").await?,
        "the row that was removed is still on the screen"
    );
    holds(
        tab,
        "#stay-3-country",
        "France",
        "the other row was changed",
    )
    .await?;
    let sent = answers_with(tab, "stay-3-country").await?;
    ensure!(
        !sent.iter().any(|(_, answer)| answer == "Haïti"),
        "what was removed would be sent: {sent:?}"
    );

    go_to(tab, "[name=stay-undo]").await?;
    tab.press(Key::Enter).await?;
    focus_on(tab, "#stay-2 > legend", "the row that is back").await?;
    says(tab, EXAMPLE, &[&first]).await?;
    holds(tab, "#stay-2-country", "Haïti", "the row came back empty").await?;
    holds(
        tab,
        "#stay-3-country",
        "France",
        "the other row was changed",
    )
    .await?;
    let numbers = (
        text(tab, "#stay-2 > legend").await?,
        text(tab, "#stay-3 > legend").await?,
    );
    ensure!(
        numbers.0 == first && numbers.1 != first,
        "two rows are called {numbers:?}"
    );
    ensure!(
        !sees(tab, "[name=stay-undo]").await?,
        "what was brought back is offered once more"
    );
    Ok(())
}

/// Two sets under one name, in two forms: the second button adds a row to the second set, and the
/// focus goes there.
pub async fn two(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#dependant-away-add").await?;
    tab.press(Key::Enter).await?;
    focus_on(
        tab,
        "#dependant-away-2 > legend",
        "the new row of the second set",
    )
    .await?;
    says(
        tab,
        "repeating_set/two",
        &[&text(tab, "#dependant-away-2 > legend").await?],
    )
    .await?;
    ensure!(
        !sees(tab, "#dependant-2").await?,
        "the first set has a new row as well"
    );
    Ok(())
}
