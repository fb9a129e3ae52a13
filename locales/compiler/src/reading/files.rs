//! Finds and loads the `.ftl` files: `<folder>/<tag>/<file>.ftl`.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};

use crate::language::Language;
use crate::report::Report;
use crate::tag::Tag;

/// One `.ftl` file.
pub(crate) struct File {
    pub path: PathBuf,
    /// `error_summary` of `error_summary.ftl`.
    pub stem: String,
    pub text: String,
}

impl File {
    /// The line of a slice of `text`. The parser keeps no positions, but its
    /// tree borrows from the text, so the address tells where a part stands.
    pub fn line(&self, part: &str) -> usize {
        let start = (part.as_ptr() as usize).saturating_sub(self.text.as_ptr() as usize);
        self.line_at(start)
    }

    pub fn line_at(&self, byte: usize) -> usize {
        let before = &self.text.as_bytes()[..byte.min(self.text.len())];
        1 + before.iter().filter(|byte| **byte == b'\n').count()
    }
}

/// The files of one language.
pub(crate) struct LanguageFiles {
    pub tag: Tag,
    pub language: &'static Language,
    pub official: bool,
    /// `<folder>/<tag>`.
    pub path: PathBuf,
    pub files: Vec<File>,
    /// Whether a file could not be read.
    pub incomplete: bool,
}

/// A folder of languages; the official ones first, in their order.
pub(crate) struct Folder {
    pub languages: Vec<LanguageFiles>,
}

/// Reads `<folder>/<tag>/*.ftl`. Folders without an `.ftl` file are not ours.
pub(crate) fn read(folder: &Path, official: &[String], report: &mut Report) -> Folder {
    let mut languages = Vec::new();
    for path in listing(folder, report) {
        if is_ftl(&path) && path.is_file() {
            report.error(
                &path,
                0,
                "",
                "The file is in no language's folder, so nothing reads it. Move it, for example \
                 into en-CA/.",
            );
            continue;
        }
        if !path.is_dir() {
            continue;
        }
        let inside = listing(&path, report);
        let files: Vec<_> = inside.into_iter().filter(|file| is_ftl(file)).collect();
        if files.is_empty() {
            continue;
        }
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let known = Tag::read(&name).and_then(|tag| Language::of(&tag).map(|known| (tag, known)));
        match known {
            Ok((tag, language)) => {
                let found = files.len();
                let files: Vec<_> = files
                    .into_iter()
                    .filter_map(|file| load(file, report))
                    .collect();
                languages.push(LanguageFiles {
                    official: official.iter().any(|official| official == tag.as_str()),
                    incomplete: files.len() < found,
                    files,
                    tag,
                    language,
                    path,
                });
            }
            Err(what) => report.error(&path, 0, "", what),
        }
    }
    for tag in official {
        if !languages
            .iter()
            .any(|language| language.tag.as_str() == tag)
        {
            report.error(
                folder,
                0,
                "",
                format!("The official language {tag} is missing. Add the folder {tag} with its .ftl files."),
            );
        }
    }
    let rank = |language: &LanguageFiles| {
        let tag = language.tag.as_str();
        official
            .iter()
            .position(|official| official == tag)
            .unwrap_or(official.len())
    };
    languages.sort_by(|a, b| {
        rank(a)
            .cmp(&rank(b))
            .then(a.tag.as_str().cmp(b.tag.as_str()))
    });
    Folder { languages }
}

fn is_ftl(path: &Path) -> bool {
    path.extension() == Some(OsStr::new("ftl"))
}

/// What is in a folder, sorted, so that two machines write the same code.
fn listing(folder: &Path, report: &mut Report) -> Vec<PathBuf> {
    let mut paths = Vec::new();
    match fs::read_dir(folder) {
        Ok(entries) => paths.extend(entries.flatten().map(|entry| entry.path())),
        Err(error) => report.error(
            folder,
            0,
            "",
            format!("The folder cannot be read: {error}."),
        ),
    }
    paths.sort();
    paths
}

fn load(path: PathBuf, report: &mut Report) -> Option<File> {
    let stem = path
        .file_stem()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let bytes = match fs::read(&path) {
        Ok(bytes) => bytes,
        Err(error) => {
            report.error(&path, 0, "", format!("The file cannot be read: {error}."));
            return None;
        }
    };
    if bytes.starts_with(b"\xEF\xBB\xBF") {
        report.error(
            &path,
            1,
            "",
            "The file starts with a byte order mark. Save it as UTF-8 without one.",
        );
        return None;
    }
    match String::from_utf8(bytes) {
        Ok(text) => Some(File { path, stem, text }),
        Err(error) => {
            let before = &error.as_bytes()[..error.utf8_error().valid_up_to()];
            let line = 1 + before.iter().filter(|byte| **byte == b'\n').count();
            report.error(&path, line, "", "The file is not UTF-8. Save it as UTF-8.");
            None
        }
    }
}
