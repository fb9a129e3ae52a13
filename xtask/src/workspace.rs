//! The folders of the project, and cargo in them.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use crate::failure::Failure;
use crate::program;
use crate::toolchain;
use crate::wasm::Build;

/// The project's folders.
pub struct Workspace {
    /// The folder that holds the workspace's `Cargo.toml`.
    pub root: PathBuf,
    /// Where cargo builds: `target`, or what `CARGO_TARGET_DIR` or a configuration file says.
    pub target: PathBuf,
    /// clippy's compiler, where it reads what is compiled.
    clippy: Option<PathBuf>,
    /// Whether the tests are compiled before anything else.
    tested: bool,
}

impl Workspace {
    /// Asks cargo where the project is built.
    ///
    /// # Errors
    /// When `cargo metadata` fails.
    pub fn find() -> Result<Self, Failure> {
        // Set by `cargo run`; a clone may have been moved since it was compiled.
        let package =
            env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into());
        let root = Path::new(&package)
            .parent()
            .unwrap_or(Path::new("."))
            .to_owned();

        let mut command = cargo(&root);
        command.args(["metadata", "--no-deps", "--format-version", "1"]);
        let failed = |cause| Failure {
            step: "workspace",
            command: Some(program::line(&command)),
            cause,
            remedy:
                "run it from the project's folder, as `cargo xtask`, with Rust installed by rustup"
                    .into(),
        };
        let output = cargo(&root)
            .args(command.get_args())
            .output()
            .map_err(|error| failed(format!("it could not be started: {error}")))?;
        if !output.status.success() {
            return Err(failed(String::from_utf8_lossy(&output.stderr).into_owned()));
        }
        let metadata: Value = serde_json::from_slice(&output.stdout)
            .map_err(|error| failed(format!("its answer is not the expected JSON: {error}")))?;
        let target = metadata["target_directory"]
            .as_str()
            .ok_or_else(|| failed("its answer has no `target_directory`".into()))?;
        Ok(Self {
            target: target.into(),
            root,
            clippy: None,
            tested: false,
        })
    }

    /// From here on clippy reads what cargo compiles of the project, with warnings denied. Reading
    /// alone, as `cargo clippy` does, would check everything once more, and all that it stands on.
    ///
    /// # Errors
    /// When clippy is missing and cannot be added.
    pub fn read_by_clippy(self) -> Result<Self, Failure> {
        let clippy = Some(toolchain::clippy_driver(&self)?);
        Ok(Self { clippy, ..self })
    }

    /// From here on programs are compiled as for the tests, which have been. Alone they need less of
    /// some libraries, which would be compiled once more for them.
    pub fn tested(self) -> Self {
        Self {
            tested: true,
            ..self
        }
    }

    /// Cargo, compiling a program for this machine. Of the whole workspace: the libraries below are
    /// compiled once for all programs.
    pub fn cargo_build(&self, program: &str) -> Command {
        let mut command = self.cargo();
        command.args(["build", "--workspace", "--bin", program]);
        if self.tested {
            command.arg("--tests");
        }
        command
    }

    /// Cargo, of the toolchain that runs this, in the project's folder.
    pub fn cargo(&self) -> Command {
        let mut command = cargo(&self.root);
        if let Some(clippy) = &self.clippy {
            // As `cargo clippy -- -D warnings` calls it.
            let separator = "__CLIPPY_HACKERY__";
            command
                .env("RUSTC_WORKSPACE_WRAPPER", clippy)
                .env("CLIPPY_ARGS", ["-D", "warnings", ""].join(separator));
        }
        command
    }

    /// The static site that any host can serve.
    pub fn site(&self) -> PathBuf {
        self.target.join("site")
    }

    /// The browser modules with their JavaScript glue. The two builds have a folder
    /// each, so that going from one to the other makes nothing again.
    pub fn package(&self, build: Build) -> PathBuf {
        self.target.join(match build {
            Build::Development => "wasm-pkg-dev",
            Build::Release => "wasm-pkg",
        })
    }

    /// Where the browser tests write what they found.
    pub fn report(&self) -> PathBuf {
        self.target.join("test-report")
    }

    /// A program of the project, built for this machine.
    pub fn host_program(&self, name: &str) -> PathBuf {
        self.target
            .join("debug")
            .join(format!("{name}{}", env::consts::EXE_SUFFIX))
    }

    /// A path as a person types it: relative to the project's folder where it lies inside.
    pub fn short(&self, path: &Path) -> String {
        path.strip_prefix(&self.root)
            .unwrap_or(path)
            .display()
            .to_string()
    }
}

fn cargo(root: &Path) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(root);
    // What `cargo run` told about xtask itself. A build script that watches one
    // of these would run again each time this and a plain `cargo build` alternate.
    for (name, _) in env::vars_os() {
        let text = name.to_string_lossy();
        if text.starts_with("CARGO_PKG_") || text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&name);
        }
    }
    command
}
