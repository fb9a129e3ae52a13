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
    let folder = printed(workspace, &["--print", "target-libdir", "--target", WASM])?;
    let mut files = fs::read_dir(&folder).ok()?.flatten();
    files
        .any(|file| file.file_name().to_string_lossy().starts_with("libcore-"))
        .then_some(folder)
}

/// The program that compiles as rustc does, and reads as clippy does.
///
/// # Errors
/// When it is missing and rustup cannot add it.
pub fn clippy_driver(workspace: &Workspace) -> Result<PathBuf, Failure> {
    components(workspace)?;
    let step = || {
        Step::new(
            "clippy",
            "looking for clippy beside the compiler",
            "install Rust by rustup (https://rustup.rs) and run `rustup component add clippy`",
        )
    };
    let sysroot = printed(workspace, &["--print", "sysroot"])
        .ok_or_else(|| step().failed(None, "rustc does not say where it is".to_owned()))?;
    let driver = sysroot
        .join("bin")
        .join(format!("clippy-driver{}", env::consts::EXE_SUFFIX));
    if program::is_executable(&driver) {
        Ok(driver)
    } else {
        Err(step().failed(None, format!("{} is not there", driver.display())))
    }
}

/// The path that rustc prints.
fn printed(workspace: &Workspace, arguments: &[&str]) -> Option<PathBuf> {
    let output = Command::new(env::var_os("RUSTC").unwrap_or_else(|| "rustc".into()))
        .args(arguments)
        .current_dir(&workspace.root)
        .output()
        .ok()?;
    Some(String::from_utf8(output.stdout).ok()?.trim().into())
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
