//! The parts of Rust that a fresh installation may lack.

use std::env;
use std::fs;
use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::program;
use crate::step::Step;
use crate::workspace::Workspace;

/// The target of everything that runs in a browser.
pub const WASM: &str = "wasm32-unknown-unknown";

/// Adds the wasm target to the toolchain in use, when it is missing.
///
/// # Errors
/// When rustup is missing or cannot add it.
pub fn wasm_target(workspace: &Workspace) -> Result<(), Failure> {
    if wasm_library(workspace).is_some() {
        return Ok(());
    }
    Step::new(
        "target",
        format!("adding {WASM} to the Rust toolchain"),
        format!(
            "install Rust by rustup (https://rustup.rs) and run `rustup target add {WASM}`; \
             a toolchain that rustup does not manage needs the target's libraries beside its own"
        ),
    )
    .capture(
        Command::new("rustup")
            .args(["target", "add", WASM])
            .current_dir(&workspace.root),
    )
}

/// The folder of the target's standard library, when there is one.
fn wasm_library(workspace: &Workspace) -> Option<PathBuf> {
    let output = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args(["--print", "target-libdir", "--target", WASM])
        .current_dir(&workspace.root)
        .output()
        .ok()?;
    let folder = PathBuf::from(String::from_utf8(output.stdout).ok()?.trim());
    let mut files = fs::read_dir(&folder).ok()?.flatten();
    files
        .any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
        .then_some(folder)
}

/// Adds `cargo fmt` and `cargo clippy`, when they are missing.
///
/// # Errors
/// When rustup is missing or cannot add them.
pub fn components(workspace: &Workspace) -> Result<(), Failure> {
    let missing =
        |command: &str| !program::succeeds(workspace.cargo().args([command, "--version"]));
    if !missing("fmt") && !missing("clippy") {
        return Ok(());
    }
    Step::new(
        "components",
        "adding rustfmt and clippy to the Rust toolchain",
        "install Rust by rustup (https://rustup.rs) and run `rustup component add rustfmt clippy`",
    )
    .capture(
        Command::new("rustup")
            .args(["component", "add", "rustfmt", "clippy"])
            .current_dir(&workspace.root),
    )
}
