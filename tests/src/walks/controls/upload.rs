//! People who attach files, and do not see the list.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::control::{go_to, open_at, says, sees, text};
use crate::browser::{Key, Tab};
use crate::walks::files::{PDF, choose};
use crate::walks::form_page::focus_on;

/// What the control of the files would send.
async fn held(tab: &Tab, control: &str) -> Result<Vec<String>> {
    tab.evaluate(&format!(
        "[...document.querySelector('{control}').files].map(file => file.name)"
    ))
    .await
}

/// Each file is said by its name when it comes and when it goes; the focus goes to the next button
/// that removes, and in the end back to the one that chooses.
pub async fn say(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "file_upload/several";
    open_at(tab, address, "#letters").await?;
    let empty = tab
        .evaluate::<String>("document.activeElement.ariaLabel")
        .await?;
    choose(tab, "#letters-native", "avis.pdf", PDF).await?;
    says(tab, EXAMPLE, &["avis.pdf"]).await?;
    choose(tab, "#letters-native", "rappel.pdf", PDF).await?;
    says(tab, EXAMPLE, &["rappel.pdf"]).await?;
    focus_on(tab, "#letters", "the button that chooses").await?;
    tab.wait_for(
        "document.querySelector('#letters').ariaLabel.includes('2')",
        "the button to tell how many were chosen",
    )
    .await?;
    let sent = held(tab, "#letters-native").await?;
    ensure!(
        sent == ["avis.pdf", "rappel.pdf"],
        "two letters were chosen, and {sent:?} would be sent"
    );

    go_to(tab, "#letters-remove-1").await?;
    tab.press(Key::Enter).await?;
    says(tab, EXAMPLE, &["avis.pdf"]).await?;
    focus_on(tab, "#letters-remove-2", "the next button that removes").await?;
    let sent = held(tab, "#letters-native").await?;
    ensure!(
        sent == ["rappel.pdf"],
        "one letter was removed, and {sent:?} would be sent"
    );
    tab.press(Key::Space).await?;
    focus_on(tab, "#letters", "the button that chooses").await?;
    says(tab, EXAMPLE, &["rappel.pdf"]).await?;
    let now = tab
        .evaluate::<String>("document.activeElement.ariaLabel")
        .await?;
    ensure!(now == empty, "no file is left, and the button says “{now}”");
    Ok(())
}

/// Two files fall where one is asked for: which of them is meant is not for the page to guess.
pub async fn one_only(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "file_upload/default";
    open_at(tab, address, "#photo").await?;
    let area = ".ptg-file-upload__area:has(#photo)";
    drop_files(tab, area, &["moi.jpg", "elle.jpg"]).await?;
    let notice = ".ptg-file-upload__area:has(#photo) .ptg-error";
    tab.wait_for(
        &format!("document.querySelector('{notice}').checkVisibility()"),
        "the reason why neither was taken",
    )
    .await?;
    says(tab, EXAMPLE, &[&text(tab, notice).await?]).await?;
    let sent = held(tab, "#photo-native").await?;
    ensure!(sent.is_empty(), "{sent:?} was taken without a word");

    drop_files(tab, area, &["moi.jpg"]).await?;
    says(tab, EXAMPLE, &["moi.jpg"]).await?;
    let sent = held(tab, "#photo-native").await?;
    ensure!(
        sent == ["moi.jpg"],
        "one photo fell, and {sent:?} would be sent"
    );
    ensure!(
        !sees(tab, notice).await?,
        "the reason stays after it was mended"
    );
    Ok(())
}

/// Lets files fall onto an element.
async fn drop_files(tab: &Tab, selector: &str, names: &[&str]) -> Result<()> {
    let script = format!(
        "(() => {{
            const held = new DataTransfer();
            for (const name of {}) held.items.add(new File([new Uint8Array([255, 216, 255, 224])], name));
            for (const type of ['dragenter', 'dragover', 'drop']) document.querySelector({}).dispatchEvent(new DragEvent(type, {{ dataTransfer: held, bubbles: true, cancelable: true }}));
            return null;
        }})()",
        json!(names),
        json!(selector)
    );
    tab.evaluate::<Value>(&script).await.map(drop)
}
