//! `cargo xtask test`

use std::thread;
use std::time::Instant;

use super::{Command, check};
use crate::arguments::{Arguments, Misuse};
use crate::failure::Failure;
use crate::site::{self, GALLERY};
use crate::step::{Seconds, Step};
use crate::wasm::Build;
use crate::workspace::Workspace;
use crate::{chromium, java, npm};

/// The command.
pub const COMMAND: Command = Command {
    name: "test",
    takes: "[--dev] [word…] [-- option…]",
    summary: "Runs everything that continuous integration runs.",
    details: "\
In this order, ending at the first that fails:
  tools     installs the npm packages of tests/, looks for Chromium and Java, and
            installs them with apt-get when root on Debian
  format    cargo fmt --check
  compile   the tests of the next part
  host      cargo test --workspace: all that needs no browser; beside it
  site      what `cargo xtask build --release` does
  browser   the built site in Chromium; the report is in target/test-report

While it compiles for host and site, clippy reads the code, with warnings denied.

With words, the format is left out. The browser runs the tests whose names hold
every word, host those whose names hold one of them:
  cargo xtask test text_input
  cargo xtask test text_input keyboard

  --dev       tests the site as built without --release: sooner built, but not what
              is published
  -- option…  for the browser tests; `cargo run -p portage-tests -- --help` lists them

The environment variable CHROMIUM gives the path of the browser. `cargo test` alone runs
what needs no browser, `cargo xtask check` format and lints, soonest.",
    run,
};

#[derive(Debug, PartialEq, Eq)]
struct Options {
    build: Build,
    words: Vec<String>,
    for_browser_tests: Vec<String>,
}

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let options = parse(arguments)?;
    let rows = options.rows();
    let mut workspace = Workspace::find()?.read_by_clippy()?;
    if rows.concat().contains(&Part::Host) {
        workspace = workspace.tested();
    }
    let start = Instant::now();
    let mut passed = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let (well, failures) = side_by_side(row, &workspace, &options);
        passed.extend(well);
        let failed: Vec<Part> = failures.iter().map(|(part, _)| *part).collect();
        let mut errors = failures.into_iter().map(|(_, failure)| failure);
        if let Some(first) = errors.next() {
            errors.for_each(|other| eprintln!("\nerror: {other}"));
            let rest = rows[index + 1..].concat();
            eprintln!("\n{}", summary(&passed, &failed, &rest));
            return Err(first.into());
        }
    }
    eprintln!(
        "\nPassed in {}: {}",
        Seconds(start.elapsed()),
        names(&passed)
    );
    Ok(())
}

/// The parts of a row: those that passed, and those that failed, with their reasons.
fn side_by_side(
    row: &[Part],
    workspace: &Workspace,
    options: &Options,
) -> (Vec<Part>, Vec<(Part, Failure)>) {
    let results = thread::scope(|scope| {
        let run = |part: &Part| {
            let part = *part;
            scope.spawn(move || (part, part.run(workspace, options)))
        };
        let running: Vec<_> = row.iter().map(run).collect();
        let ended = |part: thread::ScopedJoinHandle<_>| part.join().expect("a part does not panic");
        running.into_iter().map(ended).collect::<Vec<_>>()
    });
    let (mut passed, mut failed) = (Vec::new(), Vec::new());
    for (part, result) in results {
        match result {
            Ok(()) => passed.push(part),
            Err(failure) => failed.push((part, failure)),
        }
    }
    (passed, failed)
}

fn parse(mut arguments: Arguments) -> Result<Options, Misuse> {
    let for_browser_tests = arguments.passed_on();
    let build = Build::from_flag(!arguments.flag("--dev"));
    Ok(Options {
        build,
        words: arguments.rest()?,
        for_browser_tests,
    })
}

/// A part of the tests.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Tools,
    Format,
    Compile,
    Host,
    Site,
    Browser,
}

/// One row after the other; what is in a row, side by side. Tools come first: who lacks a browser
/// should not learn it after ten minutes. Some tests of the host leave a core idle, and the optimiser
/// does: each works while the other waits.
type Rows = &'static [&'static [Part]];

const ALL: Rows = &[
    &[Part::Tools],
    &[Part::Format],
    &[Part::Compile],
    &[Part::Host, Part::Site],
    &[Part::Browser],
];

/// What says something about the tests that were asked for.
const FILTERED: Rows = &[
    &[Part::Tools],
    &[Part::Compile],
    &[Part::Host, Part::Site],
    &[Part::Browser],
];

/// Who asks something of the browser tests alone waits for nothing else.
const BROWSER: Rows = &[&[Part::Tools], &[Part::Site], &[Part::Browser]];

impl Options {
    fn rows(&self) -> Rows {
        match (&self.words[..], &self.for_browser_tests[..]) {
            ([], []) => ALL,
            (_, []) => FILTERED,
            _ => BROWSER,
        }
    }
}

impl Part {
    const fn name(self) -> &'static str {
        match self {
            Self::Tools => "tools",
            Self::Format => "format",
            Self::Compile => "compile",
            Self::Host => "host",
            Self::Site => "site",
            Self::Browser => "browser",
        }
    }

    fn run(self, workspace: &Workspace, options: &Options) -> Result<(), Failure> {
        match self {
            Self::Tools => {
                npm::install(workspace, "tests")?;
                chromium::ensure()?;
                java::ensure()
            }
            Self::Format => check::format(workspace),
            Self::Compile => compile(workspace),
            Self::Host => host(workspace, options),
            Self::Site => site::build(workspace, options.build),
            Self::Browser => browser(workspace, options),
        }
    }
}

fn compile(workspace: &Workspace) -> Result<(), Failure> {
    let remedy = "mend what the compiler or clippy names above";
    Step::new("compile", "compiling what needs no browser", remedy)
        .stream(workspace.cargo().args(["test", "--workspace", "--no-run"]))
}

/// Its output would be mixed with that of the part beside it, and is shown when it fails.
fn host(workspace: &Workspace, options: &Options) -> Result<(), Failure> {
    let mut command = workspace.cargo();
    command.args(["test", "--workspace"]);
    if !options.words.is_empty() {
        command.arg("--").args(&options.words);
    }
    let remedy = "mend what the failed test names above";
    Step::new("host", "testing all that needs no browser", remedy).capture(&mut command)
}

fn browser(workspace: &Workspace, options: &Options) -> Result<(), Failure> {
    let report = workspace.report();
    Step::new(
        "driver",
        "compiling the browser tests",
        "mend what the compiler reports above",
    )
    .stream(&mut workspace.cargo_build("portage-tests"))?;
    let mut command = std::process::Command::new(workspace.host_program("portage-tests"));
    command.current_dir(&workspace.root);
    command.arg("--site").arg(workspace.site());
    command
        .arg("--gallery")
        .arg(workspace.host_program(GALLERY));
    command.arg("--report").arg(&report);
    command
        .args(&options.for_browser_tests)
        .args(&options.words);
    command.env("CHROMIUM", chromium::find()?);
    let remedy = format!("mend what the report in {} names", workspace.short(&report));
    Step::new("browser", "testing the site in Chromium", remedy).stream(&mut command)
}

/// What passed, what failed, and what was not run.
fn summary(passed: &[Part], failed: &[Part], rest: &[Part]) -> String {
    format!(
        "passed: {}; failed: {}; not run: {}",
        names(passed),
        names(failed),
        names(rest)
    )
}

fn names(parts: &[Part]) -> String {
    match parts {
        [] => "none".to_owned(),
        _ => parts
            .iter()
            .map(|part| part.name())
            .collect::<Vec<_>>()
            .join(", "),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Options, Misuse> {
        parse(Arguments::new(
            "test",
            line.split_whitespace().map(str::to_owned).collect(),
        ))
    }

    #[test]
    fn what_is_published_is_what_is_tested_unless_said_otherwise() {
        assert_eq!(parsed("").unwrap().build, Build::Release);
        assert_eq!(parsed("--dev").unwrap().build, Build::Development);
    }

    #[test]
    fn a_word_leaves_out_only_what_it_cannot_select() {
        assert_eq!(parsed("").unwrap().rows(), ALL);
        assert_eq!(parsed("--dev").unwrap().rows(), ALL);
        assert_eq!(parsed("text_input keyboard").unwrap().rows(), FILTERED);
    }

    #[test]
    fn an_option_of_the_browser_tests_is_not_taken_for_our_own() {
        let options = parsed("text_input -- --dev --bless").unwrap();
        assert_eq!(options.build, Build::Release);
        assert_eq!(options.words, ["text_input"]);
        assert_eq!(options.for_browser_tests, ["--dev", "--bless"]);
        assert_eq!(options.rows(), BROWSER);
    }

    #[test]
    fn an_unknown_option_is_not_taken_for_a_word_that_matches_nothing() {
        let error = parsed("--release").unwrap_err().to_string();
        assert!(error.contains("unknown option `--release`"), "{error}");
    }

    #[test]
    fn what_was_not_run_does_not_look_passed() {
        let rest = FILTERED.concat();
        assert_eq!(
            summary(&[], &rest[..1], &rest[1..]),
            "passed: none; failed: tools; not run: compile, host, site, browser"
        );
        assert_eq!(
            summary(
                &[Part::Tools, Part::Compile, Part::Site],
                &[Part::Host],
                &[Part::Browser]
            ),
            "passed: tools, compile, site; failed: host; not run: browser"
        );
    }
}
