//! The npm packages of a folder, exactly as its lock file says.

use std::process::Command;

use crate::failure::Failure;
use crate::fingerprint::Fingerprint;
use crate::program;
use crate::step::Step;
use crate::workspace::Workspace;

/// The oldest Node that the packages run on, as their `package.json` says.
const LEAST_NODE: u32 = 20;

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
    let remedy = "install Node 20 or later with npm (https://nodejs.org), \
                  and check that npm reaches its registry";
    // npm only warns.
    let node = program::major_version(Command::new("node").arg("--version"));
    if let Some(old) = node.filter(|version| *version < LEAST_NODE) {
        let cause = format!("the packages need Node {LEAST_NODE}, and this is Node {old}");
        return Err(step(remedy).failed(Some("node --version".into()), cause));
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
    step(remedy).capture(&mut command)?;
    stamp.set().map_err(|error| {
        let cause = format!("{folder}/node_modules cannot be written: {error}");
        step("make the folder writable").failed(None, cause)
    })
}
