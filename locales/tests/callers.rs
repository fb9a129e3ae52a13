//! A message that nothing shows is translated, checked and kept for nobody.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use portage_fluent::Compiler;

/// Messages that are found by their id, with the reason.
const BY_ID: [(&str, &str); 1] = [(
    "site-component-",
    "gallery/src/site/names.rs puts the id together from the name of a folder",
)];

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// Every word of the Rust sources that show messages.
fn words() -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut waiting: Vec<_> = ["components/src", "gallery/src", "locales/src"]
        .map(|folder| workspace().join(folder))
        .into();
    while let Some(path) = waiting.pop() {
        if path.is_dir() {
            let entries = fs::read_dir(path).unwrap();
            waiting.extend(entries.map(|entry| entry.unwrap().path()));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(path).unwrap();
            let found = text.split(|c: char| !c.is_alphanumeric() && c != '_');
            words.extend(found.map(str::to_owned));
        }
    }
    words
}

#[test]
fn a_message_that_nothing_shows() {
    let words = words();
    let mut unused = Vec::new();
    for folder in ["locales", "gallery/strings"] {
        let checked = Compiler::new(workspace().join(folder)).check().unwrap();
        let contracts = &checked.contracts;
        assert!(contracts.len() > 30, "{folder} is empty or cut short");
        let referred: BTreeSet<_> = contracts
            .iter()
            .flat_map(|contract| &contract.references)
            .collect();
        for contract in contracts {
            let function = contract.id.replace(['-', '.'], "_");
            let shown = words.contains(&function)
                || referred.contains(&contract.id)
                || BY_ID
                    .iter()
                    .any(|(start, _)| contract.id.starts_with(start));
            if !shown {
                unused.push(format!("{folder}: {}", contract.id));
            }
        }
    }
    assert!(
        unused.is_empty(),
        "no Rust source names these; show them, or remove them in every language:\n{}",
        unused.join("\n")
    );
}
