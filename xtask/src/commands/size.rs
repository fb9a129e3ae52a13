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
use crate::weights::{self, Scales};
use crate::workspace::Workspace;

/// The command.
pub const COMMAND: Command = Command {
    name: "size",
    takes: "[--page] [component…]",
    summary: "Prints what the demonstration pages and each component cost to download.",
    details: "\
Prints Markdown tables on standard output; KB are 1000 bytes, rounded up.

The first are for the README: the bytes of style sheets, JavaScript and wasm that the
English demonstration pages load, as they are and as they are sent, beside the goals;
in a row of their own, the parts of a program that come when the person is near. It
does what `cargo xtask build --release` does first.

The last is what each component, as its first example shows it, adds with brotli to
the wasm of an empty page. What two components share is counted for both. Each is a
program of its own, which takes half a minute to link; the results are kept until a
source changes. With names, only those components, and no demonstration page:
  cargo xtask size text_input select

  --page   the first tables only",
    run,
};

/// The pages that are measured, as the manifest calls them, and the most that each may cost with
/// brotli, in kilobytes. The short page has the styles of its own components, the long one those of
/// all there are.
const PAGES: [(&str, Goals); 2] = [
    (
        "contact",
        Goals {
            styles: 8,
            program: 90,
        },
    ),
    (
        "renewal",
        Goals {
            styles: 18,
            program: 140,
        },
    ),
];

#[derive(Clone, Copy)]
struct Goals {
    /// For the style sheets.
    styles: u64,
    /// For JavaScript and wasm.
    program: u64,
}

#[derive(Debug, PartialEq, Eq)]
struct Options {
    page_only: bool,
    components: Vec<String>,
}

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let options = parse(arguments)?;
    let workspace = Workspace::find()?;
    let known = weights::components(&workspace)?;
    for name in &options.components {
        ensure!(
            known.contains(name),
            "`{name}` is no component; the components are {}",
            known.join(", ")
        );
    }
    if !options.components.is_empty() {
        return weigh(&workspace, options.components);
    }
    page(&workspace)?;
    if options.page_only {
        return Ok(());
    }
    weigh(&workspace, known)
}

fn parse(mut arguments: Arguments) -> anyhow::Result<Options> {
    let page_only = arguments.flag("--page");
    let components = arguments.rest()?;
    ensure!(
        !page_only || components.is_empty(),
        "`--page` leaves out the components: name none of them"
    );
    Ok(Options {
        page_only,
        components,
    })
}

fn weigh(workspace: &Workspace, components: Vec<String>) -> anyhow::Result<()> {
    let scales = Scales::new(workspace)?;
    let empty = scales.weigh(None)?;
    let count = components.len();
    let mut weights = Vec::new();
    for (index, name) in components.into_iter().enumerate() {
        eprintln!("  {:<11} {} of {count}: {name}", "size", index + 1);
        let bytes = scales.weigh(Some(&name))?;
        weights.push((name, bytes));
    }
    println!(
        "What each component adds to the wasm of an empty page, with brotli:\n\n{}",
        weights::table(empty, weights)
    );
    Ok(())
}

fn page(workspace: &Workspace) -> anyhow::Result<()> {
    site::build(workspace, Build::Release)?;
    let pages = Step::new(
        "size",
        "measuring the demonstration pages",
        "run `cargo xtask build --release`, then this again",
    )
    .work(|| measure(workspace))?;
    let today = OffsetDateTime::now_utc().date();
    println!("Demonstration pages, release build, {today} (KB are 1000 bytes, rounded up):");
    for (address, rows) in pages {
        println!("\n`{address}`:\n\n{}", table(&rows));
    }
    Ok(())
}

/// Each page with what it loads.
fn measure(workspace: &Workspace) -> anyhow::Result<Vec<(String, Vec<Row>)>> {
    let site = workspace.site();
    let server = Server::start(&workspace.host_program(GALLERY), &site)?;
    let measured = PAGES.map(|(name, goals)| {
        let address = demonstration_page(&site, name)?;
        let html = server.get(&address)?;
        let files = assets::loaded_by(&html, &site).context("reading the site's assets")?;
        let (files, later) = parted(files);
        let rows = rows(&files, &later, goals);
        let rows = rows.with_context(|| format!("adding up what {address} loads"))?;
        Ok((address, rows))
    });
    measured.into_iter().collect()
}

/// What a page begins with, and the parts of its program that come when the person is near: every
/// module but that of the glue, `<program>_bg.…`.
fn parted(files: Vec<PathBuf>) -> (Vec<PathBuf>, Vec<PathBuf>) {
    files.into_iter().partition(|path| {
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        !name.ends_with(".wasm") || name.contains("_bg.")
    })
}

fn rows(files: &[PathBuf], later: &[PathBuf], goals: Goals) -> anyhow::Result<Vec<Row>> {
    let total = |ending: &str| -> anyhow::Result<Size> {
        let ends = |path: &&PathBuf| path.extension().is_some_and(|name| name == ending);
        let loaded: Vec<_> = files.iter().filter(ends).collect();
        ensure!(!loaded.is_empty(), "it loads no .{ending} file");
        sum(loaded)
    };
    let (css, script, module) = (total("css")?, total("js")?, total("wasm")?);
    let row = |name, size, goal| Row { name, size, goal };
    let mut rows = vec![
        row("CSS", css, Some(goals.styles)),
        row("JavaScript", script, None),
        row("wasm", module, None),
        row("JavaScript + wasm", script + module, Some(goals.program)),
    ];
    if !later.is_empty() {
        let later = sum(later)?;
        rows.push(row("wasm of later parts", later, None));
        rows.push(row("with later parts", script + module + later, None));
    }
    Ok(rows)
}

fn sum<'a>(files: impl IntoIterator<Item = &'a PathBuf>) -> anyhow::Result<Size> {
    let sizes = files.into_iter().map(|path| Size::of(path));
    Ok(sizes.collect::<Result<Vec<_>, _>>()?.into_iter().sum())
}

/// The address of a page of the demonstration, in English.
fn demonstration_page(site: &Path, name: &str) -> anyhow::Result<String> {
    let path = site.join("manifest.json");
    let read = || -> anyhow::Result<Value> { Ok(serde_json::from_slice(&fs::read(&path)?)?) };
    let manifest = read().with_context(|| format!("reading {}", path.display()))?;
    let address = manifest["demo"][name]["en-CA"].as_str();
    let address =
        address.with_context(|| format!("{} has no demo.{name}.en-CA", path.display()))?;
    Ok(address.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistyped_option_is_not_taken_for_a_component() {
        let parsed = |line: &str| {
            parse(Arguments::new(
                "size",
                line.split_whitespace().map(str::to_owned).collect(),
            ))
        };
        assert_eq!(
            parsed("text_input select").unwrap().components,
            ["text_input", "select"]
        );
        assert!(parsed("--page").unwrap().page_only);
        assert!(parsed("--pages").is_err());
        assert!(parsed("--page text_input").is_err());
    }

    const GOALS: Goals = Goals {
        styles: 8,
        program: 90,
    };

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
        let parts = [file("demo_chunk_3.wasm"), file("demo_split_end.wasm")];
        let (first, later) = parted([&with[..], &parts[..]].concat());
        let found = (first == with, later == parts);
        let without = rows(&without, &[], GOALS);
        let (with, whole) = (rows(&first, &later, GOALS), rows(&first, &[], GOALS));
        fs::remove_dir_all(&folder).unwrap();

        assert_eq!(without.err().unwrap().to_string(), "it loads no .wasm file");
        let bytes: Vec<u64> = with.unwrap().iter().map(|row| row.size.brotli).collect();
        assert_eq!(bytes, [8, 4, 4, 8, 8, 16]);
        assert_eq!(whole.unwrap().len(), 4);
        assert_eq!(found, (true, true));
    }
}
