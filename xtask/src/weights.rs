//! What one component adds to the module of a page.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use anyhow::Context;

use crate::failure::Failure;
use crate::glue;
use crate::optimiser;
use crate::step::{self, Step};
use crate::wasm::{self, ALONE, Build};
use crate::workspace::Workspace;

/// What a module is made of, besides what the lock file says. A change in any of it makes every
/// component be weighed again: which of them it touches, only a build can tell.
const SOURCES: [&str; 16] = [
    "Cargo.toml",
    "Cargo.lock",
    "rust-toolchain.toml",
    "components/Cargo.toml",
    "components/build.rs",
    "components/src",
    "components/view",
    "gallery/Cargo.toml",
    "gallery/src/bin/alone.rs",
    "gallery/src/examples.rs",
    "locales/Cargo.toml",
    "locales/build.rs",
    "locales/compiler/src",
    "locales/src",
    "locales/en-CA",
    "locales/fr-CA",
];

/// The components that have examples, in the order of their names.
///
/// # Errors
/// When their folder cannot be read.
pub fn components(workspace: &Workspace) -> io::Result<Vec<String>> {
    let mut names = Vec::new();
    for entry in fs::read_dir(workspace.root.join("components/src"))? {
        let path = entry?.path();
        if path.join("examples.rs").is_file()
            && let Some(name) = path.file_name()
        {
            names.push(name.to_string_lossy().into_owned());
        }
    }
    names.sort();
    Ok(names)
}

/// Weighs pages with one component each; without a name, the empty page.
pub struct Scales<'a> {
    workspace: &'a Workspace,
    folder: PathBuf,
    sources: String,
}

impl<'a> Scales<'a> {
    /// Scales that remember what was weighed before.
    ///
    /// # Errors
    /// When a source cannot be read, or npm fails.
    pub fn new(workspace: &'a Workspace) -> anyhow::Result<Self> {
        optimiser::install(workspace)?;
        let mut fingerprint = glue::made_by(workspace, Build::Release)?;
        for source in SOURCES {
            for file in files(&workspace.root.join(source))? {
                fingerprint = fingerprint
                    .file(&file)
                    .with_context(|| format!("cannot read {}", file.display()))?;
            }
        }
        let folder = workspace.target.join("weights");
        fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
        Ok(Self {
            workspace,
            sources: fingerprint.text(),
            folder,
        })
    }

    /// Bytes of the module with brotli.
    ///
    /// # Errors
    /// When a step of the build fails.
    pub fn weigh(&self, component: Option<&str>) -> anyhow::Result<u64> {
        let name = component.unwrap_or("empty");
        let known = self.folder.join(name);
        if let Some(bytes) = self.remembered(&known) {
            step::up_to_date("weight", name);
            return Ok(bytes);
        }
        self.build(component)?;
        let module = self.folder.join(format!("{}_bg.wasm", ALONE.name));
        let bytes = Step::new(
            "weight",
            format!("pressing the page with {name}"),
            "run this again",
        )
        .work(|| pressed(&fs::read(&module)?))?;
        fs::write(&known, format!("{}{bytes}\n", self.sources))
            .with_context(|| format!("cannot write {}", known.display()))?;
        Ok(bytes)
    }

    /// What was weighed before, from the same sources.
    fn remembered(&self, file: &Path) -> Option<u64> {
        let text = fs::read_to_string(file).ok()?;
        text.strip_prefix(&self.sources)?.trim().parse().ok()
    }

    fn build(&self, component: Option<&str>) -> Result<(), Failure> {
        let mut command = wasm::command(self.workspace, Build::Release, &[ALONE])?;
        // The program is one; what it holds is found while it is compiled.
        command.arg("--quiet");
        command.env("PORTAGE_COMPONENT", component.unwrap_or_default());
        Step::new(
            "wasm",
            format!("compiling a page with {}", component.unwrap_or("nothing")),
            "mend what the compiler reports above, then run this again",
        )
        .stream(&mut command)?;
        glue::join(self.workspace, Build::Release, ALONE, &self.folder)
    }
}

fn pressed(bytes: &[u8]) -> anyhow::Result<u64> {
    // As the site's files are.
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: 11,
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut small, &parameters)?;
    Ok(small.len() as u64)
}

/// A file, or all files of a folder, in the order of their names.
fn files(path: &Path) -> io::Result<Vec<PathBuf>> {
    if path.is_file() {
        return Ok(vec![path.to_owned()]);
    }
    let mut entries: Vec<PathBuf> = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.path()))
        .collect::<io::Result<_>>()?;
    entries.sort();
    let mut all = Vec::new();
    for entry in entries {
        all.append(&mut files(&entry)?);
    }
    Ok(all)
}

/// A Markdown table, the heaviest first.
pub fn table(empty: u64, mut weights: Vec<(String, u64)>) -> String {
    weights.sort_by(|(one, a), (other, b)| b.cmp(a).then_with(|| one.cmp(other)));
    let mut text =
        String::from("| component          | adds, KB |\n|:-------------------|---------:|\n");
    for (name, bytes) in weights {
        // A component that adds nothing may weigh a few bytes less than nothing.
        let added = kilobytes(bytes.saturating_sub(empty));
        text.push_str(&format!("| {name:<18} | {added:>8} |\n"));
    }
    text.push_str(&format!(
        "| (the empty page)   | {:>8} |\n",
        kilobytes(empty)
    ));
    text
}

fn kilobytes(bytes: u64) -> String {
    let tenths = bytes.div_ceil(100);
    format!("{}.{}", tenths / 10, tenths % 10)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_heaviest_component_stands_first() {
        let weights = [("button", 41_000), ("date_input", 48_210), ("base", 39_990)];
        let weights = weights
            .map(|(name, bytes)| (name.to_owned(), bytes))
            .to_vec();
        assert_eq!(
            table(40_000, weights),
            "\
| component          | adds, KB |
|:-------------------|---------:|
| date_input         |      8.3 |
| button             |      1.0 |
| base               |      0.0 |
| (the empty page)   |     40.0 |
"
        );
    }

    #[test]
    fn every_source_that_counts_is_there() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
        for source in SOURCES {
            assert!(!files(&root.join(source)).unwrap().is_empty(), "{source}");
        }
    }
}
