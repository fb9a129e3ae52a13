//! The command line.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

/// What was asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Options {
    /// Words that a test's name must all hold.
    pub words: Vec<String>,
    /// The folder of the built gallery.
    pub site: PathBuf,
    /// A server that runs already.
    pub server: Option<String>,
    /// The gallery's program, to be started.
    pub gallery: Option<PathBuf>,
    /// Where the report goes.
    pub report: PathBuf,
    /// Names only, nothing is run.
    pub list: bool,
    /// Only the checks of the checks: needs no built gallery.
    pub specimens: bool,
    /// Writes transcripts instead of comparing them.
    pub bless: bool,
    /// Names each test that passes.
    pub verbose: bool,
    /// How many browsers share the work.
    pub browsers: usize,
}

/// More browsers than this wait for each other on the machines that tests run on.
const MOST_BROWSERS: usize = 6;

/// How it is used, for `--help` and for errors.
pub const USAGE: &str = "\
portage-tests [WORD…] [OPTIONS]     tests whose names hold every WORD

  --site FOLDER      the built gallery (default: target/site)
  --gallery PROGRAM  start this portage-gallery, with the demonstration service
  --server ADDRESS   use a server that runs already, http://127.0.0.1:4000
                     (with neither, the folder is served as any static host would)
  --report FOLDER    where the report and its pictures go (default: target/test-report)
  --specimens        only the checks of the checks, on the pages of tests/good and tests/bad
  --list             print the names of the tests and run none
  --bless            write the transcripts of the screen reader instead of comparing them
  --verbose          name each test that passes
  --browsers NUMBER  how many browsers share the work (default: one more than cores, at most 6)

CHROMIUM=/path/to/chromium chooses the browser.";

impl Options {
    /// Reads the arguments after the program's name.
    ///
    /// # Errors
    /// An unknown option, or one without its value: says which, and how it is used.
    pub fn read(arguments: impl IntoIterator<Item = String>) -> Result<Options> {
        let mut options = Options {
            words: Vec::new(),
            site: "target/site".into(),
            server: None,
            gallery: None,
            report: "target/test-report".into(),
            list: false,
            specimens: false,
            bless: false,
            verbose: false,
            browsers: std::thread::available_parallelism()
                .map_or(1, |cores| (cores.get() + 1).min(MOST_BROWSERS)),
        };
        let mut arguments = arguments.into_iter();
        while let Some(argument) = arguments.next() {
            let mut value = || {
                arguments
                    .next()
                    .with_context(|| format!("{argument} needs a value\n\n{USAGE}"))
            };
            match argument.as_str() {
                "--site" => options.site = value()?.into(),
                "--gallery" => options.gallery = Some(value()?.into()),
                "--server" => options.server = Some(value()?.trim_end_matches('/').to_owned()),
                "--report" => options.report = value()?.into(),
                "--list" => options.list = true,
                "--specimens" => options.specimens = true,
                "--bless" => options.bless = true,
                "--verbose" => options.verbose = true,
                "--browsers" => {
                    let number = value()?.parse().ok().filter(|number| *number > 0);
                    options.browsers =
                        number.with_context(|| format!("--browsers needs a number\n\n{USAGE}"))?;
                }
                unknown if unknown.starts_with('-') => {
                    bail!("there is no option {unknown}\n\n{USAGE}")
                }
                word => options.words.push(word.to_owned()),
            }
        }
        Ok(options)
    }
}

#[cfg(test)]
mod tests {
    use super::Options;

    fn read(line: &str) -> anyhow::Result<Options> {
        Options::read(line.split_whitespace().map(str::to_owned))
    }

    #[test]
    fn a_word_after_an_option_is_taken_for_its_value() {
        let options = read("--list keyboard --site out text_input").unwrap();
        assert_eq!(options.words, ["keyboard", "text_input"]);
        assert_eq!(options.site, std::path::Path::new("out"));
    }

    #[test]
    fn a_misspelt_option_runs_every_test() {
        assert!(
            read("--lst")
                .unwrap_err()
                .to_string()
                .contains("no option --lst")
        );
        assert!(
            read("--site")
                .unwrap_err()
                .to_string()
                .contains("needs a value")
        );
    }
}
