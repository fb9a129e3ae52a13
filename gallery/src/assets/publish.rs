use super::{Assets, samples, stylesheets};
use crate::site::Output;
use anyhow::Context;
use sha2::{Digest, Sha256};
use std::{fmt::Write, fs, path::Path};

/// The browser programs that a package may hold: `<name>.js` and `<name>_bg.wasm`.
pub const PROGRAMS: [&str; 3] = ["demo", "renewal", "examples"];

/// Scripts and pictures as they are in the source.
const FILES: [(&str, &str); 2] = [
    ("start.js", include_str!("../../assets/start.js")),
    ("icon.svg", include_str!("../../assets/icon.svg")),
];

/// In one file with the script of the display settings: both are small.
const EXAMPLE_LANGUAGE: &str = include_str!("../../assets/example_language.js");

/// Writes styles, scripts and the programs of `package` into the site. A program that is not in
/// the package is left out: the pages are complete without it.
///
/// # Errors
/// When a stylesheet does not parse, or a file cannot be read or written.
pub fn publish(output: &mut Output, package: Option<&Path>) -> anyhow::Result<Assets> {
    let mut urls = Vec::new();
    for (name, css) in stylesheets::all()? {
        urls.push(write(output, &name, css.as_bytes())?);
    }
    for (name, text) in FILES {
        urls.push(write(output, name, text.as_bytes())?);
    }
    let display = [portage::DISPLAY_SCRIPT, EXAMPLE_LANGUAGE].concat();
    urls.push(write(output, "display.js", display.as_bytes())?);
    for program in PROGRAMS {
        let files = [[program, ".js"].concat(), [program, "_bg.wasm"].concat()];
        let Some(paths) = package.map(|package| files.clone().map(|file| package.join(file)))
        else {
            continue;
        };
        if !paths.iter().all(|path| path.is_file()) {
            eprintln!("{program}: not built, so that its pages come without WebAssembly");
            continue;
        }
        for (name, path) in files.iter().zip(&paths) {
            let bytes =
                fs::read(path).with_context(|| format!("{} cannot be read", path.display()))?;
            urls.push(write(output, name, &bytes)?);
        }
    }
    samples::write(output)?;
    let assets = Assets::from_iter(urls);
    output.write("assets.json", assets.to_json().as_bytes())?;
    Ok(assets)
}

fn write(output: &mut Output, name: &str, bytes: &[u8]) -> anyhow::Result<(String, String)> {
    let path = ["assets/", &hashed(name, bytes)].concat();
    output.write(&path, bytes)?;
    Ok((name.to_owned(), ["/", &path].concat()))
}

/// `portage.css` → `portage.0123456789abcdef.css`.
fn hashed(name: &str, bytes: &[u8]) -> String {
    let digest = Sha256::digest(bytes);
    let hash = digest.iter().take(8).fold(String::new(), |mut hash, byte| {
        let _ = write!(hash, "{byte:02x}");
        hash
    });
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    [stem, ".", &hash, ".", extension].concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_changed_file_has_another_name() {
        let (old, new) = (
            hashed("demo_bg.wasm", b"old"),
            hashed("demo_bg.wasm", b"new"),
        );
        assert_ne!(old, new);
        assert!(
            old.starts_with("demo_bg.") && old.ends_with(".wasm"),
            "{old}"
        );
        assert_eq!(old.len(), "demo_bg..wasm".len() + 16);
    }
}
