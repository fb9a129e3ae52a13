//! People who look for a row among many.

use anyhow::{Result, ensure};
use serde_json::json;

use super::control::{go_to, open_at, says, sees};
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page::focus_on;

const SORTED: &str = "table/sortable";

/// The headers of the rows that are on the screen.
async fn rows(tab: &Tab, table: &str) -> Result<Vec<String>> {
    let script = format!(
        "[...document.querySelectorAll({})].filter(header => header.checkVisibility()).map(header => header.textContent.trim())",
        json!(format!("{table} tbody th"))
    );
    tab.evaluate(&script).await
}

/// Waits until the rows on the screen are these.
async fn has_rows(tab: &Tab, table: &str, expected: &[&str]) -> Result<()> {
    let script = format!(
        "JSON.stringify([...document.querySelectorAll({})].filter(header => header.checkVisibility()).map(header => header.textContent.trim())) === JSON.stringify({})",
        json!(format!("{table} tbody th")),
        json!(expected)
    );
    tab.wait_for(&script, &format!("the rows {expected:?}"))
        .await
}

/// Enter on a heading sorts, and again turns the order around; it is said, and the focus stays.
pub async fn sort(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#offices-sort-wait").await?;
    tab.press(Key::Enter).await?;
    let by_wait = [
        "L’Étang-du-Nord",
        "Trois-Rivières",
        "Iqaluit",
        "Saint John",
        "Edmonton",
        "Saint-Jérôme",
        "Montréal",
        "Eston",
    ];
    has_rows(tab, "#offices", &by_wait).await?;
    let sorted = "document.querySelector('#offices-sort-wait').closest('th').ariaSort";
    says(
        tab,
        SORTED,
        &[&tab
            .evaluate::<String>("document.querySelector('#offices-sort-wait').textContent.trim()")
            .await?],
    )
    .await?;
    ensure!(
        tab.evaluate::<String>(sorted).await? == "ascending",
        "the heading does not say which way"
    );
    tab.press(Key::Enter).await?;
    let mut turned: Vec<&str> = by_wait[..7].iter().rev().copied().collect();
    turned.push("Eston");
    has_rows(tab, "#offices", &turned).await?;
    focus_on(tab, "#offices-sort-wait", "the heading that was pressed").await?;
    go_to(tab, "#offices-sort-office").await?;
    tab.press(Key::Space).await?;
    let by_name = [
        "Edmonton",
        "Eston",
        "Iqaluit",
        "L’Étang-du-Nord",
        "Montréal",
        "Saint-Jérôme",
        "Saint John",
        "Trois-Rivières",
    ];
    has_rows(tab, "#offices", &by_name).await
}

/// Words without accents find the row that has them; the number is said after a pause.
pub async fn search(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#offices-filter").await?;
    tab.type_text("jerome qu").await?;
    has_rows(tab, "#offices", &["Saint-Jérôme"]).await?;
    says(tab, SORTED, &["1", "8"]).await?;
    tab.press(Key::Enter).await?;
    has_rows(tab, "#offices", &["Saint-Jérôme"]).await
}

/// The buttons lead through the rows, and keep the focus at the last.
pub async fn pages(tab: &Tab, address: &str) -> Result<()> {
    let table = "#offices-in-pages";
    let next = "[data-example='table/pages'] nav button:last-of-type";
    open_at(tab, address, next).await?;
    ensure!(
        rows(tab, table).await?.len() == 3,
        "the first page is not one"
    );
    tab.press(Key::Enter).await?;
    has_rows(tab, table, &["L’Étang-du-Nord", "Montréal", "Saint-Jérôme"]).await?;
    says(tab, "table/pages", &["4", "6", "8"]).await?;
    for _ in 0..2 {
        tab.press(Key::Enter).await?;
    }
    has_rows(tab, table, &["Saint John", "Trois-Rivières"]).await?;
    focus_on(tab, next, "the button at the last page").await
}

/// Without scripts every row is there, and the headings are links, or words.
pub async fn without_scripts(tab: &Tab, address: &str) -> Result<()> {
    tab.allow_scripts(false).await?;
    tab.open(address, Opening::Parsed).await?;
    ensure!(
        rows(tab, "#offices-in-pages").await?.len() == 8,
        "rows are hidden which no button brings back"
    );
    ensure!(
        !sees(tab, "#offices-filter").await?,
        "a field is there which does nothing"
    );
    let links: usize = tab
        .evaluate("document.querySelectorAll('#offices-of-server th a[href]').length")
        .await?;
    let dead: usize = tab
        .evaluate("document.querySelectorAll('#offices th :is(a, button)').length")
        .await?;
    ensure!(
        links == 4 && dead == 0,
        "{links} links, {dead} dead controls"
    );
    Ok(())
}
