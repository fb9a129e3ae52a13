//! What stands around the content, key by key.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::control::{keys, open_at, says, sees};
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page::{self, focus_on};

/// Two presses are told, another key calls them off, three in a row leave: the page is covered, and
/// the one that follows has its place in the history.
pub async fn leave(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#exit-default").await?;
    // To a page of the site: nobody is to be called from here.
    let arm = "(document.querySelector('#exit-default').href = location.origin + '/404.html', history.length)";
    let before: u32 = tab.evaluate(arm).await?;
    keys(tab, &[Key::Shift]).await?;
    says(tab, "exit_page/default", &["2"]).await?;
    keys(tab, &[Key::Shift]).await?;
    says(tab, "exit_page/default", &["1"]).await?;
    keys(tab, &[Key::ArrowDown, Key::Shift]).await?;
    says(tab, "exit_page/default", &["2"]).await?;
    ensure!(
        !sees(tab, ".ptg-exit-page__cover").await?,
        "the page was covered although another key was pressed"
    );
    keys(tab, &[Key::Shift, Key::Shift]).await?;
    tab.wait_for("location.pathname === '/404.html'", "the other page")
        .await?;
    let after: u32 = tab.evaluate("history.length").await?;
    ensure!(
        after == before,
        "the page is still in the history: {before} entries became {after}"
    );
    Ok(())
}

/// Who switches the language keeps the place in the page, which is in the address, and what the page
/// keeps in its history.
pub async fn switch_in_place(tab: &Tab, address: &str) -> Result<()> {
    tab.open(&format!("{address}#email"), Opening::Hydrated)
        .await?;
    form_page::mark(tab).await?;
    tab.evaluate::<Value>("(history.replaceState({ kept: 7 }, ''), null)")
        .await?;
    form_page::switch_language(tab).await?;
    let path = "location.pathname.startsWith(`/${document.documentElement.lang.slice(0, 2)}/`)";
    tab.wait_for(path, "the address in the other language")
        .await?;
    let (hash, kept): (String, Option<u32>) = tab
        .evaluate("[location.hash, history.state?.kept ?? null]")
        .await?;
    ensure!(
        hash == "#email" && kept == Some(7),
        "of the place “#email” and the state 7 the switch left “{hash}” and {kept:?}"
    );
    Ok(())
}

const MENU: &str = "[data-example='account_menu/menu'] details";

/// An open menu must neither trap the focus nor cover what has it.
pub async fn close_menu(tab: &Tab, address: &str) -> Result<()> {
    let summary = [MENU, " > summary"].concat();
    let open = format!("document.querySelector(\"{MENU}\").open");
    let closed = format!("!{open}");
    open_at(tab, address, &summary).await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(&open, "the menu to open").await?;
    keys(tab, &[Key::Tab, Key::Escape]).await?;
    tab.wait_for(&closed, "Escape to close the menu").await?;
    focus_on(tab, &summary, "the name, after Escape").await?;

    tab.press(Key::Enter).await?;
    tab.wait_for(&open, "the menu to open again").await?;
    // Two links and the button, then what comes after.
    keys(tab, &[Key::Tab, Key::Tab, Key::Tab]).await?;
    let inside: bool = tab.evaluate(&open).await?;
    ensure!(inside, "the menu closed while the focus was in it");
    tab.press(Key::Tab).await?;
    tab.wait_for(&closed, "the menu to close behind the focus")
        .await
}

/// What a person has chosen once is there on the next page, before and without wasm.
pub async fn remember_mode(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#display-default > summary").await?;
    keys(tab, &[Key::Enter, Key::Tab, Key::ArrowDown, Key::ArrowDown]).await?;
    let dark = "document.documentElement.dataset.mode === 'dark'";
    tab.wait_for(dark, "the dark mode").await?;
    tab.open(address, Opening::Hydrated).await?;
    tab.wait_for(dark, "the dark mode after a reload").await?;
    let controls = "[...document.querySelectorAll('[data-display=mode][value=dark]')].every(choice => choice.checked)";
    let marked: bool = tab.evaluate(controls).await?;
    // The next walk begins with a page as it comes.
    tab.evaluate::<Value>("(localStorage.clear(), null)")
        .await?;
    ensure!(marked, "a control does not show the mode that was chosen");
    Ok(())
}
