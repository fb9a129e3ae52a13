//! `cargo xtask size`

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, ensure};
use serde_json::Value;
use time::OffsetDateTime;

use super::Command;
use crate::arguments::Arguments;
use crate::assets;
use crate::server::Server;
use crate::site::{self, GALLERY};
use crate::sizes::{Row, Size, table};
use crate::step::Step;
use crate::wasm::Build;
use crate::workspace::Workspace;

/// The command.
pub const COMMAND: Command = Command {
    name: "size",
    takes: "",
    summary: "Prints what the demonstration page costs to download, beside the goals.",
    details: "\
Does what `cargo xtask build --release` does, then prints a Markdown table for the README
on standard output: the bytes of style sheets, JavaScript and wasm that the English
demonstration page loads, as they are and as they are sent. KB are 1000 bytes, rounded up.",
    run,
};

/// The most that style sheets may cost with brotli, in kilobytes.
const CSS_GOAL: u64 = 8;
/// The most that JavaScript and wasm may cost with brotli, in kilobytes.
const PROGRAM_GOAL: u64 = 90;

fn run(arguments: Arguments) -> anyhow::Result<()> {
    arguments.end()?;
    let workspace = Workspace::find()?;
    site::build(&workspace, Build::Release)?;
    let rows = Step::new(
        "size",
        "measuring the demonstration page",
        "run `cargo xtask build --release`, then this again",
    )
    .work(|| measure(&workspace))?;
    let today = OffsetDateTime::now_utc().date();
    println!(
        "Demonstration page, release build, {today} (KB are 1000 bytes, rounded up):\n\n{}",
        table(&rows)
    );
    Ok(())
}

fn measure(workspace: &Workspace) -> anyhow::Result<Vec<Row>> {
    let site = workspace.site();
    let page = demonstration_page(&site)?;
    let html = Server::start(&workspace.host_program(GALLERY), &site)?.get(&page)?;
    let files = assets::loaded_by(&html, &site).context("reading the site's assets")?;
    rows(&files).with_context(|| format!("adding up what {page} loads"))
}

fn rows(files: &[PathBuf]) -> anyhow::Result<Vec<Row>> {
    let total = |ending: &str| -> anyhow::Result<Size> {
        let ends = |path: &&PathBuf| path.extension().is_some_and(|name| name == ending);
        let sizes: Vec<Size> = files
            .iter()
            .filter(ends)
            .map(|path| Size::of(path))
            .collect::<Result<_, _>>()?;
        ensure!(!sizes.is_empty(), "it loads no .{ending} file");
        Ok(sizes.into_iter().sum())
    };
    let (css, script, module) = (total("css")?, total("js")?, total("wasm")?);
    let row = |name, size, goal| Row { name, size, goal };
    Ok(vec![
        row("CSS", css, Some(CSS_GOAL)),
        row("JavaScript", script, None),
        row("wasm", module, None),
        row("JavaScript + wasm", script + module, Some(PROGRAM_GOAL)),
    ])
}

/// The address of the demonstration's first page, in English.
fn demonstration_page(site: &Path) -> anyhow::Result<String> {
    let path = site.join("manifest.json");
    let read = || -> anyhow::Result<Value> { Ok(serde_json::from_slice(&fs::read(&path)?)?) };
    let manifest = read().with_context(|| format!("reading {}", path.display()))?;
    let address = manifest["demo"]["contact"]["en-CA"].as_str();
    let address =
        address.with_context(|| format!("{} has no demo.contact.en-CA", path.display()))?;
    Ok(address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_without_its_program_does_not_meet_the_goal_with_nothing() {
        let folder = std::env::temp_dir().join(format!("portage-rows-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let file = |name: &str| {
            for ending in ["", ".gz", ".br"] {
                fs::write(folder.join(format!("{name}{ending}")), "1234").unwrap();
            }
            folder.join(name)
        };
        let without = [file("a.css"), file("start.js")];
        let with = [
            file("a.css"),
            file("b.css"),
            file("start.js"),
            file("demo_bg.wasm"),
        ];
        let (without, with) = (rows(&without), rows(&with));
        fs::remove_dir_all(&folder).unwrap();

        assert_eq!(without.err().unwrap().to_string(), "it loads no .wasm file");
        let bytes: Vec<u64> = with.unwrap().iter().map(|row| row.size.brotli).collect();
        assert_eq!(bytes, [8, 4, 4, 8]);
    }
}
