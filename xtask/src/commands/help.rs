//! `cargo xtask help`

use super::{Command, find, overview};
use crate::arguments::Arguments;

/// The command.
pub const COMMAND: Command = Command {
    name: "help",
    takes: "[command]",
    summary: "Tells what there is, or all about one command.",
    details: "`cargo xtask <command> --help` says the same.",
    run,
};

fn run(arguments: Arguments) -> anyhow::Result<()> {
    let mut words = arguments.rest()?;
    if words.len() > 1 {
        return Err(Arguments::new(COMMAND.name, words.split_off(1))
            .end()
            .expect_err("a word is left")
            .into());
    }
    match words.first() {
        Some(name) => println!("{}", find(name)?.help_text()),
        None => print!(
            "Portage's commands. They install what they need and can: the wasm target, npm packages,\n\
             on Debian Chromium and Java. Rust by rustup, and Node, must be there.\n\n\
             Usage: cargo xtask <command> [--help]\n\n{}",
            overview()
        ),
    }
    Ok(())
}
