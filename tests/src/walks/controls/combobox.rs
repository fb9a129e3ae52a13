//! People who look for an answer in a long list, with the keyboard.

use anyhow::{Result, ensure};
use serde_json::Value;

use super::control::{go_to, holds, keys, open_at, says, sees, text, value};
use crate::browser::{Key, Tab};
use crate::walks::form_page::focus_on;

const FIELD: &str = "#country";
/// What is sent for it.
const SENT: &str = "select[name=country]";
const EXAMPLE: &str = "combobox/default";

/// Waits for the list of a field to be open, or closed.
async fn list_is(tab: &Tab, field: &str, open: bool) -> Result<()> {
    let script = format!("document.querySelector(\"{field}[aria-expanded='{open}']\")");
    let what = if open { "open" } else { "close" };
    tab.wait_for(&script, &format!("the list of {field} to {what}"))
        .await
}

/// The words of the option that the arrow keys are on, as the field names it to a screen reader.
async fn active(tab: &Tab, field: &str) -> Result<Option<String>> {
    let script = format!(
        "(() => {{ const option = document.getElementById(document.querySelector('{field}').getAttribute('aria-activedescendant')); return option?.matches('[role=listbox] [role=option]') ? option.textContent.trim() : null; }})()"
    );
    tab.evaluate(&script).await
}

/// Waits until the arrow keys are on the first option, or on the last.
async fn active_is(tab: &Tab, field: &str, place: &str) -> Result<()> {
    let script = format!(
        "document.getElementById(document.querySelector('{field}').getAttribute('aria-activedescendant'))?.ariaPosInSet === String({place})"
    );
    tab.wait_for(&script, &format!("the option {place} of {field}"))
        .await
}

/// The arrows open the list and go round in it; typing, without accents, narrows it down, which is
/// said; Enter chooses, closes the list, and sends nothing.
pub async fn choose(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, FIELD).await?;
    list_is(tab, FIELD, false).await?;
    tab.press(Key::ArrowDown).await?;
    list_is(tab, FIELD, true).await?;
    active_is(tab, FIELD, "1").await?;
    tab.press(Key::ArrowUp).await?;
    active_is(tab, FIELD, "14").await?;
    tab.press(Key::ArrowDown).await?;
    active_is(tab, FIELD, "1").await?;

    tab.type_text("cote").await?;
    says(tab, EXAMPLE, &["1"]).await?;
    let count: usize = tab
        .evaluate("document.querySelectorAll('#country-list [role=option]').length")
        .await?;
    ensure!(
        count == 1,
        "“cote” means one country, and {count} are listed"
    );
    tab.press(Key::ArrowDown).await?;
    active_is(tab, FIELD, "1").await?;
    let option = active(tab, FIELD).await?.unwrap_or_default();
    tab.press(Key::Enter).await?;
    list_is(tab, FIELD, false).await?;
    holds(tab, FIELD, &option, "the choice is not to be seen").await?;
    holds(tab, SENT, "CI", "the choice is not sent").await?;
    says(tab, EXAMPLE, &[&option]).await?;
    focus_on(tab, FIELD, "the field, where the person is").await?;
    let url = tab.url().await?;
    ensure!(
        url == address,
        "Enter on an option sent the form: the page is {url}"
    );
    Ok(())
}

/// Whoever changed their mind gets the choice back; whoever has not chosen yet keeps what was typed.
pub async fn escape(tab: &Tab, address: &str) -> Result<()> {
    let field = "#chosen-country";
    open_at(tab, address, field).await?;
    let before = value(tab, field).await?;
    ensure!(
        !before.is_empty(),
        "nothing is chosen: the walk proves nothing"
    );
    tab.evaluate::<Value>("(document.activeElement.select(), null)")
        .await?;
    tab.type_text("can").await?;
    list_is(tab, field, true).await?;
    keys(tab, &[Key::ArrowDown, Key::Escape]).await?;
    list_is(tab, field, false).await?;
    holds(tab, field, &before, "the choice did not come back").await?;
    holds(
        tab,
        "select[name=chosen-country]",
        "CI",
        "Escape changed what is sent",
    )
    .await?;

    go_to(tab, FIELD).await?;
    tab.type_text("can").await?;
    list_is(tab, FIELD, true).await?;
    tab.press(Key::Escape).await?;
    list_is(tab, FIELD, false).await?;
    holds(tab, FIELD, "can", "what was typed was erased").await?;
    holds(tab, SENT, "can", "what was typed is lost on the way").await
}

/// Home and End are for the text: the list lets go of its option, and nothing is chosen.
pub async fn caret(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, FIELD).await?;
    tab.type_text("ca").await?;
    list_is(tab, FIELD, true).await?;
    for (key, place) in [(Key::Home, 0), (Key::End, 2)] {
        tab.press(Key::ArrowDown).await?;
        active_is(tab, FIELD, "1").await?;
        tab.press(key).await?;
        let caret: u32 = tab
            .evaluate("document.activeElement.selectionStart")
            .await?;
        ensure!(caret == place, "after {key:?} the caret is at {caret}");
        let option = active(tab, FIELD).await?;
        ensure!(
            option.is_none(),
            "after {key:?} the arrows are still on {option:?}, and Enter would choose it"
        );
    }
    holds(tab, FIELD, "ca", "the keys changed what was typed").await
}

/// Tab takes the option that is lit and leaves, past the buttons for fingers; a name typed in full
/// needs no arrow, and no accent.
pub async fn tab_key(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, FIELD).await?;
    tab.type_text("ha").await?;
    list_is(tab, FIELD, true).await?;
    tab.press(Key::ArrowDown).await?;
    active_is(tab, FIELD, "1").await?;
    let option = active(tab, FIELD).await?.unwrap_or_default();
    tab.press(Key::Tab).await?;
    list_is(tab, FIELD, false).await?;
    holds(tab, FIELD, &option, "Tab lost the option").await?;
    holds(tab, SENT, "HT", "Tab lost the option").await?;
    let inside: bool = tab
        .evaluate("document.activeElement.closest('.ptg-combobox') !== null")
        .await?;
    ensure!(!inside, "the focus did not leave the field");

    tab.press(Key::ShiftTab).await?;
    focus_on(tab, FIELD, "the field").await?;
    tab.evaluate::<Value>("(document.activeElement.select(), null)")
        .await?;
    tab.type_text("cote d'ivoire").await?;
    tab.press(Key::Tab).await?;
    holds(tab, SENT, "CI", "a name that was typed in full is none").await
}

/// A word that is no answer stays as it was typed and is complained of, to eyes and ears; mended, it
/// is taken.
pub async fn not_listed(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, FIELD).await?;
    tab.type_text("Kanada").await?;
    tab.press(Key::Tab).await?;
    tab.wait_for(
        "document.querySelector('#country[aria-invalid=true]')",
        "the problem, at the field",
    )
    .await?;
    holds(tab, FIELD, "Kanada", "what was typed was erased").await?;
    holds(tab, SENT, "Kanada", "what was typed is lost on the way").await?;
    let described: String = tab
        .evaluate("document.querySelector('#country').getAttribute('aria-describedby').split(' ').map(id => document.getElementById(id).textContent).join(' ')")
        .await?;
    ensure!(
        described.contains("Kanada"),
        "the field is not described by its problem: “{described}”"
    );
    says(tab, EXAMPLE, &["Kanada"]).await?;

    tab.press(Key::ShiftTab).await?;
    focus_on(tab, FIELD, "the field").await?;
    tab.evaluate::<Value>("(document.activeElement.select(), null)")
        .await?;
    tab.type_text("canada").await?;
    tab.press(Key::Tab).await?;
    tab.wait_for(
        "!document.querySelector('#country[aria-invalid]')",
        "the problem to go",
    )
    .await?;
    holds(tab, SENT, "CA", "what was mended is not sent").await
}

/// Choices pile up beside the field; letters that happen to be a code are still letters. Backspace in
/// the empty field takes no choice away: that is a slip of the finger. Their own buttons do, and the
/// focus stays among them.
pub async fn many(tab: &Tab, address: &str) -> Result<()> {
    const FIELD: &str = "#languages";
    const EXAMPLE: &str = "combobox/many";
    open_at(tab, address, FIELD).await?;
    keys(tab, &[Key::Backspace, Key::Backspace]).await?;
    sent_are(tab, &["fr", "iu"]).await?;
    tab.type_text("cr").await?;
    list_is(tab, FIELD, true).await?;
    keys(tab, &[Key::ArrowDown, Key::Enter]).await?;
    sent_are(tab, &["cr", "fr", "iu"]).await?;
    holds(tab, FIELD, "", "the field is not ready for the next").await?;

    tab.press(Key::Tab).await?;
    focus_on(tab, "#languages-tag-0", "the first choice").await?;
    let first = text(tab, "#languages-tag-0").await?;
    tab.press(Key::Enter).await?;
    left(tab, 2, &first).await?;
    says(tab, EXAMPLE, &[&first]).await?;
    focus_on(tab, "#languages-tag-0", "the choice that came in its place").await?;
    let second = text(tab, "#languages-tag-0").await?;
    tab.press(Key::Space).await?;
    left(tab, 1, &second).await?;
    focus_on(tab, "#languages-tag-0", "the last choice").await?;
    tab.press(Key::Enter).await?;
    sent_are(tab, &[]).await?;
    focus_on(tab, FIELD, "the field, where no choice is left").await?;
    ensure!(
        !sees(tab, ".ptg-combobox:has(#languages) .ptg-combobox__tags").await?,
        "a list of nothing is still there"
    );
    Ok(())
}

/// Waits until exactly these languages would be sent.
async fn sent_are(tab: &Tab, codes: &[&str]) -> Result<()> {
    let script = format!(
        "[...document.querySelector('select[name=languages]').selectedOptions].map(option => option.value).sort().join() === '{}'",
        codes.join(",")
    );
    tab.wait_for(&script, &format!("{codes:?} to be what is sent"))
        .await
}

/// Waits until so many languages would be sent, and the one that was taken away is none of them.
async fn left(tab: &Tab, count: usize, gone: &str) -> Result<()> {
    let script = format!(
        "(sent => sent.length === {count} && sent.every(option => option.text !== '{gone}'))([...document.querySelector('select[name=languages]').selectedOptions])"
    );
    tab.wait_for(&script, &format!("{gone}, and no other, to be gone"))
        .await
}
