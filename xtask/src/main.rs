//! Set-up, build, serve, test and measure. `cargo xtask help` lists the commands.

use std::env;
use std::process::ExitCode;

use arguments::{Arguments, Misuse};

mod arguments;
mod assets;
mod chromium;
mod commands;
mod debian;
mod failure;
mod fingerprint;
mod glue;
mod java;
mod npm;
mod optimiser;
mod program;
mod server;
mod short_names;
mod site;
mod sizes;
mod split;
mod step;
mod toolchain;
mod unused;
mod wasm;
mod weights;
mod workspace;

fn main() -> ExitCode {
    match run() {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            // By custom, 2 is a command that was typed wrong, 1 one that failed.
            ExitCode::from(if error.is::<Misuse>() { 2 } else { 1 })
        }
    }
}

fn run() -> anyhow::Result<()> {
    let mut words = Vec::new();
    for word in env::args_os().skip(1) {
        words.push(word.into_string().map_err(|word| Misuse::not_text(&word))?);
    }
    let name = if words.is_empty() {
        "help".to_owned()
    } else {
        words.remove(0)
    };
    let name = if name == "--help" || name == "-h" {
        "help"
    } else {
        &name
    };

    let command = commands::find(name)?;
    let mut own = words.iter().take_while(|word| *word != "--");
    if own.any(|word| word == "--help" || word == "-h") {
        println!("{}", command.help_text());
        return Ok(());
    }
    (command.run)(Arguments::new(command.name, words))
}
