//! A `.br` and a `.gz` beside each file, so that a server need not compress anything.

use flate2::{Compression, write::GzEncoder};
use std::{
    fs,
    io::Write,
    path::{Path, PathBuf},
};

/// How hard to press the files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effort {
    /// Soon done: while one works on the gallery.
    Fast,
    /// As small as it gets: what is published.
    Best,
}

impl Effort {
    fn brotli(self) -> i32 {
        match self {
            Self::Fast => 4,
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

pub(super) fn compress(file: &Path, effort: Effort) -> anyhow::Result<()> {
    let bytes = fs::read(file)?;
    let [brotli, gzip] = pressed(file);
    let parameters = brotli::enc::BrotliEncoderParams {
        quality: effort.brotli(),
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
