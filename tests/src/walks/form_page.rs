//! A form as a person meets it: its fields by their names, its button, what it says.

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::browser::{Key, Tab};

const BUTTON: &str = "main form .ptg-button--primary";
/// The link to the page in the other language.
pub const TOGGLE: &str = "header a[hreflang]";
/// True on the page that confirms.
const CONFIRMED: &str = "document.querySelector('.gallery-reference')";
/// The links of the summary.
const PROBLEMS: &str =
    "[...document.querySelectorAll('main form .ptg-error-summary li:not([hidden]) a')]";

/// Marks the page: if it is loaded anew, the mark is gone.
pub async fn mark(tab: &Tab) -> Result<()> {
    tab.evaluate::<Value>("(window.sameAsBefore = true, null)")
        .await
        .map(drop)
}

/// Fails when the page was loaded anew since it was marked.
pub async fn same_page(tab: &Tab) -> Result<()> {
    let same: bool = tab.evaluate("window.sameAsBefore === true").await?;
    ensure!(same, "the page was loaded anew");
    Ok(())
}

/// The language that the page says it is in.
pub async fn language(tab: &Tab) -> Result<String> {
    tab.evaluate("document.documentElement.lang").await
}

/// Waits until the marked page is in another language than `before`, in place.
pub async fn in_another_language(tab: &Tab, before: &str) -> Result<()> {
    tab.wait_for(
        &format!("document.documentElement.lang !== '{before}'"),
        "the other language",
    )
    .await?;
    same_page(tab).await
}

/// Follows the marked page's link to its other language, and gives the language before.
pub async fn switch_language(tab: &Tab) -> Result<String> {
    let before = language(tab).await?;
    tab.click(TOGGLE).await?;
    in_another_language(tab, &before).await?;
    Ok(before)
}

/// Empties a field and types into it, key by key.
pub async fn type_into(tab: &Tab, name: &str, text: &str) -> Result<()> {
    focus(tab, name).await?;
    tab.evaluate::<Value>("(document.activeElement.select(), null)")
        .await?;
    tab.press(Key::Backspace).await?;
    tab.type_text(text).await
}

/// Types answers, each into its field.
pub async fn type_all(tab: &Tab, answers: &[(&str, &str)]) -> Result<()> {
    for (name, answer) in answers {
        type_into(tab, name, answer).await?;
    }
    Ok(())
}

/// Brings the focus to a field, with the mouse.
pub async fn focus(tab: &Tab, name: &str) -> Result<()> {
    tab.click(&field(name)).await
}

fn field(name: &str) -> String {
    format!("main form [name={}]:not(fieldset)", json!(name))
}

/// Presses the words beside a radio button or a box, as most people do.
pub async fn press(tab: &Tab, id: &str) -> Result<()> {
    tab.click(&format!("label[for='{id}']")).await
}

/// Goes through a list that the browser draws with the first letter of the answer, as the keyboard
/// does in every browser.
pub async fn pick(tab: &Tab, name: &str, code: &str) -> Result<()> {
    let select = json!(field(name));
    let letter: Option<String> = tab
        .evaluate(&format!(
            "(() => {{ const select = document.querySelector({select}); select.scrollIntoView({{ block: 'center' }}); select.focus(); return [...select.options].find(option => option.value === '{code}')?.text[0] ?? null; }})()"
        ))
        .await?;
    let letter = letter.with_context(|| format!("{name} does not offer {code}"))?;
    for _ in 0..30 {
        if value(tab, name).await? == code {
            return Ok(());
        }
        tab.type_text(&letter).await?;
    }
    anyhow::bail!("the letter “{letter}” does not lead to {code} in {name}")
}

/// What a field holds now.
pub async fn value(tab: &Tab, name: &str) -> Result<String> {
    // Not `elements[name]`, which knows ids as well.
    let script = format!(
        "(named => named.length ? named.find(one => one.type !== 'radio' || one.checked)?.value ?? '' : null)([...document.querySelector('main form').elements].filter(one => one.name === {} && one.type !== 'fieldset'))",
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

/// All answers that the form of the field `name` would send now, without its files.
pub async fn answers_with(tab: &Tab, name: &str) -> Result<Vec<(String, String)>> {
    let script = format!(
        "[...new FormData(document.querySelector({}).form)].filter(([, value]) => typeof value === 'string')",
        json!(format!("[name={}]:not(fieldset)", json!(name)))
    );
    tab.evaluate(&script).await
}

/// Presses the button that sends.
pub async fn send(tab: &Tab) -> Result<()> {
    tab.click(BUTTON).await
}

/// Does what loads a page, and waits for that page: the one before may look the same.
async fn load(tab: &Tab, step: impl Future<Output = Result<()>>) -> Result<()> {
    let mark = "document.documentElement.dataset.sent";
    tab.evaluate::<String>(&format!("{mark} = 'once'")).await?;
    step.await?;
    tab.wait_for(&format!("{mark} === undefined"), "the page that answers")
        .await
}

/// Presses the button that sends on a page without scripts, and waits for the page that answers.
pub async fn send_and_load(tab: &Tab) -> Result<()> {
    load(tab, send(tab)).await
}

/// Presses Enter where the focus is on a page without scripts, and waits for the page that answers.
pub async fn enter_and_load(tab: &Tab) -> Result<()> {
    load(tab, tab.press(Key::Enter)).await
}

/// Follows the link to the other language on a page without scripts, and waits for that page.
pub async fn switch_language_and_load(tab: &Tab) -> Result<()> {
    let before = language(tab).await?;
    load(tab, tab.click(TOGGLE)).await?;
    let now = language(tab).await?;
    ensure!(now != before, "the link leads to a page in {now} again");
    Ok(())
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
        &format!("document.querySelector('[aria-invalid=true]') && {PROBLEMS}.length"),
        "the problems",
    )
    .await?;
    // Of a group the group is marked: on each of its boxes the mark would be heard again.
    let unmarked = format!(
        "{PROBLEMS}.map(link => link.hash.slice(1)).filter(id => !document.getElementById(id)?.closest('[aria-invalid=true], .ptg-fieldset--error'))"
    );
    let lost: Vec<String> = tab.evaluate(&unmarked).await?;
    ensure!(
        lost.is_empty(),
        "the summary leads to {lost:?}, where nothing is marked"
    );
    let (title, lang): (String, String) = tab
        .evaluate("[document.title, document.documentElement.lang]")
        .await?;
    let prefix = if lang.starts_with("fr") {
        "Erreur\u{a0}:"
    } else {
        "Error:"
    };
    ensure!(
        title.starts_with(prefix),
        "the title “{title}” does not say in {lang} that there are errors"
    );
    tab.evaluate(&format!("{PROBLEMS}.map(link => link.textContent)"))
        .await
}

/// Waits for the problems in another language than that in which they were `before`.
pub async fn problems_translated(tab: &Tab, before: &[String]) -> Result<Vec<String>> {
    let after = problems(tab).await?;
    ensure!(
        after.len() == before.len() && after.iter().all(|text| !before.contains(text)),
        "{before:?} became {after:?} in the other language"
    );
    Ok(after)
}

/// Checks that the summary names the problems in the order in which the page asks.
pub async fn problems_in_order(tab: &Tab) -> Result<()> {
    let script = format!(
        "{PROBLEMS}.map(link => link.hash.slice(1)).filter((id, at, ids) => at && document.getElementById(ids[at - 1]).compareDocumentPosition(document.getElementById(id)) !== Node.DOCUMENT_POSITION_FOLLOWING)"
    );
    let astray: Vec<String> = tab.evaluate(&script).await?;
    ensure!(
        astray.is_empty(),
        "the summary names {astray:?} after what follows it on the page"
    );
    Ok(())
}

/// Waits until the page says something, in its status region, that holds all of `words`.
pub async fn says(tab: &Tab, words: &[&str]) -> Result<()> {
    says_in(tab, "footer ~ [role=status]", words).await
}

/// The same of a status region at a selector.
pub async fn says_in(tab: &Tab, region: &str, words: &[&str]) -> Result<()> {
    let script = format!(
        "{}.every(word => document.querySelector({}).textContent.includes(word))",
        json!(words),
        json!(region)
    );
    let what = format!("the page to say {words:?} to those who do not see it");
    tab.wait_for(&script, &what).await
}

/// Waits for the focus on the first match of a selector.
pub async fn focus_on(tab: &Tab, selector: &str, what: &str) -> Result<()> {
    let script = format!(
        "document.activeElement === document.querySelector({})",
        json!(selector)
    );
    tab.wait_for(&script, &format!("the focus on {what}")).await
}

/// The id of what has the focus.
pub async fn focused(tab: &Tab) -> Result<String> {
    tab.evaluate("document.activeElement?.id || document.activeElement?.tagName || ''")
        .await
}
