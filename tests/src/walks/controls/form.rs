//! People who are told of a mistake while they are at the form, and when it goes out.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::control::{go_to, open_at, says, sees, text};
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page::{focus_on, language};

const CHANGE: &str = "form/check_on_change";

/// What the example says to those who do not see it, once the page has done what it had to.
async fn said(tab: &Tab) -> Result<String> {
    tab.settle().await?;
    text(
        tab,
        &format!("[data-example='{CHANGE}'] [role=status]:not(dialog *)"),
    )
    .await
}

/// A group that was passed is not complained of; one that was edited is, when the person leaves it:
/// not between its parts, and not by going to another window and back.
pub async fn leave(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#news--email").await?;
    tab.press(Key::Tab).await?;
    focus_on(tab, "#moved-year", "the group after the radio buttons").await?;
    let words = said(tab).await?;
    ensure!(
        words.is_empty() && !sees(tab, "#news-error").await?,
        "who only passes the radio buttons is told “{words}”"
    );

    tab.type_text("2026").await?;
    tab.press(Key::Tab).await?;
    focus_on(tab, "#moved-month", "the next part").await?;
    // As a browser sends it when another window comes to the front: the focus goes nowhere, and
    // the control keeps it in this one.
    tab.evaluate::<Value>(
        "(document.activeElement.dispatchEvent(new FocusEvent('focusout', { bubbles: true })), null)",
    )
    .await?;
    let words = said(tab).await?;
    ensure!(
        words.is_empty() && !sees(tab, "#moved-error").await?,
        "who looks something up in another window is told “{words}”"
    );

    tab.press(Key::Tab).await?;
    focus_on(tab, "#moved-day", "the last part").await?;
    tab.press(Key::Tab).await?;
    tab.wait_for(
        "document.querySelector('#moved-error')",
        "the problem of the group that was edited and left",
    )
    .await?;
    // Without the word before it.
    let error = "(error => error.textContent.slice(error.firstElementChild.textContent.length).trim())(document.querySelector('#moved-error'))";
    let error: String = tab.evaluate(error).await?;
    says(tab, CHANGE, &[&error]).await?;
    focus_on(tab, "#phone", "the field that the person went to").await
}

/// Who is not in a form is led to the list as well, each time; what is mended leaves it, and the rest
/// is not said again to a person who types.
pub async fn alone(tab: &Tab, address: &str) -> Result<()> {
    const SAVE: &str = "[data-example='error_summary/without_form'] .ptg-button";
    const LINE: &str = "#summary-alone li";
    open_at(tab, address, SAVE).await?;
    for time in ["once", "twice"] {
        tab.evaluate::<Value>(
            "(window.saidAgain = false, new MutationObserver(() => window.saidAgain = true).observe(document.querySelector('#summary-alone'), { childList: true }), null)",
        )
        .await?;
        go_to(tab, SAVE).await?;
        tab.press(Key::Enter).await?;
        focus_on(tab, "#summary-alone", &format!("the list, {time}")).await?;
        tab.wait_for("window.saidAgain", "the list to be said")
            .await?;
    }
    tab.evaluate::<Value>(&format!(
        "(document.querySelector('{LINE}').before = 'old', null)"
    ))
    .await?;
    go_to(tab, "#alone").await?;
    tab.type_text("1").await?;
    tab.wait_for(
        "!document.querySelector('#summary-alone').checkVisibility()",
        "the list to go when nothing is left of it",
    )
    .await?;
    let kept: bool = tab
        .evaluate(&format!(
            "document.querySelector('{LINE}').before === 'old'"
        ))
        .await?;
    ensure!(kept, "the list was made anew while the person was typing");
    focus_on(tab, "#alone", "the field").await
}

/// Who presses the button hears that the answers are on their way, and who presses it again that
/// there is no need to.
pub async fn sending(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "form/default";
    const SEND: &str = "[data-example='form/default'] .ptg-button--primary";
    tab.open(address, Opening::Hydrated).await?;
    for (field, answer) in [
        ("name", "Zoé Tremblay"),
        ("email", "zoe@exemple.ca"),
        ("code", "K1A 0B1"),
    ] {
        go_to(tab, &format!("#{field}")).await?;
        tab.type_text(answer).await?;
    }
    // The server takes its time: the page stays while the form is on its way.
    tab.evaluate::<Value>("(addEventListener('submit', event => event.preventDefault()), null)")
        .await?;
    go_to(tab, SEND).await?;
    tab.press(Key::Enter).await?;
    let french = language(tab).await?.starts_with("fr");
    let (first, again) = if french {
        ("Envoi", "déjà")
    } else {
        ("Sending", "already")
    };
    says(tab, EXAMPLE, &[first]).await?;
    tab.double_click(SEND).await?;
    says(tab, EXAMPLE, &[again]).await
}
