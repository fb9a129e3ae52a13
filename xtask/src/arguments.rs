//! What was typed after a command's name.

use std::ffi::OsStr;
use std::fmt;

/// The words after the command's name. A command takes out what it knows;
/// what is left at the end is an error.
#[derive(Debug)]
pub struct Arguments {
    command: &'static str,
    words: Vec<String>,
}

impl Arguments {
    /// The arguments of `cargo xtask <command> <words…>`.
    pub fn new(command: &'static str, words: Vec<String>) -> Self {
        Self { command, words }
    }

    /// Takes out what stands after `--`: it is for a program that the command runs.
    /// To call first, or its options are taken for the command's.
    pub fn passed_on(&mut self) -> Vec<String> {
        match self.words.iter().position(|word| word == "--") {
            Some(index) => self.words.split_off(index).split_off(1),
            None => Vec::new(),
        }
    }

    /// Takes out a flag such as `--release`, and tells whether it was there.
    pub fn flag(&mut self, name: &str) -> bool {
        let before = self.words.len();
        self.words.retain(|word| word != name);
        self.words.len() < before
    }

    /// Takes out `--name value` or `--name=value`.
    ///
    /// # Errors
    /// When the value is missing, or the option is there twice.
    pub fn value(&mut self, name: &str) -> Result<Option<String>, Misuse> {
        let mut found = None;
        let mut index = 0;
        while index < self.words.len() {
            let inline = self.words[index]
                .strip_prefix(name)
                .and_then(|rest| rest.strip_prefix('='))
                .map(str::to_owned);
            let value = if let Some(value) = inline {
                self.words.remove(index);
                value
            } else if self.words[index] == name {
                self.words.remove(index);
                match self.words.get(index) {
                    Some(word) if !word.starts_with('-') => self.words.remove(index),
                    _ => return Err(self.misuse(format!("`{name}` needs a value after it"))),
                }
            } else {
                index += 1;
                continue;
            };
            if found.replace(value).is_some() {
                return Err(self.misuse(format!("`{name}` is given twice")));
            }
        }
        Ok(found)
    }

    /// The words that are left.
    ///
    /// # Errors
    /// When one of them looks like an option.
    pub fn rest(self) -> Result<Vec<String>, Misuse> {
        match self.words.iter().find(|word| word.starts_with('-')) {
            Some(word) => Err(self.misuse(format!("unknown option `{word}`"))),
            None => Ok(self.words),
        }
    }

    /// Nothing more is expected.
    ///
    /// # Errors
    /// When something is left.
    pub fn end(self) -> Result<(), Misuse> {
        match self.words.first() {
            Some(word) => Err(self.misuse(format!("unknown argument `{word}`"))),
            None => Ok(()),
        }
    }

    /// An error about these arguments, that also tells where to read what is possible.
    pub fn misuse(&self, what: String) -> Misuse {
        let command = self.command;
        Misuse(format!(
            "`cargo xtask {command}`: {what}; `cargo xtask {command} --help` tells what it takes"
        ))
    }
}

/// A command line that was typed wrong: what is wrong, and what to do.
#[derive(Debug)]
pub struct Misuse(String);

impl Misuse {
    /// No command has this name.
    pub fn unknown_command(name: &str, known: &[&str]) -> Self {
        Self(format!(
            "`{name}` is no command; the commands are {}; `cargo xtask help` describes them",
            known.join(", ")
        ))
    }

    /// A word that is not UTF-8.
    pub fn not_text(word: &OsStr) -> Self {
        Self(format!(
            "the argument `{}` is not UTF-8 text",
            word.to_string_lossy()
        ))
    }
}

impl fmt::Display for Misuse {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

impl std::error::Error for Misuse {}

#[cfg(test)]
mod tests {
    use super::*;

    fn arguments(line: &str) -> Arguments {
        Arguments::new(
            "gallery",
            line.split_whitespace().map(str::to_owned).collect(),
        )
    }

    #[test]
    fn a_mistyped_option_is_told_and_not_ignored() {
        let mut typed = arguments("--relase");
        assert!(!typed.flag("--release"));
        let error = typed.end().unwrap_err().to_string();
        assert_eq!(
            error,
            "`cargo xtask gallery`: unknown argument `--relase`; `cargo xtask gallery --help` tells what it takes"
        );
    }

    #[test]
    fn a_mistyped_option_is_not_taken_for_a_filter() {
        let error = arguments("text_input --relase")
            .rest()
            .unwrap_err()
            .to_string();
        assert!(error.contains("unknown option `--relase`"), "{error}");
    }

    #[test]
    fn a_value_may_follow_a_space_or_an_equals_sign() {
        for line in ["--port 4001 --release", "--release --port=4001"] {
            let mut typed = arguments(line);
            assert_eq!(
                typed.value("--port").unwrap().as_deref(),
                Some("4001"),
                "{line}"
            );
            assert!(typed.flag("--release"), "{line}");
            typed.end().unwrap();
        }
    }

    #[test]
    fn the_next_option_is_not_taken_for_a_missing_value() {
        for line in ["--port", "--port --release"] {
            let error = arguments(line).value("--port").unwrap_err().to_string();
            assert!(
                error.contains("`--port` needs a value after it"),
                "{line}: {error}"
            );
        }
    }

    #[test]
    fn the_second_of_two_values_is_not_dropped_in_silence() {
        let error = arguments("--port 1 --port=2")
            .value("--port")
            .unwrap_err()
            .to_string();
        assert!(error.contains("`--port` is given twice"), "{error}");
    }
}
