//! People who tick boxes that depend on each other.

use anyhow::{Result, ensure};

use super::control::{edge_cases, go_to, open_at, says, sees, text};
use crate::browser::{Key, Tab};
use crate::walks::form_page::{focus_on, press};

/// Waits until these boxes of a group are ticked and no others, and the box for all of them, where
/// there is one, shows that it is all, some or none.
async fn ticked(tab: &Tab, group: &str, boxes: &[&str], all: &str, after: &str) -> Result<()> {
    let script = format!(
        "(() => {{ const all = document.getElementById('{group}-all');
           const ticked = [...document.querySelectorAll(\"[type=checkbox][name='{group}']:checked\")].map(box => box.value).join();
           return ticked === '{}' && (!all || '{all}' === (all.indeterminate ? 'some' : all.checked ? 'all' : 'none')); }})()",
        boxes.join(",")
    );
    let what = format!("{boxes:?} to be ticked, “{all}” of the boxes of {group}, after {after}");
    tab.wait_for(&script, &what).await
}

/// The box for all ticks all, from none and from some, and from all it unticks all; it follows what
/// becomes of the others.
pub async fn all(tab: &Tab, address: &str) -> Result<()> {
    const GROUP: &str = "news";
    const EVERY: &[&str] = &["benefits", "taxes", "passports"];
    open_at(tab, address, "#news-all").await?;
    ticked(tab, GROUP, &["taxes"], "some", "opening the page").await?;
    let presses: [(&[&str], &str); 3] = [(EVERY, "all"), (&[], "none"), (EVERY, "all")];
    for (boxes, all) in presses {
        tab.press(Key::Space).await?;
        ticked(tab, GROUP, boxes, all, "the space bar").await?;
    }
    tab.press(Key::Tab).await?;
    focus_on(tab, "#news--benefits", "the first box").await?;
    tab.press(Key::Space).await?;
    ticked(tab, GROUP, &EVERY[1..], "some", "unticking one of all").await?;
    for (boxes, all) in &presses[..2] {
        press(tab, "news-all").await?;
        ticked(tab, GROUP, boxes, all, "a click").await?;
    }
    for (place, id) in ["news--benefits", "news--taxes", "news--passports"]
        .into_iter()
        .enumerate()
    {
        press(tab, id).await?;
        let all = if place == 2 { "all" } else { "some" };
        ticked(tab, GROUP, &EVERY[..=place], all, "a click on one").await?;
    }
    Ok(())
}

/// "None of these" and the others untick each other, and whoever does not see it is told.
pub async fn exclusive(tab: &Tab, address: &str) -> Result<()> {
    const GROUP: &str = "aid";
    const EXAMPLE: &str = "checkboxes/exclusive";
    open_at(tab, address, "#aid--reading").await?;
    tab.press(Key::Space).await?;
    tab.press(Key::Tab).await?;
    tab.press(Key::Space).await?;
    ticked(tab, GROUP, &["reading", "forms"], "", "two ticks").await?;
    tab.press(Key::Tab).await?;
    focus_on(tab, "#aid--none", "the box that excludes the others").await?;
    tab.press(Key::Space).await?;
    ticked(tab, GROUP, &["none"], "", "the tick that excludes").await?;
    says(tab, EXAMPLE, &["2"]).await?;

    let none = text(tab, "label[for='aid--none']").await?;
    tab.press(Key::ShiftTab).await?;
    focus_on(tab, "#aid--forms", "the box before it").await?;
    tab.press(Key::Space).await?;
    ticked(tab, GROUP, &["forms"], "", "a tick that is excluded").await?;
    says(tab, EXAMPLE, &[&none]).await
}

/// The box for all unticks "None of these" aloud, and a box that nobody can tick again is left alone
/// and not counted.
pub async fn all_or_none(tab: &Tab, address: &str) -> Result<()> {
    const GROUP: &str = "all-or-none";
    const EXAMPLE: &str = "checkboxes/all_or_none";
    let address = edge_cases(tab, address).await?;
    open_at(tab, &address, "#all-or-none--none").await?;
    ticked(tab, GROUP, &["taxes"], "none", "opening the page").await?;
    tab.press(Key::Space).await?;
    ticked(tab, GROUP, &["taxes", "none"], "none", "“none of these”").await?;

    let none = text(tab, "label[for='all-or-none--none']").await?;
    go_to(tab, "#all-or-none-all").await?;
    tab.press(Key::Space).await?;
    let every = ["benefits", "taxes", "passports"];
    ticked(tab, GROUP, &every, "all", "the box for all").await?;
    says(tab, EXAMPLE, &[&none]).await?;

    go_to(tab, "#all-or-none--none").await?;
    tab.press(Key::Space).await?;
    ticked(tab, GROUP, &["taxes", "none"], "none", "“none of these”").await?;
    says(tab, EXAMPLE, &["2"]).await
}

/// One more question is said to be one, also where its answer leads to another.
pub async fn nested(tab: &Tab, address: &str) -> Result<()> {
    const EXAMPLE: &str = "checkboxes/nested";
    let address = edge_cases(tab, address).await?;
    open_at(tab, &address, "#nested--passport").await?;
    tab.press(Key::Space).await?;
    says(tab, EXAMPLE, &["1"]).await?;
    tab.press(Key::Tab).await?;
    focus_on(tab, "#nested-address", "the question that was opened").await?;
    ensure!(
        !sees(tab, "#nested-street").await?,
        "the question after it is there before anyone asked for it"
    );
    tab.press(Key::Space).await?;
    tab.press(Key::Tab).await?;
    focus_on(tab, "#nested-street", "the question after it").await
}
