//! People whose browser runs no scripts: by choice, by policy, or because they never arrived.

use anyhow::{Result, ensure};

use super::ANSWERS;
use crate::browser::{Opening, Tab};
use crate::walks::form_page;

async fn open(tab: &Tab, address: &str) -> Result<()> {
    tab.allow_scripts(false).await?;
    tab.open(address, Opening::Parsed).await
}

/// A wrong answer comes back with its problem, and every answer as it was typed.
pub async fn problems(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::type_into(tab, "email", "zoe at exemple").await?;
    form_page::type_into(tab, "postal-code", " h0h 0h ").await?;
    form_page::send_and_load(tab).await?;
    let problems = form_page::problems(tab).await?;
    ensure!(
        problems.len() == 2,
        "two answers are wrong, and the page names {problems:?}"
    );
    let typed = ANSWERS.map(|(name, answer)| match name {
        "email" => (name, "zoe at exemple"),
        "postal-code" => (name, " h0h 0h "),
        _ => (name, answer),
    });
    form_page::keeps(tab, &typed).await?;
    let focused = form_page::focused(tab).await?;
    ensure!(
        focused == "error-summary",
        "the focus is on {focused}, not on the summary"
    );
    Ok(())
}

/// Right answers lead to a confirmation that shows them; the way back finds them still there.
pub async fn send(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::send_and_load(tab).await?;
    let first = form_page::reference(tab).await?;
    let page: String = tab
        .evaluate("document.querySelector('main').textContent")
        .await?;
    for shown in [
        "Zoë Anne",
        "O’Brien-Lévesque",
        "zoe@exemple.ca",
        "613-555-1234",
        "K1A 0B1",
    ] {
        ensure!(
            page.contains(shown),
            "the confirmation does not show {shown}"
        );
    }
    tab.back().await?;
    tab.wait_for(
        "document.querySelector('main form')",
        "the form, on the way back",
    )
    .await?;
    form_page::keeps(tab, &ANSWERS).await?;
    form_page::send_and_load(tab).await?;
    let second = form_page::reference(tab).await?;
    ensure!(
        first == second,
        "sent again on the way back, the same form became a second one: {first}, {second}"
    );
    Ok(())
}

/// Two fast presses are one form.
pub async fn double_click(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::send_twice(tab).await?;
    form_page::reference(tab).await?;
    Ok(())
}

/// Whoever would rather read the problems in the other language finds every answer there, and on the
/// way back; what is mended there is sent.
pub async fn switch_language(tab: &Tab, address: &str) -> Result<()> {
    open(tab, address).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    let wrong = [("email", "zoe at exemple"), ("postal-code", " h0h 0h ")];
    form_page::type_all(tab, &wrong).await?;
    let typed = ANSWERS.map(|(name, answer)| {
        let wrong = wrong.iter().find(|(other, _)| *other == name);
        wrong.copied().unwrap_or((name, answer))
    });
    form_page::send_and_load(tab).await?;
    let before = form_page::problems(tab).await?;

    form_page::switch_language_and_load(tab).await?;
    form_page::problems_translated(tab, &before).await?;
    form_page::keeps(tab, &typed).await?;

    form_page::switch_language_and_load(tab).await?;
    let again = form_page::problems(tab).await?;
    ensure!(again == before, "{before:?} came back as {again:?}");
    form_page::keeps(tab, &typed).await?;

    form_page::switch_language_and_load(tab).await?;
    let lang = form_page::language(tab).await?;
    form_page::type_all(tab, &ANSWERS).await?;
    form_page::send_and_load(tab).await?;
    form_page::reference(tab).await?;
    let now = form_page::language(tab).await?;
    ensure!(
        now == lang,
        "the form was sent in {lang} and confirmed in {now}"
    );
    Ok(())
}
