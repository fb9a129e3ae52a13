//! What a screen reader says of each example, compared with what a person has reviewed.

use std::path::PathBuf;

use anyhow::{Context, Result};
use serde_json::json;

use super::Work;
use crate::browser::Tab;
use crate::checks::Finding;

pub async fn compare(work: &mut Work<'_>) -> Result<Vec<Finding>> {
    work.scripts.install_screen_reader(work.tab).await?;
    work.scripts.run_file(work.tab, "checks/speak.js").await?;
    let mut findings = Vec::new();
    for example in work.examples {
        let script = format!("portageSpeak({})", json!(example));
        // A missing example is a failed test of its own.
        let Some(mut spoken) = speak(work.tab, &script).await? else {
            continue;
        };
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
        if spoken != expected {
            // It reads while the page may still be laid out: what is wrong is wrong twice.
            spoken = speak(work.tab, &script).await?.unwrap_or_default();
        }
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

/// What is said, a line for each stop.
async fn speak(tab: &Tab, script: &str) -> Result<Option<String>> {
    let phrases = tab.evaluate::<Option<Vec<String>>>(script).await?;
    Ok(phrases.map(|phrases| phrases.join("\n") + "\n"))
}

fn reviewed(work: &Work<'_>, example: &str) -> PathBuf {
    let example = work.page.example_of(example);
    work.transcripts
        .join(&work.page.component)
        .join(format!("{example}.{}.txt", work.page.language))
}
