//! People who meet a dialog, with the keyboard.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::control::{go_to, open_at, sees, value};
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page::focus_on;

const OPENER: &str = "#note-opener";
const NOTE: &str = "#note textarea";

/// Waits until the dialog is open, and is read from its heading.
async fn opened(tab: &Tab, id: &str) -> Result<()> {
    tab.wait_for(
        &format!("document.querySelector('#{id}').matches(':modal')"),
        "the dialog over the page",
    )
    .await?;
    focus_on(tab, &format!("#{id}-title"), "the heading of the dialog").await
}

async fn closed(tab: &Tab, id: &str) -> Result<()> {
    tab.wait_for(
        &format!("!document.querySelector('#{id}').open"),
        "the dialog to close",
    )
    .await?;
    focus_on(tab, &format!("#{id}-opener"), "the button of the dialog").await
}

/// Space and Enter open it, Escape closes it.
pub async fn escape(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#why-opener").await?;
    for key in [Key::Enter, Key::Space] {
        tab.press(key).await?;
        opened(tab, "why").await?;
        tab.press(Key::Escape).await?;
        closed(tab, "why").await?;
    }
    Ok(())
}

/// A note that was typed is asked about, kept when the person stays, and still there when the
/// dialog is opened again.
pub async fn unsaved(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, OPENER).await?;
    tab.press(Key::Enter).await?;
    opened(tab, "note").await?;
    go_to(tab, NOTE).await?;
    tab.type_text("abc").await?;
    tab.press(Key::Escape).await?;
    focus_on(tab, "#note-unsaved", "the question").await?;
    ensure!(sees(tab, "#note").await?, "the dialog was closed unasked");
    tab.press(Key::Tab).await?;
    tab.press(Key::Enter).await?;
    focus_on(tab, "#note-title", "the heading after going on").await?;
    ensure!(value(tab, NOTE).await? == "abc", "the note is gone");
    // The button at the end asks as well.
    go_to(tab, "#note .ptg-dialog__end > *").await?;
    tab.press(Key::Enter).await?;
    focus_on(tab, "#note-unsaved", "the question").await?;
    tab.press(Key::Tab).await?;
    tab.press(Key::Tab).await?;
    tab.press(Key::Enter).await?;
    closed(tab, "note").await?;
    tab.press(Key::Enter).await?;
    opened(tab, "note").await?;
    ensure!(value(tab, NOTE).await? == "abc", "the note is gone");
    Ok(())
}

/// Each stop of the Tab key lies in the window.
pub async fn small(tab: &Tab, address: &str) -> Result<()> {
    tab.resize(320, 256).await?;
    open_at(tab, address, OPENER).await?;
    tab.press(Key::Enter).await?;
    opened(tab, "note").await?;
    for _ in 0..3 {
        tab.press(Key::Tab).await?;
        let seen: bool = tab
            .evaluate("(box => document.activeElement.closest('#note') && box.top >= 0 && box.top < innerHeight && box.left >= 0 && box.right <= innerWidth)(document.activeElement.getBoundingClientRect())")
            .await?;
        ensure!(seen, "a stop of the Tab key lies outside of the window");
    }
    let wide: bool = tab
        .evaluate("document.querySelector('#note').scrollWidth > document.querySelector('#note').clientWidth")
        .await?;
    ensure!(!wide, "the dialog scrolls sideways");
    Ok(())
}

/// The link shows what is in the dialog in its place; its end leads back.
pub async fn without_scripts(tab: &Tab, address: &str) -> Result<()> {
    tab.allow_scripts(false).await?;
    tab.open(address, Opening::Parsed).await?;
    ensure!(!sees(tab, "#why > p").await?, "the dialog is shown unasked");
    tab.evaluate::<Value>("(document.querySelector('#why-opener').focus(), null)")
        .await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "document.querySelector('#why > p').checkVisibility()",
        "what is in the dialog",
    )
    .await?;
    tab.evaluate::<Value>("(document.querySelector('#why .ptg-dialog__end > *').focus(), null)")
        .await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "!document.querySelector('#why > p').checkVisibility()",
        "the dialog to go",
    )
    .await
}
