//! The form as a person meets it: its fields by their names, its button, what it says.

use anyhow::{Context, Result, ensure};
use serde_json::json;

use crate::browser::{Key, Tab};

/// Answers that pass the rules, in the order of the page.
pub const ANSWERS: [(&str, &str); 5] = [
    ("given-names", "Zoë Anne"),
    ("family-name", "O’Brien-Lévesque"),
    ("email", "zoe@exemple.ca"),
    ("phone", "613 555 1234"),
    ("postal-code", "k1a0b1"),
];

const BUTTON: &str = "main form button[type=submit]";
/// True on the page that confirms.
const CONFIRMED: &str = "document.querySelector('.gallery-reference')";

/// Empties a field and types into it, key by key.
pub async fn type_into(tab: &Tab, name: &str, text: &str) -> Result<()> {
    focus(tab, name).await?;
    tab.evaluate::<serde_json::Value>("(document.activeElement.select(), null)")
        .await?;
    tab.press(Key::Backspace).await?;
    tab.type_text(text).await
}

/// Types every answer.
pub async fn fill_in(tab: &Tab) -> Result<()> {
    for (name, answer) in ANSWERS {
        type_into(tab, name, answer).await?;
    }
    Ok(())
}

/// Brings the focus to a field, with the mouse.
pub async fn focus(tab: &Tab, name: &str) -> Result<()> {
    tab.click(&format!("main form [name={}]", json!(name)))
        .await
}

/// What a field holds now.
pub async fn value(tab: &Tab, name: &str) -> Result<String> {
    let script = format!(
        "document.querySelector('main form').elements[{}]?.value ?? null",
        json!(name)
    );
    tab.evaluate::<Option<String>>(&script)
        .await?
        .with_context(|| format!("the field {name} is gone"))
}

/// Fails with what a person lost.
pub async fn keeps(tab: &Tab, answers: &[(&str, &str)]) -> Result<()> {
    for (name, answer) in answers {
        let now = value(tab, name).await?;
        ensure!(
            now == *answer,
            "“{answer}” was typed into {name}, which now holds “{now}”"
        );
    }
    Ok(())
}

/// Presses the button that sends.
pub async fn send(tab: &Tab) -> Result<()> {
    tab.click(BUTTON).await
}

/// Presses it twice, as fast as people do who are used to icons.
pub async fn send_twice(tab: &Tab) -> Result<()> {
    tab.double_click(BUTTON).await
}

/// Waits for the page that confirms, and gives the reference number.
pub async fn reference(tab: &Tab) -> Result<String> {
    tab.wait_for(CONFIRMED, "the confirmation").await?;
    let number: String = tab
        .evaluate("document.querySelector('.gallery-reference').textContent.trim()")
        .await?;
    ensure!(
        !number.is_empty(),
        "the confirmation shows no reference number"
    );
    Ok(number)
}

/// Waits for the problems, and checks that the page says them everywhere it must.
pub async fn problems(tab: &Tab) -> Result<Vec<String>> {
    tab.wait_for(
        "document.querySelector('[aria-invalid=true]')",
        "the problems",
    )
    .await?;
    let lost: Vec<String> = tab
        .evaluate("[...document.querySelectorAll('#error-summary li:not([hidden]) a')].map(link => link.hash.slice(1)).filter(id => document.getElementById(id)?.getAttribute('aria-invalid') !== 'true')")
        .await?;
    ensure!(
        lost.is_empty(),
        "the summary leads to {lost:?}, where nothing is marked"
    );
    let title: String = tab.evaluate("document.title").await?;
    ensure!(
        title.starts_with("Error:") || title.starts_with("Erreur\u{a0}:"),
        "the title “{title}” does not say that there are errors"
    );
    tab.evaluate("[...document.querySelectorAll('#error-summary li:not([hidden]) a')].map(link => link.textContent)").await
}

/// The id of what has the focus.
pub async fn focused(tab: &Tab) -> Result<String> {
    tab.evaluate("document.activeElement?.id || document.activeElement?.tagName || ''")
        .await
}
