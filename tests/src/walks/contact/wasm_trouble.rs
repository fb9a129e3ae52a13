//! People on trains: the wasm comes late, never, or stops in the middle.

use std::sync::Arc;

use anyhow::{Result, ensure};
use serde_json::Value;
use tokio::sync::Notify;

use super::ANSWERS;
use crate::browser::{Answer, Key, Opening, Tab};
use crate::walks::form_page;

/// Whoever types before the wasm comes keeps every letter, the focus and the caret.
pub async fn late(tab: &Tab, address: &str) -> Result<()> {
    let release = Arc::new(Notify::new());
    let network = tab
        .intercept(".wasm", Answer::Held(release.clone()))
        .await?;
    tab.open(address, Opening::Parsed).await?;
    form_page::type_into(tab, "given-names", "Zoë").await?;
    form_page::type_into(tab, "family-name", "Tremblay").await?;
    tab.press(Key::ArrowLeft).await?;
    tab.press(Key::ArrowLeft).await?;
    let alive: bool = tab
        .evaluate("document.documentElement.hasAttribute('data-ready')")
        .await?;
    ensure!(
        !alive,
        "the wasm was not held back: the walk proves nothing"
    );
    release.notify_one();
    tab.wait_until_ready().await?;
    form_page::keeps(tab, &[("given-names", "Zoë"), ("family-name", "Tremblay")]).await?;
    let caret: (String, u32) = tab
        .evaluate("[document.activeElement.id, document.activeElement.selectionStart]")
        .await?;
    ensure!(
        caret == ("family-name".into(), 6),
        "focus and caret are at {caret:?}"
    );
    network.restore().await?;
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::send(tab).await?;
    form_page::reference(tab).await?;
    Ok(())
}

/// Five seconds late, with the clock of the network: the page is usable all the time.
pub async fn five_seconds_late(tab: &Tab, address: &str) -> Result<()> {
    let network = tab
        .intercept(".wasm", Answer::Late(std::time::Duration::from_secs(5)))
        .await?;
    tab.open(address, Opening::Parsed).await?;
    form_page::type_into(tab, "email", "zoe at exemple").await?;
    tab.wait_until_ready().await?;
    form_page::keeps(tab, &[("email", "zoe at exemple")]).await?;
    network.restore().await?;
    form_page::send(tab).await?;
    form_page::problems(tab).await?;
    form_page::keeps(tab, &[("email", "zoe at exemple")]).await
}

/// Without the wasm the server checks, and everything else is the same.
pub async fn missing(tab: &Tab, address: &str) -> Result<()> {
    let network = tab.intercept(".wasm", Answer::Missing).await?;
    tab.open(address, Opening::Parsed).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::type_into(tab, "email", "zoe at exemple").await?;
    form_page::send(tab).await?;
    form_page::problems(tab).await?;
    form_page::keeps(tab, &[("email", "zoe at exemple")]).await?;
    form_page::type_into(tab, "email", "zoe@exemple.ca").await?;
    form_page::send(tab).await?;
    form_page::reference(tab).await?;
    network.restore().await
}

/// A panic at hydration, provoked by a page that is not what the wasm expects: the page stays the
/// form that the server sent.
pub async fn panic_at_hydration(tab: &Tab, address: &str) -> Result<()> {
    let release = Arc::new(Notify::new());
    let network = tab
        .intercept(".wasm", Answer::Held(release.clone()))
        .await?;
    tab.open(address, Opening::Parsed).await?;
    form_page::type_into(tab, "given-names", "Zoë").await?;
    // The script that starts the wasm says so when it fails; otherwise it says that the page is ready.
    tab.evaluate::<Value>("(document.querySelector('main form h1').remove(), console.warn = () => window.broken = true, null)").await?;
    release.notify_one();
    tab.wait_for(
        "window.broken || document.documentElement.hasAttribute('data-ready')",
        "the wasm to start or to fail",
    )
    .await?;
    let alive: bool = tab
        .evaluate("document.documentElement.hasAttribute('data-ready')")
        .await?;
    ensure!(!alive, "hydration did not fail: the walk proves nothing");
    network.restore().await?;
    form_page::keeps(tab, &[("given-names", "Zoë")]).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::send(tab).await?;
    form_page::reference(tab).await?;
    Ok(())
}

/// A failure in the middle, provoked where the wasm sets the title: the form still goes out, and
/// the server says what is wrong.
pub async fn panic_in_the_middle(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::type_into(tab, "email", "").await?;
    tab.evaluate::<Value>("(Object.defineProperty(document, 'title', { set() { window.thrown = true; throw new Error('gone') }, get() { return '' } }), null)").await?;
    form_page::send(tab).await?;
    tab.wait_for("window.thrown", "the failure in the middle")
        .await?;
    form_page::type_into(tab, "email", "zoe@exemple.ca").await?;
    form_page::send(tab).await?;
    form_page::reference(tab).await?;
    Ok(())
}
