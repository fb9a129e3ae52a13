//! Whether something was already made from exactly this.

use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io;
use std::path::{Path, PathBuf};

/// What a result was made from, as a number. Times do not count: a checkout
/// changes them without changing anything.
///
/// The hash is the standard library's, which is quick in a debug build. It may
/// differ from one Rust to the next, which costs one rebuild.
#[derive(Default)]
pub struct Fingerprint(DefaultHasher);

impl Fingerprint {
    /// Adds the content of a file.
    ///
    /// # Errors
    /// When the file cannot be read.
    pub fn file(mut self, path: &Path) -> io::Result<Self> {
        fs::read(path)?.hash(&mut self.0);
        Ok(self)
    }

    /// Adds a setting.
    pub fn setting(mut self, setting: impl Hash) -> Self {
        setting.hash(&mut self.0);
        self
    }

    /// The number, in a line of its own.
    pub fn text(self) -> String {
        format!("{:016x}\n", self.0.finish())
    }

    /// The stamp that says, in this file, what a result was made from.
    pub fn stamp(self, file: PathBuf) -> Stamp {
        Stamp {
            file,
            text: self.text(),
        }
    }
}

/// A file beside a result that says what the result was made from.
pub struct Stamp {
    file: PathBuf,
    text: String,
}

impl Stamp {
    /// Whether the result was made from the same.
    pub fn matches(&self) -> bool {
        fs::read_to_string(&self.file).is_ok_and(|text| text == self.text)
    }

    /// To call before the result is made again: half a result must not pass for one.
    ///
    /// # Errors
    /// When the file is there and cannot be removed.
    pub fn clear(&self) -> io::Result<()> {
        match fs::remove_file(&self.file) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => Ok(()),
        }
    }

    /// To call when the result is complete.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn set(&self) -> io::Result<()> {
        fs::write(&self.file, &self.text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_result_counts_as_made_only_when_complete_and_from_the_same_content() {
        let folder = std::env::temp_dir().join(format!("portage-stamp-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        let source = folder.join("demo.wasm");
        let stamp = |content: &str| {
            fs::write(&source, content).unwrap();
            Fingerprint::default()
                .file(&source)
                .unwrap()
                .stamp(folder.join(".made-from"))
        };
        let never_made = stamp("old").matches();
        stamp("old").clear().unwrap();
        stamp("old").set().unwrap();
        let written_again = stamp("old").matches();
        let changed = stamp("new").matches();
        stamp("old").clear().unwrap();
        let interrupted = stamp("old").matches();
        fs::remove_dir_all(&folder).unwrap();
        assert_eq!(
            [never_made, written_again, changed, interrupted],
            [false, true, false, false]
        );
    }
}
