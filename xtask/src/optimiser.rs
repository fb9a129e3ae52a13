//! Smaller files for a release: the module by `wasm-opt` (npm package binaryen), its glue by terser.

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

/// The second run finds what the first laid bare. No Rust program touches the first kilobyte of its
/// memory: the stack would end there.
const PASSES: [&str; 3] = ["--low-memory-unused", "-Oz", "-Oz"];

/// Installs both in the versions of the lock file.
///
/// # Errors
/// When npm is missing or fails.
pub fn install(workspace: &Workspace) -> Result<(), Failure> {
    npm::install(workspace, FOLDER)
}

/// The file that says which versions are used.
pub fn lock_file(workspace: &Workspace) -> PathBuf {
    workspace.root.join(FOLDER).join("package-lock.json")
}

/// Makes a module smaller, in place.
///
/// # Errors
/// When `wasm-opt` fails.
pub fn shrink_module(workspace: &Workspace, module: &Path) -> Result<(), Failure> {
    replace("wasm-opt", module, |before| {
        let mut command = Command::new("node");
        command.arg(tool(workspace, "binaryen/bin/wasm-opt"));
        command
            .args(FEATURES)
            .args(PASSES)
            .arg(before)
            .arg("-o")
            .arg(module);
        command
    })
}

/// Makes a script smaller, in place.
///
/// # Errors
/// When terser fails.
pub fn shrink_glue(workspace: &Workspace, glue: &Path) -> Result<(), Failure> {
    replace("terser", glue, |before| {
        let mut command = Command::new("node");
        command
            .arg(tool(workspace, "terser/bin/terser"))
            .arg(before);
        command
            .args(["--module", "--compress", "--mangle", "--output"])
            .arg(glue);
        command
    })
}

fn tool(workspace: &Workspace, path: &str) -> PathBuf {
    workspace.root.join(FOLDER).join("node_modules").join(path)
}

/// Runs a command that reads the file under another name and writes it anew.
fn replace(
    tool: &'static str,
    file: &Path,
    command: impl FnOnce(&Path) -> Command,
) -> Result<(), Failure> {
    let before = file.with_extension("before");
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let step = || {
        Step::new(
            tool,
            format!("making {name} smaller"),
            format!(
                "remove {FOLDER}/node_modules, then run this again; without `--release`, {tool} is not needed"
            ),
        )
    };
    let moved = |error| step().failed(None, format!("{}: {error}", file.display()));
    fs::rename(file, &before).map_err(moved)?;
    step().capture(&mut command(&before))?;
    fs::remove_file(&before).map_err(moved)
}
