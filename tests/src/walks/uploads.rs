//! People who send files.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::files::{GIF, PDF, PROGRAM, WEBP, choose};
use super::form_page;
use crate::browser::{Opening, Tab};

async fn received(tab: &Tab) -> Result<String> {
    tab.wait_for(
        "document.querySelector('main h1 ~ ul li')",
        "the list of what was received",
    )
    .await?;
    tab.evaluate("document.querySelector('main').textContent")
        .await
}

/// The native controls send their files with the form, and what was sent need not be sent again.
pub async fn without_scripts(tab: &Tab, address: &str) -> Result<()> {
    tab.allow_scripts(false).await?;
    tab.open(address, Opening::Parsed).await?;
    choose(tab, "#proofs", "bail.pdf", PDF).await?;
    form_page::send_and_load(tab).await?;
    let problems = form_page::problems(tab).await?;
    ensure!(
        problems.len() == 1,
        "only the photo is missing: {problems:?}"
    );
    let kept: String = tab
        .evaluate("document.querySelector('.ptg-file-upload__file')?.textContent ?? ''")
        .await?;
    ensure!(
        kept.contains("bail.pdf"),
        "the file that was sent is lost: {kept:?}"
    );
    choose(tab, "#photo", "moi.gif", GIF).await?;
    form_page::send_and_load(tab).await?;
    let problems = form_page::problems(tab).await?;
    ensure!(
        problems.iter().any(|problem| problem.contains("moi.gif")),
        "the problem does not name the file: {problems:?}"
    );
    choose(tab, "#photo", "moi.webp", WEBP).await?;
    form_page::send_and_load(tab).await?;
    let list = received(tab).await?;
    ensure!(
        list.contains("bail.pdf") && list.contains("moi.webp"),
        "a file was lost: {list:?}"
    );
    Ok(())
}

/// Files are listed, sent one by one, refused by name, removed with the focus where it belongs,
/// and received once.
pub async fn with_wasm(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    choose(tab, "#photo-native", "moi.webp", WEBP).await?;
    tab.wait_for(
        "document.getElementById('photo').ariaLabel.includes('1') && document.getElementById('photo-native').files.length === 1",
        "the button to tell that a photo was chosen",
    )
    .await?;
    choose(tab, "#proofs-native", "bail.pdf", PDF).await?;
    choose(tab, "#proofs-native", "loyer.pdf", PROGRAM).await?;
    tab.wait_for(
        "/^[0-9a-f]{32};/.test(document.querySelector('[name=proofs-token]')?.value)",
        "the server's name for the file",
    )
    .await?;
    tab.wait_for(
        "document.getElementById('proofs-problem-2')?.textContent.includes('loyer.pdf')",
        "the refusal, by the name of the file",
    )
    .await?;
    form_page::send(tab).await?;
    let problems = form_page::problems(tab).await?;
    ensure!(
        problems.len() == 1 && problems[0].contains("loyer.pdf"),
        "a refused file does not hold the form back: {problems:?}"
    );
    tab.click("#proofs-remove-2").await?;
    tab.wait_for(
        "document.activeElement.id === 'proofs-remove-1'",
        "the focus on the next button to remove",
    )
    .await?;
    tab.wait_for(
        "!document.querySelector('#proofs[aria-invalid]')",
        "the problem to go with its file",
    )
    .await?;
    tab.click("#proofs-remove-1").await?;
    tab.wait_for(
        "document.activeElement.id === 'proofs'",
        "the focus on the button to choose",
    )
    .await?;
    // The same file once more.
    choose(tab, "#proofs-native", "bail.pdf", PDF).await?;
    tab.wait_for(
        "/^[0-9a-f]{32};/.test(document.querySelector('[name=proofs-token]')?.value)",
        "the same file to be taken again",
    )
    .await?;
    form_page::send(tab).await?;
    let list = received(tab).await?;
    ensure!(
        list.contains("bail.pdf") && list.contains("moi.webp") && !list.contains("loyer.pdf"),
        "not what was sent: {list:?}"
    );
    Ok(())
}

/// A connection that fails is told, and once more is enough.
pub async fn retry(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    tab.evaluate::<Value>(
        "(window.open1 = XMLHttpRequest.prototype.open, XMLHttpRequest.prototype.open = function (method) { return open1.call(this, method, 'http://127.0.0.1:1/'); }, null)",
    )
    .await?;
    choose(tab, "#proofs-native", "bail.pdf", PDF).await?;
    tab.wait_for(
        "document.getElementById('proofs-problem-1')?.textContent.includes('bail.pdf')",
        "the failure, by the name of the file",
    )
    .await?;
    tab.evaluate::<Value>("(XMLHttpRequest.prototype.open = open1, null)")
        .await?;
    tab.click(".ptg-file-upload__file button:not([hidden])")
        .await?;
    tab.wait_for(
        "/^[0-9a-f]{32};/.test(document.querySelector('[name=proofs-token]')?.value)",
        "the file to arrive at last",
    )
    .await
}
