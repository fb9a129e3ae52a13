//! People who step a number rather than type it.

use anyhow::{Result, ensure};

use super::control::{comes_to_hold, go_to, holds, open_at, says};
use crate::browser::{Key, Tab};

const FIELD: &str = "#adults";
const EXAMPLE: &str = "number_input/stepper";

/// The arrows step and so do the buttons, each step is said, and none leads out of the limits. What
/// is no number is not thrown away for one.
pub async fn steps(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, FIELD).await?;
    holds(tab, FIELD, "1", "the walk starts elsewhere").await?;
    tab.press(Key::ArrowUp).await?;
    comes_to_hold(tab, FIELD, "2").await?;
    says(tab, EXAMPLE, &["2"]).await?;
    for (button, number) in [("more", "3"), ("less", "2"), ("less", "1"), ("less", "0")] {
        let button = format!("[data-example='{EXAMPLE}'] .ptg-number-input__step--{button}");
        tab.click(&button).await?;
        comes_to_hold(tab, FIELD, number).await?;
        says(tab, EXAMPLE, &[number]).await?;
    }
    go_to(tab, FIELD).await?;
    tab.press(Key::ArrowDown).await?;
    tab.press_often(Key::ArrowUp, 8).await?;
    comes_to_hold(tab, FIELD, "8").await?;
    tab.press(Key::ArrowUp).await?;
    says(tab, EXAMPLE, &["8"]).await?;
    holds(tab, FIELD, "8", "a step led out of the limits").await?;
    let now: Option<String> = tab
        .evaluate("document.querySelector('#adults').getAttribute('aria-valuenow')")
        .await?;
    ensure!(
        now.as_deref() == Some("8"),
        "assistive technology is told of {now:?}"
    );
    tab.type_text("x").await?;
    tab.press(Key::ArrowDown).await?;
    holds(tab, FIELD, "8x", "what was typed was thrown away").await
}
