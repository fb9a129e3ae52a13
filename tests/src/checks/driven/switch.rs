//! Each example in the other language, in place, as the gallery's button beside it does: every text
//! that was on the screen must come along.

use anyhow::Result;

use super::Work;
use crate::checks::Finding;

/// Asks every example for the other language than it is in, and gives the language of each.
const SWITCH: &str = "(() => {
  const language = root => (root.firstElementChild ?? root).closest('[lang]')?.lang ?? '';
  globalThis.portageLanguages = () => portage.all('[data-example]').map(root => [root.dataset.example, language(root)]);
  const before = portageLanguages();
  for (const root of portage.all('[data-example]')) {
    const detail = language(root).startsWith('fr') ? 'en-CA' : 'fr-CA';
    root.dispatchEvent(new CustomEvent('portage:language', { detail }));
  }
  return before;
})()";

pub async fn examples(work: &mut Work<'_>) -> Result<Vec<Finding>> {
    let tab = work.tab;
    work.scripts.run_file(tab, "checks/language.js").await?;
    let before: Vec<(String, String)> = tab.evaluate(SWITCH).await?;
    tab.settle().await?;
    let after: Vec<(String, String)> = tab.evaluate("portageLanguages()").await?;
    let stayed = before.iter().filter(|example| after.contains(example));
    let mut findings: Vec<Finding> = stayed
        .map(|(example, language)| {
            let message =
                format!("asked for its other language, it still says lang=\"{language}\".");
            Finding::of_example(example, "switch-changes-nothing", message)
        })
        .collect();
    // The page around them stays in its own language, and was looked at in it.
    let texts = work.scripts.run(tab, "language").await?;
    findings.extend(texts.into_iter().filter(|text| text.example.is_some()));
    Ok(findings)
}
