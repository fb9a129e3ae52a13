//! A step that a person waits for: what is done, how long it took, why it failed.

use std::fmt;
use std::io::{self, Write};
use std::process::{Command, ExitStatus, Stdio};
use std::time::{Duration, Instant};

use crate::failure::Failure;
use crate::program;

/// One step of a command. Its line goes to standard error, so that what a
/// command is asked for can be piped.
#[must_use = "a step does nothing until it is run"]
pub struct Step {
    name: &'static str,
    action: String,
    remedy: String,
}

impl Step {
    /// A step with its short name, what it does, and what to do when it fails.
    pub fn new(name: &'static str, action: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self {
            name,
            action: action.into(),
            remedy: remedy.into(),
        }
    }

    /// Runs a command that may take minutes; its output is shown as it comes.
    ///
    /// # Errors
    /// When the command cannot be started or does not end well.
    pub fn stream(self, command: &mut Command) -> Result<(), Failure> {
        eprintln!("  {:<11} {}", self.name, self.action);
        let start = Instant::now();
        let status = command.stdin(Stdio::null()).status();
        self.ended(command, status, start)
    }

    /// Runs a short command; its output is shown when it fails.
    ///
    /// # Errors
    /// When the command cannot be started or does not end well.
    pub fn capture(self, command: &mut Command) -> Result<(), Failure> {
        eprintln!("  {:<11} {}", self.name, self.action);
        let start = Instant::now();
        let output = command.stdin(Stdio::null()).output();
        let status = output.map(|output| {
            if !output.status.success() {
                // Nothing can be done about a closed terminal.
                let _ = io::stderr().write_all(&output.stdout);
                let _ = io::stderr().write_all(&output.stderr);
            }
            output.status
        });
        self.ended(command, status, start)
    }

    /// Does the work in this process.
    ///
    /// # Errors
    /// What the work returns, as the cause.
    pub fn work<T>(self, work: impl FnOnce() -> anyhow::Result<T>) -> Result<T, Failure> {
        eprintln!("  {:<11} {}", self.name, self.action);
        let start = Instant::now();
        match work() {
            Ok(value) => {
                self.took(start);
                Ok(value)
            }
            Err(error) => Err(self.failed(None, format!("{error:#}"))),
        }
    }

    /// The failure of this step, for a reason found before it was run.
    pub fn failed(self, command: Option<String>, cause: String) -> Failure {
        Failure {
            step: self.name,
            command,
            cause,
            remedy: self.remedy,
        }
    }

    fn ended(
        self,
        command: &Command,
        status: io::Result<ExitStatus>,
        start: Instant,
    ) -> Result<(), Failure> {
        let cause = match status {
            Ok(status) if status.success() => {
                self.took(start);
                return Ok(());
            }
            Ok(status) => format!(
                "it ended with {status} after {}; its messages are above",
                Seconds(start.elapsed())
            ),
            Err(error) if error.kind() == io::ErrorKind::NotFound => {
                format!(
                    "`{}` is not on this machine",
                    command.get_program().to_string_lossy()
                )
            }
            Err(error) => format!("it could not be started: {error}"),
        };
        Err(self.failed(Some(program::line(command)), cause))
    }

    fn took(&self, start: Instant) {
        eprintln!("  {:<11} {}", self.name, Seconds(start.elapsed()));
    }
}

/// The line of a step that has nothing to do.
pub fn up_to_date(name: &str, what: &str) {
    eprintln!("  {name:<11} {what} is up to date");
}

/// A duration as a person reads it: `12.4 s`, `2 min 5 s`.
pub struct Seconds(pub Duration);

impl fmt::Display for Seconds {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let seconds = self.0.as_secs_f64();
        if seconds < 60.0 {
            return write!(formatter, "{seconds:.1} s");
        }
        let seconds = seconds.round() as u64;
        write!(formatter, "{} min {} s", seconds / 60, seconds % 60)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_missing_program_is_named_with_its_remedy() {
        let step = Step::new("glue", "making the glue", "install no-such-program");
        let failure = step
            .capture(&mut Command::new("no-such-program"))
            .unwrap_err();
        assert_eq!(failure.cause, "`no-such-program` is not on this machine");
        assert_eq!(failure.command.as_deref(), Some("no-such-program"));
        assert_eq!(failure.remedy, "install no-such-program");
    }

    #[test]
    fn minutes_are_not_told_as_many_seconds() {
        let read = |millis| Seconds(Duration::from_millis(millis)).to_string();
        assert_eq!(
            [read(12_440), read(59_900), read(125_000)],
            ["12.4 s", "59.9 s", "2 min 5 s"]
        );
    }
}
