//! `cargo xtask icons`

use super::Command;
use crate::arguments::Arguments;
use crate::site;
use crate::workspace::Workspace;

/// The command.
pub const COMMAND: Command = Command {
    name: "icons",
    takes: "",
    summary: "Prints the icons as one SVG file, for pages written without Rust.",
    details: "\
Each drawing is a symbol under its name in lower case, with hyphens:
  cargo xtask icons > icons.svg
  <svg width=\"1em\" height=\"1em\" aria-hidden=\"true\"><use href=\"/icons.svg#check\"/></svg>",
    run,
};

fn run(arguments: Arguments) -> anyhow::Result<()> {
    arguments.end()?;
    let workspace = Workspace::find()?;
    site::print(
        &workspace,
        &["icons"],
        "report it with the messages above: it should print them whatever is asked",
    )?;
    Ok(())
}
