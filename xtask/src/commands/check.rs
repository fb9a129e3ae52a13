//! `cargo xtask check`

use super::Command;
use crate::arguments::Arguments;
use crate::failure::Failure;
use crate::step::Step;
use crate::toolchain::{self, WASM};
use crate::workspace::Workspace;

/// The command.
pub const COMMAND: Command = Command {
    name: "check",
    takes: "",
    summary: "Checks format and lints, sooner than `test`, and of everything.",
    details: "\
Runs `cargo fmt --check`, and clippy with warnings denied: over the whole workspace as
built for this machine, over what runs in the browser as built for it, with the programs
that only `bench` and `size` build, and over the components alone, as a service has them.",
    run,
};

fn run(arguments: Arguments) -> anyhow::Result<()> {
    arguments.end()?;
    let workspace = Workspace::find()?;
    format(&workspace)?;
    lints(&workspace)?;
    Ok(())
}

/// Checks that every file is formatted.
///
/// # Errors
/// When one is not.
pub fn format(workspace: &Workspace) -> Result<(), Failure> {
    toolchain::components(workspace)?;
    Step::new(
        "format",
        "checking the format of the Rust files",
        "run `cargo fmt --all`",
    )
    .capture(workspace.cargo().args(["fmt", "--all", "--check"]))
}

/// Checks that clippy has nothing to say, of the host's code nor of the browser's.
fn lints(workspace: &Workspace) -> Result<(), Failure> {
    toolchain::components(workspace)?;
    toolchain::wasm_target(workspace)?;
    let clippy = |place: &str, selection: &[&str]| {
        Step::new(
            "clippy",
            format!("reading the code for {place}"),
            "mend what clippy reports above",
        )
        .stream(
            workspace
                .cargo()
                .arg("clippy")
                .args(selection)
                .args(["--", "-D", "warnings"]),
        )
    };
    clippy("this machine", &["--workspace", "--all-targets"])?;
    clippy(
        "the browser",
        // The gallery's own program is for the host only.
        &[
            "-p",
            "portage",
            "-p",
            "portage-gallery",
            "--lib",
            "--bin",
            "demo",
            "--bin",
            "renewal",
            "--bin",
            "live_examples",
            "--bin",
            "bench",
            "--bin",
            "alone",
            "--target",
            WASM,
        ],
    )?;
    // Without the examples, which all else here is built with.
    clippy(
        "the browser of a service",
        &["-p", "portage", "--lib", "--target", WASM],
    )
}
