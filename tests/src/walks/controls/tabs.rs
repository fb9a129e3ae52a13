//! People who look at one of several panels.

use anyhow::{Result, ensure};

use super::control::{open_at, sees};
use crate::browser::{Key, Media, Opening, Tab};
use crate::walks::form_page::focus_on;

/// Waits until one panel of the first example is seen, and no other.
async fn panel_is(tab: &Tab, panel: &str) -> Result<()> {
    let script = format!(
        "[...document.querySelectorAll('[data-example=\"tabs/default\"] .ptg-tabs__panel > p')].filter(text => text.checkVisibility()).map(text => text.parentElement.id).join() === '{panel}'"
    );
    tab.wait_for(&script, &format!("the panel {panel}, alone"))
        .await
}

/// The arrows choose and go round; the Tab key goes into the panel, also where it is only text.
pub async fn keys_of_the_list(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#online-tab").await?;
    panel_is(tab, "online").await?;
    for (key, panel) in [
        (Key::ArrowRight, "phone"),
        (Key::End, "office"),
        (Key::ArrowRight, "online"),
        (Key::ArrowLeft, "office"),
        (Key::Home, "online"),
    ] {
        tab.press(key).await?;
        panel_is(tab, panel).await?;
        focus_on(tab, &format!("#{panel}-tab"), "the tab of the panel").await?;
    }
    tab.press(Key::Tab).await?;
    focus_on(tab, "#online", "the panel").await?;
    tab.press(Key::ShiftTab).await?;
    focus_on(tab, "#online-tab", "the tab that is chosen").await
}

/// A choice is in the address: the way back leads to the one before, and the address to the panel.
pub async fn address(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#phone-tab").await?;
    tab.press(Key::Enter).await?;
    panel_is(tab, "phone").await?;
    tab.click("#office-tab").await?;
    panel_is(tab, "office").await?;
    let url = tab.url().await?;
    ensure!(url.ends_with("#office"), "the address is {url}");
    tab.back().await?;
    panel_is(tab, "phone").await?;
    tab.back().await?;
    panel_is(tab, "online").await?;

    tab.open("about:blank", Opening::Parsed).await?;
    tab.open(&format!("{address}#office"), Opening::Hydrated)
        .await?;
    panel_is(tab, "office").await
}

/// A link to a heading within a panel that is closed opens it.
pub async fn link(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "a[href='#hours']").await?;
    ensure!(!sees(tab, "#hours").await?, "the panel is open already");
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "document.querySelector('#hours').checkVisibility() && document.querySelector('#linked-office-tab[aria-selected=true]')",
        "the panel with the heading",
    )
    .await?;
    ensure!(
        !sees(tab, "#linked-phone > p").await?,
        "the other panel is still there"
    );
    Ok(())
}

/// Nothing is lost without wasm, nor on paper.
pub async fn all_panels(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#online-tab").await?;
    panel_is(tab, "online").await?;
    let paper = Media {
        print: true,
        ..Media::default()
    };
    tab.emulate(paper).await?;
    for panel in ["online", "phone", "office"] {
        ensure!(
            sees(tab, &format!("#{panel} > p")).await?,
            "{panel} is not on the paper"
        );
    }
    tab.emulate(Media::default()).await?;

    tab.allow_scripts(false).await?;
    tab.open(address, Opening::Parsed).await?;
    tab.allow_scripts(true).await?;
    for panel in ["online", "phone", "office"] {
        ensure!(
            sees(tab, &format!("#{panel} > p")).await?,
            "{panel} is lost without scripts"
        );
        ensure!(
            !sees(tab, &format!("#{panel}-tab")).await?,
            "a tab that does nothing is there without scripts"
        );
    }
    Ok(())
}
