//! What a screen reader says of each example, compared with what a person has reviewed.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::json;

use super::Work;
use crate::checks::Finding;

pub async fn compare(work: &mut Work<'_>) -> Result<Vec<Finding>> {
    work.scripts.install_screen_reader(work.tab).await?;
    work.scripts.run_file(work.tab, "checks/speak.js").await?;
    let mut findings = Vec::new();
    for example in work.examples {
        let script = format!("portageSpeak({})", json!(example));
        // A missing example is a failed test of its own.
        let Some(phrases) = work.tab.evaluate::<Option<Vec<String>>>(&script).await? else {
            continue;
        };
        let spoken = format!("{}\n", phrases.join("\n"));
        let path = reviewed(work, example);
        if work.bless {
            std::fs::create_dir_all(path.parent().context("a transcript without a folder")?)?;
            std::fs::write(&path, &spoken)
                .with_context(|| format!("cannot write {}", path.display()))?;
            continue;
        }
        let name = path
            .strip_prefix(work.scripts.folder())
            .unwrap_or(&path)
            .display()
            .to_string();
        let Ok(expected) = std::fs::read_to_string(&path) else {
            findings.push(Finding::of_example(
                example,
                "transcript-missing",
                format!("tests/{name} does not exist: write it with --bless, then read it aloud."),
            ));
            continue;
        };
        let (said, wanted): (Vec<&str>, Vec<&str>) =
            (spoken.lines().collect(), expected.lines().collect());
        let differs =
            (0..said.len().max(wanted.len())).find(|line| said.get(*line) != wanted.get(*line));
        if let Some(line) = differs {
            let at = |lines: &[&str]| lines.get(line).copied().unwrap_or("(nothing)").to_owned();
            findings.push(Finding::of_example(
                example,
                "transcript-differs",
                format!("tests/{name}, line {}: reviewed “{}”, now “{}”. If the new words are right, write them with --bless.", line + 1, at(&wanted), at(&said)),
            ));
        }
    }
    Ok(findings)
}

fn reviewed(work: &Work<'_>, example: &str) -> PathBuf {
    let example = work.page.example_of(example);
    work.transcripts
        .join(&work.page.component)
        .join(format!("{example}.{}.txt", work.page.language))
}
