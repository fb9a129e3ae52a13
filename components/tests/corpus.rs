//! Replays what `cargo xtask fuzz` found, and the examples that it starts from.

#[path = "../../locales/fuzz/src/parsers.rs"]
mod parsers;

use parsers::PARSERS;
use std::fs;
use std::path::{Path, PathBuf};

fn corpus() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales/fuzz/corpus")
}

fn names(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap_or_else(|error| panic!("{folder:?}: {error}"));
    let mut paths: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

#[test]
fn what_broke_a_parser_once_does_not_break_it_again() {
    for (name, parse) in PARSERS {
        let cases = names(&corpus().join(name));
        assert!(!cases.is_empty(), "corpus/{name} has no example");
        for case in cases {
            let input = fs::read(&case).unwrap();
            // Shown only when the parser panics.
            println!("{}: {}", case.display(), input.escape_ascii());
            parse(&input);
        }
    }
}

#[test]
fn no_corpus_is_left_that_nothing_replays() {
    for folder in names(&corpus()) {
        let name = folder.file_name().unwrap().to_string_lossy().into_owned();
        let known = PARSERS.iter().any(|(known, _)| *known == name);
        assert!(known, "corpus/{name} belongs to no line of PARSERS");
    }
}
