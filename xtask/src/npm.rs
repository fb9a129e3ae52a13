//! The npm packages of a folder, exactly as its lock file says.

use std::process::Command;

use crate::failure::Failure;
use crate::fingerprint::Fingerprint;
use crate::step::Step;
use crate::workspace::Workspace;

/// Runs `npm ci` in a folder of the project when its packages are missing or
/// its lock file has changed.
///
/// # Errors
/// When there is no lock file, npm is missing, or npm fails.
pub fn install(workspace: &Workspace, folder: &str) -> Result<(), Failure> {
    let path = workspace.root.join(folder);
    let lock = path.join("package-lock.json");
    let step = |remedy: &str| {
        Step::new(
            "npm",
            format!("installing the packages of {folder}/package-lock.json"),
            remedy,
        )
    };
    let stamp = match Fingerprint::default().file(&lock) {
        // npm empties the folder before it installs, so that the stamp goes with what it stands for.
        Ok(fingerprint) => fingerprint.stamp(path.join("node_modules/.installed-from-lock")),
        Err(error) => {
            let cause = format!("{folder}/package-lock.json cannot be read: {error}");
            return Err(step("take the file from version control").failed(None, cause));
        }
    };
    if stamp.matches() {
        return Ok(());
    }
    // No package needs its install scripts, and some of them download browsers.
    let mut command = Command::new(if cfg!(windows) { "npm.cmd" } else { "npm" });
    command
        .args([
            "ci",
            "--include=dev",
            "--ignore-scripts",
            "--no-audit",
            "--no-fund",
        ])
        .current_dir(&path);
    let remedy = "install Node 20 or later with npm (https://nodejs.org), \
                  and check that npm reaches its registry";
    step(remedy).capture(&mut command)?;
    stamp.set().map_err(|error| {
        let cause = format!("{folder}/node_modules cannot be written: {error}");
        step("make the folder writable").failed(None, cause)
    })
}
