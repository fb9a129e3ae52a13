//! html-validate with the rules of `tests/htmlvalidate.mjs`. Needs Node.

use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};
use serde::Deserialize;

use super::Complaints;
use crate::checks::Finding;

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    file_path: PathBuf,
    messages: Vec<Message>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Message {
    rule_id: String,
    message: String,
    line: u32,
    selector: Option<String>,
}

pub fn run(folder: &Path, files: &[PathBuf]) -> Result<Complaints> {
    // Through a file: node drops what a pipe does not take before it ends.
    let list =
        std::env::temp_dir().join(format!("portage-html-validate-{}.json", std::process::id()));
    let output = Command::new("node")
        .arg(folder.join("node_modules/html-validate/bin/html-validate.mjs"))
        .arg("--config")
        .arg(folder.join("htmlvalidate.mjs"))
        .args(["--formatter", &format!("json={}", list.display())])
        .args(files)
        .output()
        .context("node does not start: install Node 20 or later")?;
    let said = String::from_utf8_lossy(&output.stderr).into_owned();
    let json =
        std::fs::read(&list).with_context(|| format!("it wrote no list; it said: {said}"))?;
    std::fs::remove_file(&list)?;
    let read: Vec<File> =
        serde_json::from_slice(&json).with_context(|| format!("it said: {said}"))?;
    let complaints = read.into_iter().map(
        |File {
             file_path,
             messages,
         }| {
            let findings = messages.into_iter().map(|message| Finding {
                html: message.selector.unwrap_or_default(),
                selector: format!("line {}", message.line),
                ..Finding::of_page(&message.rule_id, message.message)
            });
            (file_path, findings.collect())
        },
    );
    Ok(complaints.collect())
}
