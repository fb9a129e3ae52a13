//! Press every button and make every choice of every example with the keyboard, and see whether
//! everyone is told.

use anyhow::Result;
use serde::Deserialize;
use serde_json::json;

use super::Work;
use crate::browser::Key;
use crate::checks::Finding;

/// How a control is operated.
#[derive(Deserialize)]
enum Act {
    Press(Key),
    Type(String),
}

/// The findings of pressing everything once, of the rules that begin with `rule`.
pub async fn findings(work: &mut Work<'_>, rule: &str) -> Result<Vec<Finding>> {
    if work.used.is_none() {
        *work.used = Some(press_everything(work).await?);
    }
    let found = work.used.iter().flatten();
    Ok(found
        .filter(|finding| finding.rule.starts_with(rule))
        .cloned()
        .collect())
}

async fn press_everything(work: &Work<'_>) -> Result<Vec<Finding>> {
    let tab = work.tab;
    work.scripts.run_file(tab, "checks/use.js").await?;
    let controls: Vec<String> = tab.evaluate("portageUse.controls()").await?;
    let mut findings = Vec::new();
    for control in controls {
        let ready = format!("portageUse.before({})", json!(control));
        // An earlier press may have taken the control away: then nobody can press it.
        match tab.evaluate::<Option<Act>>(&ready).await? {
            None => continue,
            Some(Act::Press(key)) => tab.press(key).await?,
            Some(Act::Type(letter)) => tab.type_text(&letter).await?,
        }
        tab.settle().await?;
        findings.extend(tab.evaluate::<Vec<Finding>>("portageUse.after()").await?);
        if tab.evaluate::<bool>("portageUse.inDialog()").await? {
            tab.press(Key::Escape).await?;
            tab.settle().await?;
            // One that comes back with bad news is left with the second press.
            if tab.evaluate::<bool>("portageUse.inDialog()").await? {
                tab.press(Key::Escape).await?;
                tab.settle().await?;
            }
            findings.extend(tab.evaluate::<Vec<Finding>>("portageUse.left()").await?);
        }
    }
    Ok(findings)
}
