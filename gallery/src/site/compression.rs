//! A `.br` and a `.gz` beside each file, so that a server need not compress anything.

use anyhow::Context;
use flate2::{Compression, write::GzEncoder};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
    sync::Mutex,
    thread,
};

/// How hard to press the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Soon done: while one works on the gallery.
    Fast,
    /// Small: what is published.
    Best,
}

impl Effort {
    fn brotli(self, file: &Path) -> i32 {
        match self {
            Self::Fast => 4,
            // Four hundred pages: what is left to gain would take most of the time of a build.
            Self::Best if is_page(file) => 9,
            Self::Best => 11,
        }
    }

    fn gzip(self) -> Compression {
        match self {
            Self::Fast => Compression::fast(),
            Self::Best => Compression::best(),
        }
    }
}

fn is_page(file: &Path) -> bool {
    file.extension()
        .is_some_and(|extension| extension == "html")
}

/// Text and modules; sound and films are packed already.
pub(super) fn compressible(file: &Path) -> bool {
    let extension = file.extension().and_then(|extension| extension.to_str());
    matches!(
        extension,
        Some("html" | "css" | "csv" | "js" | "json" | "svg" | "txt" | "vtt" | "wasm")
    )
}

pub(super) fn pressed(file: &Path) -> [PathBuf; 2] {
    ["br", "gz"].map(|extension| {
        let mut name = file.as_os_str().to_owned();
        name.push(".");
        name.push(extension);
        PathBuf::from(name)
    })
}

/// Presses these files, on all cores.
///
/// # Errors
/// When a file cannot be read or written.
pub(super) fn press(mut files: Vec<PathBuf>, effort: Effort) -> anyhow::Result<()> {
    // The largest is taken first, or all others would wait for it in the end.
    files.sort_by_cached_key(|file| fs::metadata(file).map_or(0, |file| file.len()));
    let queue = Mutex::new(files);
    let work = || {
        loop {
            let next = queue
                .lock()
                .expect("no worker panics with the queue in hand")
                .pop();
            let Some(file) = next else {
                return anyhow::Ok(());
            };
            compress(&file, effort)
                .with_context(|| format!("{} cannot be compressed", file.display()))?;
        }
    };
    let workers = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers
            .into_iter()
            .try_for_each(|worker| worker.join().expect("compressing does not panic"))
    })
}

fn compress(file: &Path, effort: Effort) -> anyhow::Result<()> {
    let bytes = fs::read(file)?;
    let [brotli, gzip] = pressed(file);
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: effort.brotli(file),
        ..Default::default()
    };
    let mut small = Vec::new();
    brotli::BrotliCompress(&mut bytes.as_slice(), &mut small, &parameters)?;
    fs::write(brotli, small)?;
    let mut encoder = GzEncoder::new(Vec::new(), effort.gzip());
    encoder.write_all(&bytes)?;
    fs::write(gzip, encoder.finish()?)?;
    Ok(())
}
