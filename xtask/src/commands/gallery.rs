//! `cargo xtask gallery`

use std::process::Command as Process;

use super::Command;
use crate::arguments::{Arguments, Misuse};
use crate::failure::Failure;
use crate::program;
use crate::site::{self, GALLERY};
use crate::wasm::Build;
use crate::workspace::Workspace;

/// The command.
pub const COMMAND: Command = Command {
    name: "gallery",
    takes: "[--port N] [--release]",
    summary: "Builds the gallery and serves it, with the demonstration service.",
    details: "\
Does what `cargo xtask build` does, then serves on this machine only, and prints the
address. Ctrl-C ends it.

  --port N    the port to listen on; 4000 without it, and 0 for any that is free
  --release   the small browser programs that are published (needs Node)",
    run,
};

#[derive(Debug, PartialEq, Eq)]
struct Options {
    port: u16,
    build: Build,
}

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let options = parse(arguments)?;
    let workspace = Workspace::find()?;
    site::build(&workspace, options.build)?;
    let mut server = Process::new(workspace.host_program(GALLERY));
    server
        .arg("serve")
        .arg("--site")
        .arg(workspace.site())
        .arg("--port")
        .arg(options.port.to_string());
    serve(server.current_dir(&workspace.root))?;
    Ok(())
}

fn parse(mut arguments: Arguments) -> Result<Options, Misuse> {
    let port = match arguments.value("--port")? {
        None => 4000,
        Some(text) => text.parse().map_err(|_| {
            arguments.misuse(format!(
                "`--port` takes a number from 0 to 65535, not `{text}`"
            ))
        })?,
    };
    let build = Build::from_flag(arguments.flag("--release"));
    arguments.end()?;
    Ok(Options { port, build })
}

/// Becomes the server, so that Ctrl-C and every other signal reach it directly.
#[cfg(unix)]
fn serve(server: &mut Process) -> Result<(), Failure> {
    let error = std::os::unix::process::CommandExt::exec(server);
    Err(failure(server, format!("it could not be started: {error}")))
}

/// Runs the server; Ctrl-C reaches both, as they share a console.
#[cfg(not(unix))]
fn serve(server: &mut Process) -> Result<(), Failure> {
    match server.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(failure(
            server,
            format!("it ended with {status}; its messages are above"),
        )),
        Err(error) => Err(failure(server, format!("it could not be started: {error}"))),
    }
}

fn failure(server: &Process, cause: String) -> Failure {
    Failure {
        step: "serve",
        command: Some(program::line(server)),
        cause,
        remedy: "run `cargo xtask build`, then this again; `--port` chooses another port".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(line: &str) -> Result<Options, Misuse> {
        parse(Arguments::new(
            "gallery",
            line.split_whitespace().map(str::to_owned).collect(),
        ))
    }

    #[test]
    fn the_port_is_4000_unless_said_otherwise() {
        assert_eq!(
            parsed("").unwrap(),
            Options {
                port: 4000,
                build: Build::Development
            }
        );
        assert_eq!(
            parsed("--release --port 8080").unwrap(),
            Options {
                port: 8080,
                build: Build::Release
            }
        );
    }

    #[test]
    fn a_port_that_cannot_be_is_told_before_the_long_build() {
        for port in ["70000", "http", "4000/en"] {
            let error = parsed(&format!("--port {port}")).unwrap_err().to_string();
            assert!(
                error.contains(&format!("takes a number from 0 to 65535, not `{port}`")),
                "{error}"
            );
        }
    }
}
