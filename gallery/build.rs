//! Compiles the gallery's own words, as any service does, and takes in the sources of the
//! components, whose comments are their reference.

use std::{env, fmt::Write, fs, path::Path};

const COMPONENTS: &str = "../components/src";

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    portage_fluent::compile("strings");
    if env::var("CARGO_CFG_TARGET_ARCH").is_ok_and(|target| target == "wasm32") {
        // What refers to what: the program is split along it.
        println!("cargo::rustc-link-arg-bin=renewal=--emit-relocs");
    }
    sources();
}

/// Writes `sources.rs`: folder, file and text of every file of every component.
fn sources() {
    println!("cargo::rerun-if-changed={COMPONENTS}");
    let root = fs::canonicalize(COMPONENTS).expect("the components are beside the gallery");
    let mut list = String::from("&[\n");
    for folder in sorted(&root).iter().filter(|folder| folder.is_dir()) {
        for file in sorted(folder)
            .iter()
            .filter(|file| file.extension().is_some_and(|extension| extension == "rs"))
        {
            let (folder, name) = (name(folder), name(file));
            writeln!(list, "({folder:?}, {name:?}, include_str!({:?})),", file)
                .expect("a string takes all");
        }
    }
    list.push_str("]\n");
    let out = env::var("OUT_DIR").expect("cargo sets OUT_DIR");
    fs::write(Path::new(&out).join("sources.rs"), list).expect("OUT_DIR is writable");
}

fn sorted(folder: &Path) -> Vec<std::path::PathBuf> {
    let entries = fs::read_dir(folder).expect("a component's folder can be read");
    let mut paths: Vec<_> = entries
        .map(|entry| entry.expect("a folder's entry can be read").path())
        .collect();
    paths.sort();
    paths
}

fn name(path: &Path) -> String {
    path.file_name()
        .expect("a path of a folder's entry has a name")
        .to_string_lossy()
        .into_owned()
}
