//! The commands: one file each. A new one is a file and a line in [`ALL`].

use std::fmt::Write;

use crate::arguments::{Arguments, Misuse};

mod bench;
mod build;
mod check;
mod css;
mod fuzz;
mod gallery;
mod help;
mod icons;
mod size;
mod test;

/// A command of `cargo xtask`.
pub struct Command {
    /// The word after `cargo xtask`.
    pub name: &'static str,
    /// What may follow, as in `[--release]`.
    pub takes: &'static str,
    /// What it does, in one line.
    pub summary: &'static str,
    /// Everything else that a person needs to know, in paragraphs.
    pub details: &'static str,
    /// Does it.
    pub run: fn(Arguments) -> anyhow::Result<()>,
}

impl Command {
    /// What `--help` prints.
    pub fn help_text(&self) -> String {
        let usage = format!("cargo xtask {} {}", self.name, self.takes);
        format!(
            "{}\n\nUsage: {}\n\n{}",
            self.summary,
            usage.trim_end(),
            self.details.trim()
        )
    }
}

/// Every command, in the order of the help.
pub const ALL: [&Command; 10] = [
    &gallery::COMMAND,
    &build::COMMAND,
    &test::COMMAND,
    &check::COMMAND,
    &css::COMMAND,
    &icons::COMMAND,
    &size::COMMAND,
    &bench::COMMAND,
    &fuzz::COMMAND,
    &help::COMMAND,
];

/// The command with this name.
///
/// # Errors
/// When there is none.
pub fn find(name: &str) -> Result<&'static Command, Misuse> {
    ALL.into_iter()
        .find(|command| command.name == name)
        .ok_or_else(|| Misuse::unknown_command(name, &ALL.map(|command| command.name)))
}

/// One line per command.
pub fn overview() -> String {
    let mut text = String::new();
    for command in ALL {
        // Writing into a String cannot fail.
        let _ = writeln!(text, "  {:<9} {}", command.name, command.summary);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_command_is_answered_with_those_there_are() {
        let error = find("biuld")
            .err()
            .map(|error| error.to_string())
            .unwrap_or_default();
        assert_eq!(
            error,
            "`biuld` is no command; the commands are gallery, build, test, check, css, icons, size, bench, fuzz, help; \
             `cargo xtask help` describes them"
        );
    }

    #[test]
    fn every_option_of_a_command_s_usage_is_described() {
        for command in ALL {
            let words = command
                .takes
                .split(|character: char| " []".contains(character));
            for option in words.filter(|word| word.starts_with("--")) {
                let line = format!("\n  {option}");
                assert!(
                    command.details.contains(&line),
                    "{}: {option}",
                    command.name
                );
            }
        }
    }
}
