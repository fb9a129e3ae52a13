//! The browser of the tests.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};

use crate::debian;
use crate::failure::Failure;
use crate::program;

/// Debian's name of Chromium without windows. It shows pages as Chromium does, and sooner: the tests
/// take a fifth less time.
const HEADLESS: &str = "chromium-headless-shell";
const NAMES: &[&str] = &[
    HEADLESS,
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];
const ON_MACOS: &str = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome";

/// Makes sure that there is a Chromium, and installs Debian's quickest when that is possible.
///
/// # Errors
/// When there is none and none can be installed.
pub fn ensure() -> Result<PathBuf, Failure> {
    let chosen = chosen().is_some() || program::find(&[HEADLESS]).is_some();
    if !chosen && debian::can_install() && debian::install(HEADLESS).is_err() {
        eprintln!("  {:<11} going on without {HEADLESS}", "chromium");
        // An older Debian has the whole browser only.
        if present().is_none() {
            debian::install("chromium")?;
        }
    }
    find()
}

/// The path of Chromium: what the environment variable `CHROMIUM` says, or the first on `PATH`.
///
/// # Errors
/// When there is none.
pub fn find() -> Result<PathBuf, Failure> {
    if let Some(path) = chosen() {
        return named(&path);
    }
    present().ok_or_else(|| {
        missing(format!(
            "none of {} is on `PATH`, and the environment variable `CHROMIUM` is not set",
            NAMES.join(", ")
        ))
    })
}

fn chosen() -> Option<OsString> {
    env::var_os("CHROMIUM").filter(|path| !path.is_empty())
}

fn named(path: &OsString) -> Result<PathBuf, Failure> {
    let path = PathBuf::from(path);
    if program::is_executable(&path) {
        return Ok(path);
    }
    Err(missing(format!(
        "the environment variable `CHROMIUM` says {}, which is no program",
        path.display()
    )))
}

fn present() -> Option<PathBuf> {
    program::find(NAMES).or_else(|| {
        Some(PathBuf::from(ON_MACOS)).filter(|path| program::is_executable(Path::new(path)))
    })
}

fn missing(cause: String) -> Failure {
    Failure {
        step: "chromium",
        command: None,
        cause,
        remedy:
            "install Chromium with the system's packages (Debian: `apt-get install chromium`), \
                 or set `CHROMIUM` to the path of a Chromium or Chrome"
                .into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_path_in_the_environment_is_told_and_not_passed_over() {
        let failure = named(&"/no/such/chromium".into()).unwrap_err();
        assert!(
            failure
                .cause
                .contains("says /no/such/chromium, which is no program"),
            "{}",
            failure.cause
        );
        assert!(
            failure.remedy.contains("set `CHROMIUM`"),
            "{}",
            failure.remedy
        );
    }
}
