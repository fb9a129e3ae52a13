//! What is wrong, where, and what to do about it.

use std::fmt;
use std::path::{Path, PathBuf};

/// One thing that is wrong in one place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file or folder, as it was named to the compiler.
    pub file: PathBuf,
    /// Counted from 1; 0 when the whole file or folder is meant.
    pub line: usize,
    /// The message or term (`field-required`, `-brand`); empty when there is
    /// none.
    pub id: String,
    /// What is wrong and what to do, in sentences.
    pub what: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The same on every machine, so that an editor finds the place.
        f.write_str(&self.file.to_string_lossy().replace('\\', "/"))?;
        if self.line > 0 {
            write!(f, ":{}", self.line)?;
        }
        if !self.id.is_empty() {
            write!(f, ": {}", self.id)?;
        }
        write!(f, ": {}", self.what)
    }
}

/// Everything that is wrong in a folder, in the order of files and lines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// What stops the build.
    pub errors: Vec<Problem>,
    /// What a further language lacks: it shows the first official language.
    pub warnings: Vec<Problem>,
}

impl Report {
    pub(crate) fn error(&mut self, file: &Path, line: usize, id: &str, what: impl Into<String>) {
        self.errors.push(problem(file, line, id, what.into()));
    }

    pub(crate) fn warn(&mut self, file: &Path, line: usize, id: &str, what: impl Into<String>) {
        self.warnings.push(problem(file, line, id, what.into()));
    }

    /// In order, and each thing once: two checks may meet the same fault.
    pub(crate) fn sort(&mut self) {
        for problems in [&mut self.errors, &mut self.warnings] {
            problems.sort();
            problems.dedup();
        }
    }
}

fn problem(file: &Path, line: usize, id: &str, what: String) -> Problem {
    Problem {
        file: file.to_owned(),
        line,
        id: id.to_owned(),
        what,
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, error) in self.errors.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{error}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Report {}
