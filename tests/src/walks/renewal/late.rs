//! People on trains: the wasm comes while they are in the middle of the long page.

use std::time::Duration;

use anyhow::{Result, ensure};

use super::answers::{STEPS, Step};
use super::page;
use crate::browser::{Answer, Opening, Tab};
use crate::walks::form_page;

/// The photo is chosen at once, the rest is filled in while the wasm comes, wherever that finds the
/// person: everything is there, and is confirmed.
pub async fn five_seconds(tab: &Tab, address: &str) -> Result<()> {
    let network = tab
        .intercept(".wasm", Answer::Late(Duration::from_secs(5)))
        .await?;
    tab.open(address, Opening::Parsed).await?;
    let (photo, rest): (Vec<Step>, Vec<Step>) = STEPS
        .iter()
        .partition(|step| matches!(step, Step::Photo(_)));
    page::go(tab, &photo).await?;
    let alive: bool = tab
        .evaluate("document.documentElement.hasAttribute('data-ready')")
        .await?;
    ensure!(!alive, "the wasm was not late: the walk proves nothing");
    page::go(tab, &rest).await?;
    tab.wait_until_ready().await?;
    network.restore().await?;
    for step in rest {
        if let Step::Press(id) = step {
            let chosen: bool = tab
                .evaluate(&format!(
                    "document.getElementById('{id}')?.checked ?? false"
                ))
                .await?;
            ensure!(chosen, "{id} was chosen, and is not any more");
        }
    }
    let words = page::words(tab).await?;
    form_page::send(tab).await?;
    page::confirmed(tab, &words).await
}
