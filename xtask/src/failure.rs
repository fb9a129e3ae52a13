//! A step that failed.

use std::fmt;

/// Why a step failed: everything that a person needs to go on.
#[derive(Debug)]
pub struct Failure {
    /// The step's short name, as in the list of steps.
    pub step: &'static str,
    /// The command line that failed; none when the step is no sub-process.
    pub command: Option<String>,
    /// What went wrong.
    pub cause: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "the step `{}` failed", self.step)?;
        if let Some(command) = &self.command {
            write!(formatter, "\n  command  {command}")?;
        }
        write!(formatter, "\n  cause    {}", indented(&self.cause))?;
        write!(formatter, "\n  remedy   {}", indented(&self.remedy))
    }
}

fn indented(text: &str) -> String {
    text.trim_end().replace('\n', "\n           ")
}

impl std::error::Error for Failure {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_part_has_its_line() {
        let failure = Failure {
            step: "wasm",
            command: Some("cargo build".into()),
            cause: "it ended with exit status 101\nno such package\n".into(),
            remedy: "mend it".into(),
        };
        assert_eq!(
            failure.to_string(),
            "the step `wasm` failed\n  command  cargo build\n  cause    it ended with exit status 101\n           \
             no such package\n  remedy   mend it"
        );
    }
}
