//! `cargo xtask bench`

use std::fs;
use std::path::Path;

use anyhow::Context;

use super::Command;
use crate::arguments::{Arguments, Misuse};
use crate::chromium;
use crate::glue;
use crate::step::Step;
use crate::wasm::{self, BENCH, Build};
use crate::workspace::Workspace;

/// The command.
pub const COMMAND: Command = Command {
    name: "bench",
    takes: "[--runs N] [--fields N]",
    summary: "Measures a thousand text inputs in Chromium beside the same page by hand.",
    details: "\
Mounts the fields (label, hint, error) and switches their language, by Portage in the
release build and by hand-written JavaScript, in turns on one page; prints the medians
and their ratio as a Markdown table on standard output. The two pages are compared
first: both must be the same elements, attributes and texts. Styles are not loaded.

  --runs N     runs that are counted; 15 without it
  --fields N   fields; 1000 without it",
    run,
};

/// The page, in the folder of the tests.
const PAGE: &str = "tests/bench";
const FILES: [&str; 3] = ["index.html", "bench.js", "dom.js"];

#[derive(Debug, PartialEq, Eq)]
struct Options {
    runs: u32,
    fields: u32,
}

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let options = parse(arguments)?;
    let workspace = Workspace::find()?;
    let chromium = chromium::ensure()?;
    Step::new(
        "wasm",
        "compiling the fields, as they are published",
        "mend what the compiler reports above, then run this again",
    )
    .stream(&mut wasm::command(&workspace, Build::Release, &[BENCH])?)?;
    let site = workspace.target.join("bench");
    fs::create_dir_all(&site).with_context(|| format!("cannot make {}", site.display()))?;
    glue::join(&workspace, Build::Release, BENCH, &site)?;
    copy(&workspace.root.join(PAGE), &site)?;

    let mut command = workspace.cargo();
    command.args([
        "run",
        "-q",
        "-p",
        "portage-tests",
        "--bin",
        "portage-bench",
        "--",
    ]);
    command.arg("--site").arg(&site);
    command.args(["--runs", &options.runs.to_string()]);
    command.args(["--fields", &options.fields.to_string()]);
    command.env("CHROMIUM", chromium);
    Step::new(
        "bench",
        format!("{} fields, {} runs", options.fields, options.runs),
        "close what else keeps this machine busy; mend what is named above",
    )
    .stream(&mut command)?;
    Ok(())
}

fn parse(mut arguments: Arguments) -> Result<Options, Misuse> {
    let mut number = |name: &str, usual: u32| match arguments.value(name)? {
        None => Ok(usual),
        Some(text) => match text.parse() {
            Ok(number) if number > 0 => Ok(number),
            _ => Err(arguments.misuse(format!("`{name}` takes a number from 1 on, not `{text}`"))),
        },
    };
    let options = Options {
        runs: number("--runs", 15)?,
        fields: number("--fields", 1000)?,
    };
    arguments.end()?;
    Ok(options)
}

fn copy(from: &Path, to: &Path) -> anyhow::Result<()> {
    for file in FILES {
        let (from, to) = (from.join(file), to.join(file));
        fs::copy(&from, &to)
            .with_context(|| format!("cannot copy {} to {}", from.display(), to.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Options, Misuse> {
        parse(Arguments::new(
            "bench",
            line.split_whitespace().map(str::to_owned).collect(),
        ))
    }

    #[test]
    fn nothing_is_measured_of_nothing() {
        assert_eq!(
            parsed("--runs 3").unwrap(),
            Options {
                runs: 3,
                fields: 1000
            }
        );
        for wrong in ["--runs 0", "--fields many", "--fast"] {
            assert!(parsed(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn the_page_has_all_of_its_files() {
        let page = Path::new(env!("CARGO_MANIFEST_DIR")).join("..").join(PAGE);
        for file in FILES {
            assert!(page.join(file).is_file(), "{file}");
        }
    }
}
