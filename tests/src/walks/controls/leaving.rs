//! People who write an answer in their own way, and find it in the usual one when they go on.

use anyhow::Result;

use super::control::{comes_to_hold, edge_cases, go_to, holds, open_at, type_over};
use crate::browser::{Key, Tab};
use crate::walks::form_page::language;

/// Types into a field, which must not change under the hands, and goes on, when it must.
async fn leaves(tab: &Tab, field: &str, typed: &str, written: &str) -> Result<()> {
    go_to(tab, field).await?;
    type_over(tab, typed).await?;
    holds(
        tab,
        field,
        typed,
        "the field was rewritten while it was typed",
    )
    .await?;
    tab.press(Key::Tab).await?;
    comes_to_hold(tab, field, written).await
}

/// Whether the page is in French.
async fn is_french(tab: &Tab) -> Result<bool> {
    Ok(language(tab).await?.starts_with("fr"))
}

/// A number takes the marks of the page's language; what is none stays.
pub async fn number(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#area").await?;
    let written = if is_french(tab).await? {
        "1\u{a0}234,5"
    } else {
        "1,234.5"
    };
    leaves(tab, "#area", "1234.5", written).await?;
    leaves(tab, "#area", "twelve", "twelve").await
}

/// A telephone number is written as in Canada, its extension in the words of the page's language,
/// also when that is switched afterwards.
pub async fn phone(tab: &Tab, address: &str) -> Result<()> {
    const FIELD: &str = "#switched-phone";
    const ENGLISH: &str = "613-555-1234, ext.\u{a0}123";
    const FRENCH: &str = "613-555-1234, poste\u{a0}123";
    let edge_cases = edge_cases(tab, address).await?;
    open_at(tab, &edge_cases, FIELD).await?;
    let (now, after) = if is_french(tab).await? {
        (FRENCH, ENGLISH)
    } else {
        (ENGLISH, FRENCH)
    };
    leaves(tab, FIELD, "(613) 555.1234 x123", now).await?;
    tab.click("[data-example='phone_input/switch'] .ptg-button--secondary")
        .await?;
    comes_to_hold(tab, FIELD, after).await?;
    open_at(tab, address, "#phone").await?;
    leaves(tab, "#phone", "555-1234", "555-1234").await
}

/// A social insurance number stands in threes, to be compared with the letter.
pub async fn sin(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#sin").await?;
    leaves(tab, "#sin", "130-692544", "130 692 544").await?;
    leaves(tab, "#sin", "1306", "1306").await
}

/// A postal code is written as on an envelope.
pub async fn postal_code(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#postal-code").await?;
    leaves(tab, "#postal-code", "k1a-0b1", "K1A 0B1").await?;
    leaves(tab, "#postal-code", "KIA OB1", "KIA OB1").await
}

/// A code that is wrong in one country and right in another: to choose the other mends it.
pub async fn country(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#office-country").await?;
    tab.type_text("US").await?;
    go_to(tab, "#office-code").await?;
    tab.type_text("K1A 0B1").await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "document.querySelector('#office-code[aria-invalid=true]')",
        "the problem of the code",
    )
    .await?;
    go_to(tab, "#office-country").await?;
    type_over(tab, "CA").await?;
    tab.wait_for(
        "!document.querySelector('#office-code[aria-invalid]')",
        "the problem to go with the country",
    )
    .await?;
    holds(tab, "#office-code", "K1A 0B1", "the code was changed").await
}
