//! People who look their address up, and those whom no directory knows.

use anyhow::{Result, ensure};

use super::control::{comes_to_hold, go_to, holds, open_at, says, sees, type_over};
use crate::browser::{Key, Tab};
use crate::walks::form_page::language;

const FIELD: &str = "#found-find";
const EXAMPLE: &str = "address_fields/look_up";

/// Looks an address up, and chooses the first that holds these words.
async fn choose(tab: &Tab, typed: &str, words: &str) -> Result<()> {
    go_to(tab, FIELD).await?;
    type_over(tab, typed).await?;
    offered(tab, words).await?;
    tab.press(Key::ArrowDown).await?;
    tab.wait_for(
        &format!("document.querySelector('{FIELD}[aria-activedescendant]')"),
        "the arrow on the address",
    )
    .await?;
    tab.press(Key::Enter).await
}

/// Waits until the first address that is offered holds these words.
async fn offered(tab: &Tab, words: &str) -> Result<()> {
    let script = format!(
        "document.querySelector('{FIELD}-list [role=option]')?.textContent.includes('{words}')"
    );
    tab.wait_for(&script, &format!("an address with “{words}”"))
        .await
}

/// What is chosen stands in the fields, which is said, and leaves the unit as it was typed; whoever
/// looked at another address meanwhile can choose the same once more.
pub async fn look_up(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#found-unit").await?;
    tab.type_text("4").await?;
    choose(tab, "well", "Wellington").await?;
    for (field, value) in [
        ("#found-street", "111 Wellington St"),
        ("#found-city", "Ottawa"),
        ("#found-province", "ON"),
        ("#found-postal-code", "K1A 0A4"),
        ("#found-unit", "4"),
    ] {
        comes_to_hold(tab, field, value).await?;
    }
    says(tab, EXAMPLE, &["unit"]).await?;

    go_to(tab, "#found-city").await?;
    type_over(tab, "Hull").await?;
    go_to(tab, FIELD).await?;
    type_over(tab, "1045").await?;
    offered(tab, "1045").await?;
    holds(tab, "#found-city", "Hull", "a search changed the address").await?;
    choose(tab, "well", "Wellington").await?;
    comes_to_hold(tab, "#found-city", "Ottawa").await
}

/// Where nothing is found, and where the directory does not answer, the fields are there as they were.
pub async fn by_hand(tab: &Tab, address: &str) -> Result<()> {
    for typed in ["zzz", "???"] {
        open_at(tab, address, "#found-street").await?;
        tab.type_text("1 Main St").await?;
        go_to(tab, FIELD).await?;
        tab.type_text(typed).await?;
        let none = if language(tab).await?.starts_with("fr") {
            "Aucun résultat"
        } else {
            "No results"
        };
        says(tab, EXAMPLE, &[none]).await?;
        for field in ["#found-street", "#found-city", "#found-postal-code"] {
            ensure!(sees(tab, field).await?, "{field} is not to be seen");
        }
        holds(tab, "#found-street", "1 Main St", "what was typed is lost").await?;
    }
    Ok(())
}

/// Whoever says that it is the same address is asked nothing more of it, and has it back unticked.
pub async fn same(tab: &Tab, address: &str) -> Result<()> {
    const SAME: &str = "#second-same";
    open_at(tab, address, SAME).await?;
    ensure!(
        sees(tab, "#second-street").await?,
        "the fields are not there to begin with"
    );
    tab.press(Key::Space).await?;
    tab.wait_for(
        "!document.querySelector('#second-street').checkVisibility()",
        "the fields to go",
    )
    .await?;
    go_to(tab, "#first-street").await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "document.querySelector('#first-street[aria-invalid=true]')",
        "the problems of the first address",
    )
    .await?;
    let others: Vec<String> = tab
        .evaluate(
            "[...document.querySelectorAll('[id^=second-][aria-invalid]')].map(field => field.id)",
        )
        .await?;
    ensure!(
        others.is_empty(),
        "{others:?} are asked for, and cannot be seen"
    );
    go_to(tab, SAME).await?;
    tab.press(Key::Space).await?;
    tab.wait_for(
        "document.querySelector('#second-street').checkVisibility()",
        "the fields to come back",
    )
    .await
}
