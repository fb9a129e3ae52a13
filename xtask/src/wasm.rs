//! The programs that run in the browser.

use std::path::PathBuf;
use std::process::Command;

use crate::failure::Failure;
use crate::step::Step;
use crate::toolchain::{self, WASM};
use crate::workspace::Workspace;

/// How the browser programs are built.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Build {
    /// Soon built, large to download.
    Development,
    /// What a person downloads: as small as it gets.
    Release,
}

impl Build {
    /// Release with `--release`, development without.
    pub fn from_flag(release: bool) -> Self {
        if release {
            Self::Release
        } else {
            Self::Development
        }
    }

    /// Cargo's profile, and the folder it builds into.
    const fn profile(self) -> (&'static str, &'static str) {
        match self {
            Self::Development => ("dev", "debug"),
            Self::Release => ("wasm", "wasm"),
        }
    }
}

/// A browser program of the gallery.
#[derive(Clone, Copy)]
pub struct Program {
    /// The binary of `portage-gallery`.
    pub binary: &'static str,
    /// The name of its files in the package: `<name>.js`, `<name>_bg.wasm`, and where it is in parts
    /// `<name>_<part>.wasm`.
    pub name: &'static str,
    /// Whether it is in parts, of which a page loads the others when it needs them.
    pub in_parts: bool,
}

/// The browser programs. Cargo forbids a binary to be called `examples`.
pub const PROGRAMS: [Program; 3] = [
    Program {
        binary: "renewal",
        name: "renewal",
        in_parts: true,
    },
    Program {
        binary: "demo",
        name: "demo",
        in_parts: false,
    },
    Program {
        binary: "live_examples",
        name: "examples",
        in_parts: false,
    },
];

/// The program of the benchmark page.
pub const BENCH: Program = Program {
    binary: "bench",
    name: "portage",
    in_parts: false,
};

/// The program of a page with one component, or with none.
pub const ALONE: Program = Program {
    binary: "alone",
    name: "alone",
    in_parts: false,
};

/// Compiles the browser programs of the site.
///
/// # Errors
/// When the wasm target cannot be added, or the compiler reports an error.
pub fn compile(workspace: &Workspace, build: Build) -> Result<(), Failure> {
    let (profile, _) = build.profile();
    Step::new(
        "wasm",
        format!("compiling the browser programs, profile {profile}"),
        "mend what the compiler reports above, then run this again",
    )
    .stream(&mut command(workspace, build, &PROGRAMS)?)
}

/// The command that compiles these programs.
///
/// # Errors
/// When the wasm target cannot be added.
pub fn command(
    workspace: &Workspace,
    build: Build,
    programs: &[Program],
) -> Result<Command, Failure> {
    toolchain::wasm_target(workspace)?;
    let (profile, _) = build.profile();
    let mut command = workspace.cargo();
    command.args([
        "build",
        "-p",
        "portage-gallery",
        "--target",
        WASM,
        "--profile",
        profile,
    ]);
    for program in programs {
        command.args(["--bin", program.binary]);
    }
    Ok(command)
}

/// The file that [`compile`] makes of this program.
pub fn compiled(workspace: &Workspace, build: Build, program: &Program) -> PathBuf {
    let (_, folder) = build.profile();
    workspace
        .target
        .join(WASM)
        .join(folder)
        .join(format!("{}.wasm", program.binary))
}
