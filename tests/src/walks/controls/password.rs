//! People who look at the password that they type.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::control::{go_to, holds, open_at, says};
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page::focus_on;

const FIELD: &str = "#account-password";
const BUTTON: &str = "[data-example='password_input/rules'] .ptg-password-input__toggle";

/// Waits until the password is seen, or hidden.
async fn is_shown(tab: &Tab, shown: bool) -> Result<()> {
    let kind = if shown { "text" } else { "password" };
    tab.wait_for(
        &format!("document.querySelector('{FIELD}')?.type === '{kind}'"),
        &format!("the password in a field of the type {kind}"),
    )
    .await
}

/// The words on the button that shows and hides.
async fn button(tab: &Tab) -> Result<String> {
    let script = format!(
        "document.querySelector({}).textContent.trim()",
        json!(BUTTON)
    );
    tab.evaluate(&script).await
}

/// Shown with the keyboard, it is hidden again before it is sent, with what was typed; and before the
/// page is put aside, so that the way back does not show it.
pub async fn hidden_again(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, FIELD).await?;
    let hidden = button(tab).await?;
    tab.type_text("short").await?;
    tab.press(Key::Tab).await?;
    focus_on(tab, BUTTON, "the button that shows").await?;
    tab.press(Key::Space).await?;
    is_shown(tab, true).await?;
    let shown = button(tab).await?;
    ensure!(shown != hidden, "the button says “{shown}” in either case");

    go_to(tab, FIELD).await?;
    tab.press(Key::Enter).await?;
    is_shown(tab, false).await?;
    tab.wait_for(
        &format!("document.querySelector('{FIELD}[aria-invalid=true]')"),
        "the problem, for it is too short",
    )
    .await?;
    holds(tab, FIELD, "short", "what was typed was lost").await?;

    go_to(tab, BUTTON).await?;
    tab.press(Key::Space).await?;
    is_shown(tab, true).await?;
    // After the component's own listener: what the browser puts aside.
    tab.evaluate::<Value>(&format!(
        "(addEventListener('pagehide', () => sessionStorage.setItem('aside', document.querySelector('{FIELD}').type)), null)"
    ))
    .await?;
    tab.open("about:blank", Opening::Parsed).await?;
    tab.back().await?;
    is_shown(tab, false).await?;
    let aside: Option<String> = tab.evaluate("sessionStorage.getItem('aside')").await?;
    ensure!(
        aside.as_deref() == Some("password"),
        "the page was put aside with a field of the type {aside:?}"
    );
    Ok(())
}

/// What is missing is said once the person pauses, each need is marked as it is met, and that nothing
/// is missing any more is said too.
pub async fn needs_said(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "password_input/new";
    open_at(tab, address, "#chosen").await?;
    tab.type_text("abc").await?;
    says(tab, EXAMPLE, &["12"]).await?;
    needs_done(tab, 0).await?;
    tab.type_text("defghijkl").await?;
    needs_done(tab, 1).await?;
    tab.type_text("M1!").await?;
    needs_done(tab, 4).await?;
    tab.wait_for(
        &format!(
            "(said => said.trim() && !said.includes('12'))(document.querySelector(\"[data-example='{EXAMPLE}'] [role=status]\").textContent)"
        ),
        "the page to say that nothing is missing",
    )
    .await
}

/// Waits until so many needs are marked as met.
async fn needs_done(tab: &Tab, count: usize) -> Result<()> {
    let script =
        format!("document.querySelectorAll('#chosen-needs [data-live=done]').length === {count}");
    tab.wait_for(&script, &format!("{count} needs to be met"))
        .await
}
