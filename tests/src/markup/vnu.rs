//! The W3C's checker, the Nu Html Checker. Needs Java.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::Complaints;
use crate::checks::Finding;

#[derive(Deserialize)]
struct Output {
    messages: Vec<Message>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    r#type: String,
    #[serde(default)]
    url: String,
    #[serde(default)]
    last_line: u32,
    message: String,
    #[serde(default)]
    extract: String,
}

/// Older browsers forget that a table is one which the stylesheet lays out anew: it is said in words,
/// which the checker thinks nobody needs.
const SAID_IN_WORDS: &str = "The “role” attribute must not be used on a “(tr|th|td)” element which has a “table” ancestor.*";

pub fn run(folder: &Path, files: &[PathBuf]) -> Result<Complaints> {
    let output = Command::new("java")
        .arg("-jar")
        .arg(folder.join("node_modules/vnu-jar/build/dist/vnu.jar"))
        .args(["--format", "json", "--stdout", "--exit-zero-always"])
        .args(["--filterpattern", SAID_IN_WORDS])
        .args(files)
        .output()
        .context("java does not start: install a Java runtime, 17 or later (Debian: apt-get install default-jre-headless)")?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let Output { messages } =
        serde_json::from_slice(&output.stdout).with_context(|| format!("it said: {said}"))?;
    let mut complaints = Complaints::new();
    for message in messages
        .into_iter()
        .filter(|message| message.r#type != "info")
    {
        let path = message.url.strip_prefix("file:").unwrap_or(&message.url);
        let finding = Finding {
            html: message.extract,
            selector: format!("line {}", message.last_line),
            ..Finding::of_page("not-valid", message.message)
        };
        complaints
            .entry(PathBuf::from(path))
            .or_default()
            .push(finding);
    }
    Ok(complaints)
}
