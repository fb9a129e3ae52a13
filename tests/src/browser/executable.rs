//! Which Chromium is driven.

use std::path::{Path, PathBuf};

use anyhow::{Result, bail};

/// The names under which distributions install the browser; the one without windows is the quickest.
const NAMES: [&str; 5] = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome",
    "google-chrome-stable",
];

/// The path in the variable `CHROMIUM`, else the first of the usual names on `PATH`.
///
/// # Errors
/// When `CHROMIUM` names no file, or when nothing is installed: one sentence that says how to get it.
pub fn find() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("CHROMIUM") {
        let path = PathBuf::from(path);
        if !path.is_file() {
            bail!(
                "CHROMIUM is set to {}, and there is no such file: set it to the browser's path, or unset it.",
                path.display()
            );
        }
        return Ok(path);
    }
    let folders = std::env::var_os("PATH").unwrap_or_default();
    std::env::split_paths(&folders)
        .flat_map(|folder| NAMES.map(|name| folder.join(name)))
        .find(|path| Path::is_file(path))
        .ok_or_else(|| anyhow::anyhow!("The browser tests need Chromium and none is on PATH: install it (Debian: apt-get install chromium), or set CHROMIUM to its path."))
}
