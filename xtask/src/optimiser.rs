//! `wasm-opt`, of the npm package binaryen.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::failure::Failure;
use crate::npm;
use crate::step::Step;
use crate::workspace::Workspace;

const FOLDER: &str = "xtask";

/// What the module may use. Each is named, because `--all-features` writes a
/// module that Chromium refuses ("Invalid import kind 127").
const FEATURES: [&str; 6] = [
    "--enable-bulk-memory",
    "--enable-nontrapping-float-to-int",
    "--enable-sign-ext",
    "--enable-mutable-globals",
    "--enable-reference-types",
    "--enable-multivalue",
];

/// Installs binaryen in the version of the lock file.
///
/// # Errors
/// When npm is missing or fails.
pub fn install(workspace: &Workspace) -> Result<(), Failure> {
    npm::install(workspace, FOLDER)
}

/// The file that says which binaryen is used.
pub fn lock_file(workspace: &Workspace) -> PathBuf {
    workspace.root.join(FOLDER).join("package-lock.json")
}

/// Makes a module smaller, in place.
///
/// # Errors
/// When `wasm-opt` fails.
pub fn optimise(workspace: &Workspace, module: &Path) -> Result<(), Failure> {
    let before = module.with_extension("unoptimised");
    let name = module.file_name().unwrap_or_default().to_string_lossy();
    let step = || {
        Step::new(
            "wasm-opt",
            format!("making {name} smaller"),
            format!(
                "remove {FOLDER}/node_modules, then run this again; without `--release`, wasm-opt is not needed"
            ),
        )
    };
    let moved = |error| step().failed(None, format!("{}: {error}", module.display()));
    fs::rename(module, &before).map_err(moved)?;

    let mut command = Command::new("node");
    command
        .arg(
            workspace
                .root
                .join(FOLDER)
                .join("node_modules/binaryen/bin/wasm-opt"),
        )
        .arg("-Oz")
        .args(FEATURES)
        .arg(&before)
        .arg("-o")
        .arg(module);
    step().capture(&mut command)?;
    fs::remove_file(&before).map_err(moved)
}
