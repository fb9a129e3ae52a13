//! `cargo xtask fuzz`

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command as Process, Stdio};

use anyhow::{Context, bail, ensure};

use super::Command;
use crate::arguments::{Arguments, Misuse};
use crate::failure::Failure;
use crate::program;
use crate::step::Step;
use crate::workspace::Workspace;

/// The command.
pub const COMMAND: Command = Command {
    name: "fuzz",
    takes: "[--seconds N] [parser…]",
    summary: "Throws bytes at every parser until one breaks. Not in continuous integration.",
    details: "\
Needs nightly Rust and cargo-fuzz, and says how to get them. With names, only those
parsers: number, money, answers, …; locales/fuzz/src/parsers.rs lists them.

Starts from locales/fuzz/corpus/<parser>/ and what earlier runs found. What breaks a
parser is kept there, as small as can be, and `cargo test` replays it from then on:
rename it to what it shows, mend the parser, commit both.

  --seconds N   how long for each parser; 60 without it",
    run,
};

/// The folder of the fuzzing program, whose parsers are lines of [`PARSERS`].
const FOLDER: &str = "locales/fuzz";
const PARSERS: &str = "src/parsers.rs";

#[derive(Debug, PartialEq, Eq)]
struct Options {
    seconds: u32,
    parsers: Vec<String>,
}

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let options = parse(arguments)?;
    let workspace = Workspace::find()?;
    let folder = workspace.root.join(FOLDER);
    let list = folder.join(PARSERS);
    let text = fs::read_to_string(&list).with_context(|| format!("reading {}", list.display()))?;
    let parsers = chosen(&names(&text), &options.parsers)?;

    tools()?;
    let fuzz = Fuzz {
        folder,
        target: workspace.target.join("fuzz"),
    };
    fuzz.build()?;
    let mut table = String::new();
    let mut broken = Vec::new();
    for name in parsers {
        let outcome = fuzz.parser(&name, options.seconds)?;
        table.push_str(&format!("  {name:<16} {}\n", outcome.line()));
        if outcome.case.is_some() {
            broken.push(name);
        }
    }
    println!("\n{}", table.trim_end());
    if !broken.is_empty() {
        bail!(
            "{} broke; the bytes are in {FOLDER}/corpus, and \
             `cargo test -p portage --test corpus` shows where",
            broken.join(", ")
        );
    }
    Ok(())
}

fn parse(mut arguments: Arguments) -> Result<Options, Misuse> {
    let seconds = match arguments.value("--seconds")? {
        None => 60,
        Some(text) => match text.parse() {
            Ok(seconds) if seconds > 0 => seconds,
            _ => {
                let what = format!("`--seconds` takes a number from 1 on, not `{text}`");
                return Err(arguments.misuse(what));
            }
        },
    };
    Ok(Options {
        seconds,
        parsers: arguments.rest()?,
    })
}

/// The names in the table of the parsers: lines that begin with `("name", `.
fn names(text: &str) -> Vec<String> {
    text.lines()
        .filter_map(|line| {
            Some(
                line.strip_prefix("    (\"")?
                    .split_once("\", |")?
                    .0
                    .to_owned(),
            )
        })
        .collect()
}

fn chosen(known: &[String], asked: &[String]) -> anyhow::Result<Vec<String>> {
    ensure!(!known.is_empty(), "{FOLDER}/{PARSERS} lists no parser");
    for name in asked {
        ensure!(
            known.contains(name),
            "`{name}` is no parser; the parsers are {}",
            known.join(", ")
        );
    }
    Ok(match asked {
        [] => known.to_vec(),
        _ => asked.to_vec(),
    })
}

/// Fuzzing counts which branches a parser takes, which only nightly compilers can build in.
fn tools() -> Result<(), Failure> {
    let needed = |name: &str, remedy: &str, command: &mut Process| {
        if program::succeeds(command) {
            return Ok(());
        }
        Err(Failure {
            step: "tools",
            command: Some(program::line(command)),
            cause: format!("{name} is not on this machine"),
            remedy: remedy.into(),
        })
    };
    needed(
        "nightly Rust",
        "run `rustup toolchain install nightly --profile minimal`; \
         only this command uses it",
        Process::new("rustup").args(["run", "nightly", "rustc", "--version"]),
    )?;
    needed(
        "cargo-fuzz",
        "run `cargo install cargo-fuzz --locked`; it needs a C++ compiler as well \
         (Debian: `apt-get install g++`)",
        Process::new("rustup").args(["run", "nightly", "cargo", "fuzz", "--version"]),
    )
}

struct Fuzz {
    folder: PathBuf,
    target: PathBuf,
}

impl Fuzz {
    fn cargo(&self, command: &str) -> Process {
        let mut cargo = Process::new("rustup");
        cargo.args(["run", "nightly", "cargo", "fuzz", command, "--fuzz-dir"]);
        cargo
            .arg(&self.folder)
            .arg("--target-dir")
            .arg(&self.target);
        // No parser has unsafe code, whose faults a sanitizer would find.
        cargo.args(["--sanitizer", "none", "parse"]);
        cargo.current_dir(&self.folder);
        // Those of the toolchain that runs this.
        for name in ["CARGO", "RUSTC", "RUSTUP_TOOLCHAIN", "CARGO_TARGET_DIR"] {
            cargo.env_remove(name);
        }
        cargo
    }

    fn build(&self) -> Result<(), Failure> {
        Step::new(
            "fuzz",
            "compiling the parsers with nightly Rust",
            "mend what the compiler reports above, then run this again",
        )
        .stream(&mut self.cargo("build"))
    }

    fn parser(&self, name: &str, seconds: u32) -> anyhow::Result<Outcome> {
        let kept = self.folder.join("corpus").join(name);
        let found = self.target.join("found").join(name);
        let log = self.target.join(format!("{name}.log"));
        for folder in [&kept, &found] {
            fs::create_dir_all(folder)
                .with_context(|| format!("cannot make {}", folder.display()))?;
        }
        let before = files(&kept)?;
        eprintln!("  {:<11} {name}, {seconds} s", "fuzz");
        let mut command = self.cargo("run");
        // The first folder takes what is new; what broke goes where it is replayed.
        command.arg(&found).arg(&kept).arg("--");
        command.arg(format!("-max_total_time={seconds}"));
        command.arg(format!("-artifact_prefix={}/found-", kept.display()));
        command.args(["-print_final_stats=1", "-max_len=256", "-timeout=5"]);
        command.env("PORTAGE_PARSER", name).stdin(Stdio::null());
        let output =
            File::create(&log).with_context(|| format!("cannot write {}", log.display()))?;
        command.stdout(output.try_clone()?).stderr(output);
        let ended = command.status().context("starting cargo-fuzz")?;
        let log_text = String::from_utf8_lossy(&fs::read(&log)?).into_owned();
        let case = files(&kept)?
            .into_iter()
            .find(|file| !before.contains(file));
        if !ended.success() && case.is_none() {
            bail!("cargo-fuzz ended with {ended}; {} tells why", log.display());
        }
        Ok(Outcome {
            runs: statistic(&log_text, "number_of_executed_units"),
            case,
        })
    }
}

struct Outcome {
    runs: Option<u64>,
    case: Option<PathBuf>,
}

impl Outcome {
    fn line(&self) -> String {
        let runs = self
            .runs
            .map_or_else(String::new, |runs| format!("{runs} runs"));
        match &self.case {
            None => format!("{runs:>16}  nothing found"),
            Some(case) => format!("{runs:>16}  broke on {}", case.display()),
        }
    }
}

/// `stat::number_of_executed_units: 1234` of libFuzzer.
fn statistic(log: &str, name: &str) -> Option<u64> {
    let line = log
        .lines()
        .find_map(|line| line.strip_prefix("stat::")?.strip_prefix(name))?;
    line.trim_start_matches(':').trim().parse().ok()
}

fn files(folder: &Path) -> anyhow::Result<Vec<PathBuf>> {
    fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Options, Misuse> {
        parse(Arguments::new(
            "fuzz",
            line.split_whitespace().map(str::to_owned).collect(),
        ))
    }

    #[test]
    fn each_parser_has_a_minute_unless_said_otherwise() {
        assert_eq!(parsed("").unwrap().seconds, 60);
        assert_eq!(parsed("--seconds 5 money").unwrap().parsers, ["money"]);
        for wrong in ["--seconds 0", "--seconds long", "--second 5"] {
            assert!(parsed(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_parser_whose_line_is_written_otherwise_is_not_left_out_in_silence() {
        let list = Path::new(env!("CARGO_MANIFEST_DIR"))
            .join("..")
            .join(FOLDER);
        let names = names(&fs::read_to_string(list.join(PARSERS)).unwrap());
        let mut folders: Vec<String> = files(&list.join("corpus"))
            .unwrap()
            .iter()
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        folders.sort();
        let mut sorted = names.clone();
        sorted.sort();
        assert_eq!(sorted, folders);
        assert!(chosen(&names, &["nmber".to_owned()]).is_err());
    }

    #[test]
    fn the_number_of_runs_is_read_from_the_statistics() {
        let log = "Done 1234 runs in 5 second(s)\nstat::number_of_executed_units: 1234\nstat::peak_rss_mb: 40\n";
        assert_eq!(statistic(log, "number_of_executed_units"), Some(1234));
        assert_eq!(statistic("", "number_of_executed_units"), None);
    }
}
