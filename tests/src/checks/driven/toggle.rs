//! The language toggle: the whole page in the other language, and nothing lost.

use anyhow::Result;
use serde_json::json;

use super::Work;
use crate::checks::Finding;

/// The toggle of the page itself, not of an example.
const TOGGLE: &str = "a[hreflang][lang]:not([data-example] *)";

pub async fn switch(work: &mut Work<'_>) -> Result<Vec<Finding>> {
    let tab = work.tab;
    let language: String = tab.evaluate("document.documentElement.lang").await?;
    tab.evaluate::<Option<()>>("(window.portageBefore = true, null)")
        .await?;
    tab.click(TOGGLE).await?;
    let changed = format!(
        "document.documentElement.lang !== {} && document.readyState === 'complete'",
        json!(language)
    );
    if tab
        .wait_for(&changed, "the page in the other language")
        .await
        .is_err()
    {
        return Ok(vec![Finding::of_page(
            "toggle-changes-nothing",
            format!("after the language toggle the page still says lang=\"{language}\"."),
        )]);
    }
    // Where the toggle is a link to another page, that page is checked by itself.
    if !tab
        .evaluate::<bool>("window.portageBefore === true")
        .await?
    {
        return Ok(Vec::new());
    }
    tab.settle().await?;
    work.scripts.run_file(tab, "checks/language.js").await?;
    let mut findings = work.scripts.run(tab, "language").await?;
    if tab
        .evaluate::<bool>("document.activeElement === document.body")
        .await?
    {
        findings.push(Finding::of_page(
            "toggle-loses-focus",
            "after the language toggle the focus is on nothing.",
        ));
    }
    Ok(findings)
}
