//! People whose page came alive: branches open, rows come, problems show, all in place.

use anyhow::{Context, Result, ensure};

use super::answers::{STEPS, Step};
use super::page;
use crate::browser::{Key, Opening, Tab};
use crate::walks::form_page;

/// Whether what a radio button reveals is on the screen.
async fn sees(tab: &Tab, id: &str) -> Result<bool> {
    tab.evaluate(&format!(
        "document.getElementById('{id}').checkVisibility()"
    ))
    .await
}

/// An empty form names every problem; they go as they are mended; a trip comes with the focus in
/// it; and all is confirmed.
pub async fn send(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::mark(tab).await?;
    ensure!(
        !sees(tab, "loss-story").await? && !sees(tab, "former").await?,
        "a branch is open before anyone chose it"
    );
    form_page::send(tab).await?;
    page::all_problems(tab).await?;
    form_page::focus_on(tab, "#error-summary", "the summary").await?;

    let add = STEPS.iter().position(|step| *step == Step::AddTrip);
    let (before, after) = STEPS.split_at(add.context("nobody adds a trip")?);
    page::go(tab, before).await?;
    ensure!(
        sees(tab, "loss-story").await? && sees(tab, "former").await?,
        "a branch that was chosen is not to be seen"
    );
    page::go(tab, &after[..1]).await?;
    form_page::focus_on(tab, "#trip-1 > legend", "the trip that was added").await?;
    let legend: String = tab
        .evaluate("document.querySelector('#trip-1 > legend').textContent")
        .await?;
    form_page::says(tab, &[&legend]).await?;
    page::go(tab, &after[1..]).await?;
    let left: Vec<String> = tab
        .evaluate("[...document.querySelectorAll('#error-summary li:not([hidden]), [aria-invalid=true]')].map(problem => problem.id || problem.textContent)")
        .await?;
    ensure!(
        left.is_empty(),
        "all answers are in order, and the page still complains: {left:?}"
    );
    ensure!(
        !sees(tab, "error-summary").await?,
        "the summary stays, of nothing"
    );
    form_page::same_page(tab).await?;

    let words = page::words(tab).await?;
    form_page::send(tab).await?;
    page::confirmed(tab, &words).await
}

/// What was told in a branch stays on the page for whoever opens it again, and is nobody's business
/// while it is closed.
pub async fn branch_closed(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    page::fill_in(tab).await?;
    form_page::press(tab, "status--here").await?;
    tab.wait_for(
        "!document.getElementById('loss-story').checkVisibility()",
        "the branch to close",
    )
    .await?;
    let sent = page::answers(tab).await?;
    ensure!(
        !sent.iter().any(|(name, _)| name.starts_with("loss")),
        "answers that nobody sees any more would be sent: {sent:?}"
    );
    form_page::press(tab, "status--missing").await?;
    tab.wait_for(
        "document.getElementById('loss-story').checkVisibility()",
        "the branch to open again",
    )
    .await?;
    let story = form_page::value(tab, "loss-story").await?;
    ensure!(
        story.contains("traversier"),
        "the story was lost while the branch was closed: “{story}”"
    );
    form_page::press(tab, "status--here").await?;
    form_page::send(tab).await?;
    form_page::reference(tab).await?;
    let shown = page::shown(tab).await?;
    ensure!(
        !shown.iter().any(|answer| answer.contains("traversier")),
        "a story of a loss was sent by someone who has the passport: {shown:?}"
    );
    Ok(())
}

/// Whoever looks something up elsewhere and comes back finds the branch open, as it was left.
pub async fn back(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::press(tab, "status--missing").await?;
    form_page::type_into(tab, "loss-story", "Sur le traversier.").await?;
    tab.click("main form a.ptg-button--secondary").await?;
    tab.wait_for("!document.querySelector('#loss-story')", "the other page")
        .await?;
    tab.wait_until_ready().await?;
    tab.back().await?;
    tab.wait_for("document.querySelector('#loss-story')", "the way back")
        .await?;
    tab.wait_until_ready().await?;
    tab.wait_for(
        "document.querySelector('#status--missing').checked && document.querySelector('#loss-story').checkVisibility()",
        "the branch to be open on the way back",
    )
    .await?;
    form_page::keeps(tab, &[("loss-story", "Sur le traversier.")]).await
}

/// Enter in a field for one line sends the form; it presses none of the buttons of the trips, which
/// come first on the page.
pub async fn enter(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    form_page::mark(tab).await?;
    page::add_trip(tab, 1).await?;
    form_page::type_into(tab, "number", "AB123456").await?;
    tab.press(Key::Enter).await?;
    form_page::problems(tab).await?;
    form_page::focus_on(tab, "#error-summary", "the summary").await?;
    form_page::keeps(tab, &[("number", "AB123456")]).await?;
    page::trips(tab, 1).await?;
    form_page::same_page(tab).await
}

/// A number and a code are written as usual when the field is left, never while the person types; what
/// is neither stays as it was typed.
pub async fn usual(tab: &Tab, address: &str) -> Result<()> {
    tab.open(address, Opening::Hydrated).await?;
    for (name, typed, usual) in [
        ("phone", "+1 (613) 555 1234", "613-555-1234"),
        ("home-postal-code", "g9a1a1", "G9A 1A1"),
        ("phone", "613 555", "613 555"),
        ("home-postal-code", "g9a 1", "g9a 1"),
    ] {
        form_page::type_into(tab, name, typed).await?;
        form_page::keeps(tab, &[(name, typed)]).await?;
        tab.press(Key::Tab).await?;
        let script = format!(
            "document.activeElement.name !== '{name}' && document.querySelector('[name={name}]').value === '{usual}'"
        );
        let what = format!("{name} to be left as “{usual}”");
        tab.wait_for(&script, &what).await?;
    }
    Ok(())
}
