//! A folder of texts that lasts as long as a test.

use std::fs;
use std::path::Path;

use portage_fluent::{Compiler, Problem, Report};
use tempfile::TempDir;

/// Writes files into a new folder; the names are relative to it.
pub fn folder<T: AsRef<[u8]>>(files: &[(&str, T)]) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, text) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
    }
    folder
}

/// The errors of `en-CA/a.ftl` and `fr-CA/a.ftl`, one a line.
pub fn errors(english: &str, french: &str) -> String {
    errors_of(&[("en-CA/a.ftl", english), ("fr-CA/a.ftl", french)])
}

/// The errors of an English text, with the same in French.
pub fn errors_in_both(text: &str) -> String {
    errors(text, text)
}

/// The errors of files, one a line, with paths relative to the folder.
pub fn errors_of<T: AsRef<[u8]>>(files: &[(&str, T)]) -> String {
    let folder = folder(files);
    match Compiler::new(folder.path()).generate() {
        Ok(_) => String::new(),
        Err(Report { errors, .. }) => told(&errors, folder.path()),
    }
}

/// The warnings of files that are otherwise in order.
pub fn warnings_of(files: &[(&str, &str)]) -> String {
    let folder = folder(files);
    match Compiler::new(folder.path()).generate() {
        Ok(generated) => told(&generated.warnings, folder.path()),
        Err(report) => panic!("{report}"),
    }
}

/// Problems as they are printed, with paths relative to the folder.
pub fn told(problems: &[Problem], folder: &Path) -> String {
    let root = folder.to_string_lossy().replace('\\', "/");
    let lines: Vec<_> = problems.iter().map(ToString::to_string).collect();
    lines
        .join("\n")
        .replace(&format!("{root}/"), "")
        .replace(&root, ".")
}
