//! The skip link, as someone without a mouse meets it: first Tab, then Enter.

use anyhow::Result;
use serde::Deserialize;

use super::keyboard::start_at_top;
use crate::browser::{Key, Tab};
use crate::checks::Finding;
use crate::checks::finding::Place;

#[derive(Deserialize)]
struct First {
    place: Place,
    target: Option<String>,
    shown: bool,
}

const FIRST: &str = "(() => { const link = document.activeElement; const area = link.getBoundingClientRect().toJSON();
  const place = { ...portage.finding(link, '', ''), area };
  const target = link.matches(\"a[href^='#']\") ? link.getAttribute('href').slice(1) : null;
  return { place, target, shown: portage.shown(link) && area.top >= 0 && area.left >= 0 }; })()";

pub async fn follow(tab: &Tab) -> Result<Vec<Finding>> {
    start_at_top(tab).await?;
    tab.press(Key::Tab).await?;
    tab.settle().await?;
    let First {
        place,
        target,
        shown,
    } = tab.evaluate(FIRST).await?;
    let Some(target) = target else {
        return Ok(vec![place.finding("no-skip-link", "the first stop of the Tab key is not a link to the main content: people without a mouse go through the header on every page.")]);
    };
    let mut findings = Vec::new();
    if !shown {
        findings.push(place.finding(
            "skip-link-not-shown",
            "the skip link has the focus and is not seen.",
        ));
    }
    tab.press(Key::Enter).await?;
    tab.settle().await?;
    let arrived = format!(
        "(() => {{ const target = document.getElementById({}); return !!target && target.contains(document.activeElement) && !!target.closest('main, [role=main]'); }})()",
        serde_json::json!(target)
    );
    if !tab.evaluate::<bool>(&arrived).await? {
        findings.push(place.finding("skip-link-goes-nowhere", format!("after Enter the focus is not in “#{target}” inside the main content: the target needs tabindex=\"-1\".")));
    }
    tab.evaluate::<Option<()>>(
        "history.replaceState(null, '', location.pathname + location.search), null",
    )
    .await?;
    Ok(findings)
}
