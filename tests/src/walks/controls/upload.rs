//! People who attach files, and do not see the list.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::control::{edge_cases, go_to, open_at, says, sees, text};
use crate::browser::{Key, Tab};
use crate::walks::files::{PDF, PROGRAM, choose};
use crate::walks::form_page::{answers_with, focus_on, press, says_in};

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
    tab.wait_for(
        "document.querySelector('#photo').getAttribute('aria-describedby').split(' ').includes(document.querySelector('.ptg-file-upload__area:has(#photo) .ptg-error').id)",
        "the button to be described by the reason",
    )
    .await?;
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

/// A file that cannot be taken is refused by its name: in the list, in words for who does not see it,
/// at the button that removes it, and in the summary.
pub async fn refused(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "file_upload/rules";
    open_at(tab, address, "#proofs").await?;
    choose(tab, "#proofs-native", "loyer.pdf", PROGRAM).await?;
    let problem = "#proofs-problem-1";
    tab.wait_for(
        &format!("document.querySelector('{problem}').checkVisibility()"),
        "the refusal in the list",
    )
    .await?;
    let refusal = text(tab, problem).await?;
    ensure!(
        refusal.contains("loyer.pdf"),
        "the refusal does not name the file: “{refusal}”"
    );
    says(tab, EXAMPLE, &[&refusal]).await?;
    let described: String = tab
        .evaluate("document.querySelector('#proofs-remove-1').getAttribute('aria-describedby')")
        .await?;
    ensure!(
        problem.ends_with(&described),
        "the button that removes the file is described by {described}"
    );
    go_to(
        tab,
        &format!("[data-example='{EXAMPLE}'] .ptg-button--primary"),
    )
    .await?;
    tab.press(Key::Enter).await?;
    tab.wait_for(
        "document.querySelector('#file-upload-summary').textContent.includes('loyer.pdf') && document.querySelector('#proofs[aria-invalid=true]')",
        "the refusal in the summary, and the button to be marked",
    )
    .await
}

/// Two choices in quick succession are both said.
pub async fn at_once(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#letters").await?;
    let script = format!(
        "(() => {{
            const input = document.querySelector('#letters-native');
            for (const name of ['un.pdf', 'deux.pdf']) {{
                const held = new DataTransfer();
                held.items.add(new File([new Uint8Array({})], name));
                input.files = held.files;
                input.dispatchEvent(new Event('change', {{ bubbles: true }}));
            }}
            return null;
        }})()",
        json!(PDF)
    );
    tab.evaluate::<Value>(&script).await?;
    says(tab, "file_upload/several", &["un.pdf", "deux.pdf"]).await
}

/// Files that are dragged over the area and away again are said at once, in the region that cuts off
/// the rest, once each time.
pub async fn drag_over(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#photo").await?;
    let area = ".ptg-file-upload__area:has(#photo)";
    let region = "[data-example='file_upload/default'] [role=alert]";
    let files = ["moi.jpg"];
    drag(tab, area, &files, &["dragenter", "dragover"]).await?;
    tab.wait_for(
        &format!("document.querySelector(\"{region}\").textContent.trim()"),
        "the way in to be said",
    )
    .await?;
    let entered = text(tab, region).await?;
    drag(tab, area, &files, &["dragover", "dragleave"]).await?;
    tab.wait_for(
        &format!(
            "(said => said && said !== {})(document.querySelector(\"{region}\").textContent.trim())",
            json!(entered)
        ),
        "the way out to be said",
    )
    .await?;
    drag(tab, area, &files, &["dragenter", "dragover"]).await?;
    says_in(tab, region, &[&entered]).await
}

/// Whether the form would send the server's name for the file that is there.
async fn sends_token(tab: &Tab) -> Result<bool> {
    let sent = answers_with(tab, "no-papers").await?;
    Ok(sent.iter().any(|(name, _)| name == "papers-token"))
}

/// A field that is disabled by another answer takes, gives away and sends nothing, and has everything
/// again when it is enabled.
pub async fn disabled_later(tab: &Tab, address: &str) -> Result<()> {
    let address = edge_cases(tab, address).await?;
    open_at(tab, &address, "#papers").await?;
    choose(tab, "#papers-native", "avis.pdf", PDF).await?;
    says(tab, "file_upload/disabled_later", &["avis.pdf"]).await?;
    ensure!(
        sends_token(tab).await?,
        "the file that is there is not sent"
    );

    press(tab, "no-papers").await?;
    let controls = "[...document.querySelectorAll('.ptg-field:has(#papers) :is(button, input)')]";
    tab.wait_for(
        &format!("{controls}.every(control => control.disabled)"),
        "every control of the files to be disabled",
    )
    .await?;
    ensure!(!sends_token(tab).await?, "what is disabled is sent");
    let area = ".ptg-file-upload__area:has(#papers)";
    drop_files(tab, area, &["encore.pdf"]).await?;
    tab.settle().await?;
    let list = text(tab, ".ptg-field:has(#papers) ul").await?;
    ensure!(
        list.contains("avis.pdf") && !list.contains("encore.pdf"),
        "what is disabled took a file: “{list}”"
    );

    press(tab, "no-papers").await?;
    tab.wait_for(
        "!document.querySelector('#papers').disabled",
        "the field to be enabled",
    )
    .await?;
    ensure!(sends_token(tab).await?, "the file that was there is lost");
    let held = held(tab, "#papers-native").await?;
    ensure!(held == ["avis.pdf"], "{held:?} would be sent");
    Ok(())
}

/// Lets files fall onto an element.
async fn drop_files(tab: &Tab, selector: &str, names: &[&str]) -> Result<()> {
    drag(tab, selector, names, &["dragenter", "dragover", "drop"]).await
}

/// Fires events of dragging at an element, with files.
async fn drag(tab: &Tab, selector: &str, names: &[&str], events: &[&str]) -> Result<()> {
    let script = format!(
        "(() => {{
            const held = new DataTransfer();
            for (const name of {}) held.items.add(new File([new Uint8Array([255, 216, 255, 224])], name));
            for (const type of {}) document.querySelector({}).dispatchEvent(new DragEvent(type, {{ dataTransfer: held, bubbles: true, cancelable: true }}));
            return null;
        }})()",
        json!(names),
        json!(events),
        json!(selector)
    );
    tab.evaluate::<Value>(&script).await.map(drop)
}
