//! A control as a person meets it in an example.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page;

/// Opens the page, and brings the focus to a control as the Tab key does.
pub async fn open_at(tab: &Tab, address: &str, selector: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    go_to(tab, selector).await
}

/// Brings the focus to a control, wherever it was.
pub async fn go_to(tab: &Tab, selector: &str) -> Result<()> {
    let script = format!(
        "(document.querySelector({0}).focus(), document.querySelector({0}).scrollIntoView({{ block: 'center' }}), null)",
        json!(selector)
    );
    tab.evaluate::<Value>(&script).await?;
    form_page::focus_on(tab, selector, &format!("`{selector}`")).await
}

/// Waits until the example around a control says something that holds all of `words`.
pub async fn says(tab: &Tab, example: &str, words: &[&str]) -> Result<()> {
    let region = format!("[data-example='{example}'] [role=status]:not(dialog *)");
    form_page::says_in(tab, &region, words).await
}

/// Whether an element is on the screen.
pub async fn sees(tab: &Tab, selector: &str) -> Result<bool> {
    let script = format!(
        "document.querySelector({})?.checkVisibility() ?? false",
        json!(selector)
    );
    tab.evaluate(&script).await
}

/// The words of an element.
pub async fn text(tab: &Tab, selector: &str) -> Result<String> {
    let script = format!(
        "document.querySelector({}).textContent.trim()",
        json!(selector)
    );
    tab.evaluate(&script).await
}

/// What a control holds.
pub async fn value(tab: &Tab, selector: &str) -> Result<String> {
    let script = format!("document.querySelector({}).value", json!(selector));
    tab.evaluate(&script).await
}

/// Fails when a control does not hold what it should.
pub async fn holds(tab: &Tab, selector: &str, expected: &str, why: &str) -> Result<()> {
    let now = value(tab, selector).await?;
    ensure!(
        now == expected,
        "{why}: `{selector}` holds “{now}” instead of “{expected}”"
    );
    Ok(())
}

/// Waits until a control holds what the page is to write into it.
pub async fn comes_to_hold(tab: &Tab, selector: &str, expected: &str) -> Result<()> {
    let script = format!(
        "document.querySelector({}).value === {}",
        json!(selector),
        json!(expected)
    );
    tab.wait_for(&script, &format!("“{expected}” in `{selector}`"))
        .await
}

/// Types in place of what stands in the control that has the focus.
pub async fn type_over(tab: &Tab, text: &str) -> Result<()> {
    tab.evaluate::<Value>("(document.activeElement.select(), null)")
        .await?;
    tab.type_text(text).await
}

/// Presses keys, one after the other.
pub async fn keys(tab: &Tab, keys: &[Key]) -> Result<()> {
    for key in keys {
        tab.press(*key).await?;
    }
    Ok(())
}

/// The address of the page with the edge cases of a component, to which its own page links.
pub async fn edge_cases(tab: &Tab, address: &str) -> Result<String> {
    tab.open(address, Opening::Parsed).await?;
    tab.evaluate("document.querySelector('#examples > p:last-child > a').href")
        .await
}
