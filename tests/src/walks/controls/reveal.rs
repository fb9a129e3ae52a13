//! People whose choice leads to one more question.

use anyhow::{Result, ensure};

use super::control::{holds, open_at, says, sees};
use crate::browser::{Key, Tab};
use crate::walks::form_page::{answers_with, focus_on};

/// Waits until the question of one choice is on the screen, and that of the other is not.
async fn shown(tab: &Tab, field: &str, other: &str) -> Result<()> {
    let script = format!(
        "document.querySelector('{field}').checkVisibility() && !document.querySelector('{other}').checkVisibility()"
    );
    tab.wait_for(&script, &format!("{field} in place of {other}"))
        .await
}

/// The arrows choose, and the question follows its choice, on the screen, in words and in the order
/// of the Tab key. What was answered waits, unsent, while another choice stands.
pub async fn keys(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#reply--email").await?;
    ensure!(
        !sees(tab, "#reply-email").await? && !sees(tab, "#reply-phone").await?,
        "a question is there before anyone chose it"
    );
    tab.press(Key::Space).await?;
    shown(tab, "#reply-email", "#reply-phone").await?;
    says(tab, "radios/reveals", &["1"]).await?;
    tab.press(Key::ArrowDown).await?;
    shown(tab, "#reply-phone", "#reply-email").await?;
    tab.press(Key::Tab).await?;
    focus_on(tab, "#reply-phone", "the question that was opened").await?;
    tab.type_text("613 555 1234").await?;
    tab.press(Key::ShiftTab).await?;
    focus_on(tab, "#reply--phone", "the choice before it").await?;

    tab.press(Key::ArrowDown).await?;
    tab.wait_for(
        "!document.querySelector('#reply-phone').checkVisibility()",
        "the question to go with its choice",
    )
    .await?;
    let sent = answers_with(tab, "reply").await?;
    ensure!(
        sent == [("reply".to_owned(), "post".to_owned())],
        "what nobody sees would be sent: {sent:?}"
    );
    let claims: Vec<String> = tab
        .evaluate("[...document.querySelectorAll('[name=reply][type=radio]')].flatMap(radio => radio.getAttributeNames()).filter(name => ['aria-expanded', 'aria-controls'].includes(name))")
        .await?;
    ensure!(
        claims.is_empty(),
        "a radio button says {claims:?}, which screen readers do not expect of one"
    );
    tab.press(Key::ArrowUp).await?;
    shown(tab, "#reply-phone", "#reply-email").await?;
    holds(
        tab,
        "#reply-phone",
        "613 555 1234",
        "the answer was lost while it was hidden",
    )
    .await?;
    let sent = answers_with(tab, "reply").await?;
    ensure!(
        sent.iter().any(|(name, _)| name == "reply-phone"),
        "the answer is there again, and is not sent: {sent:?}"
    );
    Ok(())
}
