use super::{Assets, samples, stylesheets};
use crate::site::Output;
use anyhow::Context;
use sha2::{Digest, Sha256};
use std::{collections::BTreeSet, fmt::Write, fs, path::Path};

/// The browser programs that a package may hold: `<name>.js`, `<name>_bg.wasm`, and where one is in
/// parts `<name>_<part>.wasm`.
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
        let Some(package) = package else { continue };
        let built = program_of(package, program)?;
        if built.is_none() {
            eprintln!("{program}: not built, so that its pages come without WebAssembly");
        }
        for (name, bytes) in built.map(Program::files).into_iter().flatten() {
            urls.push(write(output, &name, &bytes)?);
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

type File = (String, Vec<u8>);

/// A browser program as it was built.
struct Program {
    glue: File,
    main: File,
    /// What the glue loads later.
    parts: Vec<File>,
}

/// `None`: it was not built.
fn program_of(package: &Path, name: &str) -> anyhow::Result<Option<Program>> {
    let (glue, main) = ([name, ".js"].concat(), [name, "_bg.wasm"].concat());
    if ![&glue, &main]
        .iter()
        .all(|file| package.join(file).is_file())
    {
        return Ok(None);
    }
    let read = |file: String| {
        let path = package.join(&file);
        let bytes = fs::read(&path).with_context(|| format!("{} cannot be read", path.display()));
        anyhow::Ok((file, bytes?))
    };
    let glue = read(glue)?;
    let parts = parts_in(&String::from_utf8_lossy(&glue.1), name);
    Ok(Some(Program {
        main: read(main)?,
        parts: parts.into_iter().map(read).collect::<Result<_, _>>()?,
        glue,
    }))
}

/// The parts that the glue loads, which it names relative to itself. What else lies in the package
/// is of another build.
fn parts_in(glue: &str, program: &str) -> BTreeSet<String> {
    let start = ["./", program, "_"].concat();
    let named = glue.split(['"', '\'', '`']).filter_map(|text| {
        let part = text.starts_with(&start) && text.ends_with(".wasm");
        part.then(|| text.trim_start_matches("./").to_owned())
    });
    named.collect()
}

impl Program {
    /// The files as they are published: the glue loads the parts under their published names.
    fn files(self) -> Vec<File> {
        let (name, glue) = self.glue;
        let mut glue = String::from_utf8_lossy(&glue).into_owned();
        for (part, bytes) in &self.parts {
            glue = glue.replace(
                &["./", part].concat(),
                &["./", &hashed(part, bytes)].concat(),
            );
        }
        let mut files = vec![(name, glue.into_bytes()), self.main];
        files.extend(self.parts);
        files
    }
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
    fn the_glue_loads_parts_under_their_published_names() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        file(
            "demo.js",
            "fetch(new URL(\"./demo_split_end.wasm\", import.meta.url))",
        );
        file("demo_bg.wasm", "main");
        file("demo_split_end.wasm", "end");
        file("demo_split_of_yesterday.wasm", "left over");
        let files = program_of(folder.path(), "demo").unwrap().unwrap().files();
        let names: Vec<&str> = files.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["demo.js", "demo_bg.wasm", "demo_split_end.wasm"]);
        let glue = String::from_utf8(files[0].1.clone()).unwrap();
        let published = hashed("demo_split_end.wasm", b"end");
        assert!(
            glue.contains(&["\"./", &published, "\""].concat()),
            "{glue}"
        );
        assert!(program_of(folder.path(), "renewal").unwrap().is_none());
    }

    #[test]
    fn a_part_that_is_missing_is_named() {
        let folder = tempfile::tempdir().unwrap();
        let file = |name: &str, text: &str| fs::write(folder.path().join(name), text).unwrap();
        file("demo.js", "fetch(new URL(\"./demo_split_end.wasm\", u))");
        file("demo_bg.wasm", "main");
        let error = program_of(folder.path(), "demo").map(|_| ()).unwrap_err();
        let error = error.to_string();
        assert!(
            error.contains("demo_split_end.wasm cannot be read"),
            "{error}"
        );
    }

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
