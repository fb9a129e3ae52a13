//! The long page as a person goes down it, and what it has to show in the end.

use anyhow::{Result, ensure};

use super::answers::{SHOWN, STEPS, Step, shown_in};
use crate::browser::{Key, Tab};
use crate::walks::{files, form_page};

/// How many questions have to be answered.
const ASKED: usize = 24;

/// Waits for what the empty form is answered with: every problem, in order.
pub async fn all_problems(tab: &Tab) -> Result<Vec<String>> {
    let all = form_page::problems(tab).await?;
    ensure!(
        all.len() == ASKED,
        "{ASKED} questions have to be answered, and the page names {}: {all:?}",
        all.len()
    );
    form_page::problems_in_order(tab).await?;
    Ok(all)
}

/// Does everything that there is to do.
pub async fn fill_in(tab: &Tab) -> Result<()> {
    go(tab, STEPS).await
}

/// Takes some steps.
pub async fn go(tab: &Tab, steps: &[Step]) -> Result<()> {
    for step in steps {
        match step {
            Step::Type(name, text) => form_page::type_into(tab, name, text).await?,
            Step::Press(id) => form_page::press(tab, id).await?,
            Step::Pick(name, code) => form_page::pick(tab, name, code).await?,
            Step::LookUp(name, code, letters) => look_up(tab, name, code, letters).await?,
            Step::AddTrip => add_trip(tab, 1).await?,
            Step::Photo(name) => photo(tab, name).await?,
        }
    }
    Ok(())
}

/// In a list of the browser's, or in the field that takes its place once the page is alive.
async fn look_up(tab: &Tab, name: &str, code: &str, letters: &str) -> Result<()> {
    let native = format!(
        "(() => {{ const list = document.querySelector('select[name={name}]'); list.focus(); return document.activeElement === list; }})()"
    );
    if tab.evaluate(&native).await? {
        return form_page::pick(tab, name, code).await;
    }
    tab.click(&format!("#{name}")).await?;
    tab.type_text(letters).await?;
    tab.wait_for(
        &format!("document.querySelector('#{name}[aria-expanded=true]')"),
        "the list of countries to open",
    )
    .await?;
    tab.press(Key::ArrowDown).await?;
    tab.press(Key::Enter).await?;
    let chosen = form_page::value(tab, name).await?;
    ensure!(
        chosen == code,
        "“{letters}”, an arrow and Enter chose “{chosen}” instead of {code}"
    );
    Ok(())
}

/// Presses the button that adds a trip, and waits for it.
pub async fn add_trip(tab: &Tab, id: u32) -> Result<()> {
    tab.click("#trip-add").await?;
    tab.wait_for(
        &format!("document.querySelector('#trip-{id}:not([hidden])')"),
        "the trip that was added",
    )
    .await
}

/// Fails when there are not so many trips on the page.
pub async fn trips(tab: &Tab, count: usize) -> Result<()> {
    let now: usize = tab
        .evaluate("document.querySelectorAll('.ptg-repeating-set__row:not([hidden])').length")
        .await?;
    ensure!(now == count, "of {count} trips there are {now}");
    Ok(())
}

/// Chooses a photo, and, on a page that is alive, waits until the server has it: its line moves what
/// is pressed next.
pub async fn photo(tab: &Tab, name: &str) -> Result<()> {
    const CONTROL: &str = "main form input[type=file]";
    files::choose(tab, CONTROL, name, files::PNG).await?;
    tab.wait_for(
        &format!(
            "document.querySelector('{CONTROL}').checkVisibility() || /^[0-9a-f]{{32}};/.test(document.querySelector('[name=photo-token]')?.value)"
        ),
        "the server to have the photo",
    )
    .await
}

/// What the confirmation has to show: what was typed, in the language of the page, and the words
/// that stand beside what was chosen, with plain spaces.
pub async fn words(tab: &Tab) -> Result<Vec<String>> {
    let chosen: Vec<String> = tab
        .evaluate(
            "[...document.querySelectorAll('main form :checked:not([name=declared])')]
               .filter(one => one.value && !one.closest('[name$=province], [role=combobox]'))
               .map(one => (one.labels?.[0] ?? one).textContent.trim().replaceAll('\\u00a0', ' '))",
        )
        .await?;
    let lang: String = tab.evaluate("document.documentElement.lang").await?;
    let mut words = chosen;
    words.extend(
        SHOWN
            .iter()
            .chain(&shown_in(&lang))
            .map(|word| (*word).to_owned()),
    );
    Ok(words)
}

/// Waits for the confirmation, which must show all that was answered.
pub async fn confirmed(tab: &Tab, words: &[String]) -> Result<()> {
    form_page::reference(tab).await?;
    let shown = shown(tab).await?;
    for word in words {
        ensure!(
            shown.iter().any(|answer| answer.contains(word.as_str())),
            "the confirmation does not show “{word}”, only {shown:?}"
        );
    }
    Ok(())
}

/// The answers on the confirmation, with plain spaces.
pub async fn shown(tab: &Tab) -> Result<Vec<String>> {
    tab.evaluate(
        "[...document.querySelectorAll('.ptg-summary-list dd')].map(answer => answer.textContent.replaceAll('\\u00a0', ' '))",
    )
    .await
}

/// All answers that would be sent now. A number changes the sign of its decimals with the language,
/// which goes with it, and not its value.
pub async fn answers(tab: &Tab) -> Result<Vec<(String, String)>> {
    let mut answers = form_page::answers_with(tab, "number").await?;
    answers.retain(|(name, _)| name != "ptg-language");
    for (name, answer) in &mut answers {
        if ["height", "paid"].contains(&name.as_str()) {
            *answer = answer.replace(',', ".");
        }
    }
    Ok(answers)
}

/// Fails with what is no longer as it was.
pub async fn keeps(tab: &Tab, before: &[(String, String)]) -> Result<()> {
    let now = answers(tab).await?;
    let lost: Vec<_> = before
        .iter()
        .filter(|answer| !now.contains(answer))
        .collect();
    ensure!(lost.is_empty(), "lost: {lost:?}; what there is: {now:?}");
    Ok(())
}
