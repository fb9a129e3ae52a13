use super::compression::{Effort, compressible, press, pressed};
use anyhow::{Context, bail};
use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

/// The folder that the site is written into.
pub struct Output {
    folder: PathBuf,
    written: BTreeSet<PathBuf>,
    changed: Vec<PathBuf>,
}

impl Output {
    /// A new folder, or that of a former build.
    ///
    /// # Errors
    /// When the folder holds something else: what a build does not write, it removes.
    pub fn new(folder: &Path) -> anyhow::Result<Self> {
        let strange = folder.is_dir()
            && fs::read_dir(folder)?.next().is_some()
            && !folder.join("assets.json").is_file();
        if strange {
            bail!(
                "{} holds files that are not a site's; name an empty folder, or remove it",
                folder.display()
            );
        }
        fs::create_dir_all(folder)
            .with_context(|| format!("{} cannot be made", folder.display()))?;
        Ok(Self {
            folder: folder.to_owned(),
            written: BTreeSet::new(),
            changed: Vec::new(),
        })
    }

    /// Writes a file, unless it is there already as it should be.
    ///
    /// # Errors
    /// When it cannot be written.
    pub fn write(&mut self, path: &str, bytes: &[u8]) -> anyhow::Result<()> {
        let file = self.folder.join(path);
        if fs::read(&file).is_ok_and(|present| present == bytes) {
            self.written.insert(file);
            return Ok(());
        }
        let parent = file.parent().unwrap_or(&self.folder);
        fs::create_dir_all(parent)
            .with_context(|| format!("{} cannot be made", parent.display()))?;
        fs::write(&file, bytes).with_context(|| format!("{} cannot be written", file.display()))?;
        self.changed.push(file.clone());
        self.written.insert(file);
        Ok(())
    }

    /// The files written so far that still need a `.br` and a `.gz` beside them. Each is named once:
    /// whoever asks sees to it.
    pub(super) fn unpressed(&mut self) -> Vec<PathBuf> {
        let changed: BTreeSet<PathBuf> = self.changed.drain(..).collect();
        let stale = |file: &&PathBuf| {
            compressible(file)
                && (changed.contains(*file) || !pressed(file).iter().all(|file| file.is_file()))
        };
        self.written.iter().filter(stale).cloned().collect()
    }

    /// Puts a `.br` and a `.gz` beside each file that nobody saw to yet, removes what a former build
    /// left, and says how many files were written.
    ///
    /// # Errors
    /// When a file cannot be read, written or removed.
    pub(super) fn finish(mut self, effort: Effort) -> anyhow::Result<usize> {
        press(self.unpressed(), effort)?;
        let keep = self.written.iter().flat_map(|file| {
            let beside = if compressible(file) {
                pressed(file).to_vec()
            } else {
                Vec::new()
            };
            beside.into_iter().chain([file.clone()])
        });
        remove_others(&self.folder, &keep.collect())?;
        Ok(self.written.len())
    }
}

/// Removes every file that is not kept, and the folders that are empty then.
fn remove_others(folder: &Path, keep: &BTreeSet<PathBuf>) -> anyhow::Result<()> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            remove_others(&path, keep)?;
            if fs::read_dir(&path)?.next().is_none() {
                fs::remove_dir(&path)
                    .with_context(|| format!("{} cannot be removed", path.display()))?;
            }
        } else if !keep.contains(&path) {
            fs::remove_file(&path)
                .with_context(|| format!("{} cannot be removed", path.display()))?;
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn build(folder: &Path, files: &[&str]) -> anyhow::Result<usize> {
        let mut output = Output::new(folder)?;
        output.write("assets.json", b"{}")?;
        for file in files {
            output.write(file, b"text")?;
        }
        output.finish(Effort::Fast)
    }

    #[test]
    fn a_page_of_a_former_build_does_not_stay_online() {
        let folder = tempfile::tempdir().unwrap();
        build(folder.path(), &["en/index.html", "en/old/index.html"]).unwrap();
        build(folder.path(), &["en/index.html"]).unwrap();
        assert!(folder.path().join("en/index.html.br").is_file());
        assert!(!folder.path().join("en/old").exists());
    }

    #[test]
    fn a_folder_that_is_not_a_site_is_left_alone() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("thesis.txt"), "years").unwrap();
        let error = build(folder.path(), &["en/index.html"]).unwrap_err();
        assert!(error.to_string().contains("not a site's"), "{error}");
        assert!(folder.path().join("thesis.txt").is_file());
    }

    #[test]
    fn what_is_compressed_comes_back_as_it_was() {
        let folder = tempfile::tempdir().unwrap();
        build(folder.path(), &["page.html"]).unwrap();
        let (mut brotli, mut gzip) = (Vec::new(), Vec::new());
        let read = |name: &str| fs::read(folder.path().join(name)).unwrap();
        brotli::BrotliDecompress(&mut read("page.html.br").as_slice(), &mut brotli).unwrap();
        std::io::copy(
            &mut flate2::read::GzDecoder::new(read("page.html.gz").as_slice()),
            &mut gzip,
        )
        .unwrap();
        assert_eq!(
            (brotli.as_slice(), gzip.as_slice()),
            (&b"text"[..], &b"text"[..])
        );
    }
}
