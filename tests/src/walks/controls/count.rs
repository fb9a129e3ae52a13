//! People who write a text that may not be too long.

use anyhow::{Result, ensure};
use serde_json::{Value, json};

use super::control::{go_to, open_at, says, text, value};
use crate::browser::{Key, Tab};
use crate::walks::form_page::says_in;

/// The count that is seen, of the field with this `id`.
fn count(id: &str) -> String {
    format!("#{id} + .ptg-textarea__count")
}

/// Puts a text where the caret is, at once, as by pasting or dictating.
async fn insert(tab: &Tab, text: &str) -> Result<()> {
    let text = json!({ "text": text });
    tab.send("Input.insertText", text).await.map(drop)
}

/// Notes down what becomes of the count that is seen and of the region that is heard: which of them
/// changed, its words, and the words of the region at that time.
async fn watch(tab: &Tab, id: &str, example: &str) -> Result<()> {
    let script = format!(
        "(() => {{ const seen = document.querySelector('{}'), heard = document.querySelector(\"[data-example='{example}'] [role=status]:not(dialog *)\");
           window.told = [];
           for (const [kind, element] of [['seen', seen], ['heard', heard]])
             new MutationObserver(() => told.push([kind, element.textContent.trim(), heard.textContent.trim()])).observe(element, {{ childList: true, characterData: true, subtree: true }});
           return null; }})()",
        count(id)
    );
    tab.evaluate::<Value>(&script).await.map(drop)
}

/// The colors of the edge of a field and of its label.
async fn colors(tab: &Tab, id: &str) -> Result<(String, String)> {
    let script = format!(
        "[getComputedStyle(document.querySelector('#{id}')).borderTopColor, getComputedStyle(document.querySelector(\"label[for='{id}']\")).color]"
    );
    tab.evaluate(&script).await
}

/// The count is seen at each key and heard once the person pauses; what is too long is kept, looks
/// wrong and is said at once; shortened, it is right again.
pub async fn characters(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "textarea/characters";
    const LETTERS: &str = "Lost letters";
    open_at(tab, address, "#reasons").await?;
    let right = colors(tab, "reasons").await?;
    watch(tab, "reasons", EXAMPLE).await?;
    tab.type_text(LETTERS).await?;
    says(tab, EXAMPLE, &["188"]).await?;
    let told: Vec<[String; 3]> = tab.evaluate("told").await?;
    let [kind, words, heard] = &told[0];
    ensure!(
        kind == "seen" && words.contains("199") && heard.is_empty(),
        "the first letter is not counted at once and in silence: {told:?}"
    );
    let heard: Vec<_> = told.iter().filter(|told| told[0] == "heard").collect();
    // Twelve letters; a machine that stumbles in the middle pauses as well.
    ensure!(
        heard.len() <= 3,
        "the count is said during typing: {told:?}"
    );
    let seen = text(tab, &count("reasons")).await?;
    ensure!(
        heard.last().is_some_and(|heard| heard[1] == seen),
        "“{seen}” is seen, and heard is {heard:?}"
    );

    insert(tab, &"x".repeat(200)).await?;
    tab.wait_for(
        &format!(
            "document.querySelector('{}').dataset.live === 'over'",
            count("reasons")
        ),
        "the count to tell that the text is too long",
    )
    .await?;
    let held = value(tab, "#reasons").await?.chars().count();
    ensure!(
        held == LETTERS.len() + 200,
        "of the text that was pasted {held} characters are left"
    );
    let (edge, label) = colors(tab, "reasons").await?;
    ensure!(
        edge == label && edge != right.0 && label != right.1,
        "over the limit the edge is {edge} and the label {label}; they were {right:?}"
    );
    let over = text(tab, &count("reasons")).await?;
    ensure!(over.contains("12"), "12 are too many, and seen is “{over}”");
    let alert = format!("[data-example='{EXAMPLE}'] [role=alert]");
    says_in(tab, &alert, &[&over]).await?;

    tab.press_often(Key::Backspace, 12).await?;
    tab.wait_for(
        &format!(
            "document.querySelector('{}').dataset.live !== 'over'",
            count("reasons")
        ),
        "the count to tell that the text fits",
    )
    .await?;
    let now = colors(tab, "reasons").await?;
    ensure!(now == right, "the text fits, and the field is {now:?}");
    says(tab, EXAMPLE, &[&text(tab, &count("reasons")).await?]).await
}

/// A reset counts again, though nobody types.
pub async fn reset(tab: &Tab, address: &str) -> Result<()> {
    open_at(tab, address, "#late").await?;
    let at_first = text(tab, &count("late")).await?;
    ensure!(
        at_first.contains("100"),
        "100 are left, and seen is “{at_first}”"
    );
    tab.type_text("Storm").await?;
    let shows = |words: &str| {
        format!(
            "document.querySelector('{}').textContent.includes({})",
            count("late"),
            json!(words)
        )
    };
    tab.wait_for(&shows("95"), "the letters to be counted")
        .await?;
    tab.evaluate::<Value>("(document.querySelector('#late').form.reset(), null)")
        .await?;
    tab.wait_for(&shows(&at_first), "the empty field to be counted")
        .await
}

/// Far below the limit nothing is seen or heard of it; near it, both.
pub async fn threshold(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "textarea/threshold";
    open_at(tab, address, "#incident").await?;
    tab.type_text("Fire").await?;
    // Whoever began to write later has been told: here nobody will be told any more.
    go_to(tab, "#reasons").await?;
    tab.type_text("Lost").await?;
    says(tab, "textarea/characters", &["196"]).await?;
    let region = format!("[data-example='{EXAMPLE}'] [role=status]:not(dialog *)");
    let (seen, heard) = (
        text(tab, &count("incident")).await?,
        text(tab, &region).await?,
    );
    ensure!(
        seen.is_empty() && heard.is_empty(),
        "far below the limit “{seen}” is seen and “{heard}” heard"
    );

    go_to(tab, "#incident").await?;
    insert(tab, &"x".repeat(3000)).await?;
    tab.wait_for(
        &format!(
            "document.querySelector('{}').textContent.trim()",
            count("incident")
        ),
        "the count, near the limit",
    )
    .await?;
    says(tab, EXAMPLE, &[&text(tab, &count("incident")).await?]).await
}
