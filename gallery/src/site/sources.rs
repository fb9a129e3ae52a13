//! The components' source files, taken in when the gallery is compiled.

/// Folder, file, text.
const SOURCES: &[(&str, &str, &str)] = include!(concat!(env!("OUT_DIR"), "/sources.rs"));

/// A source file of a component.
pub(super) struct Source {
    /// `text_input/mod.rs`, to name it in an error.
    pub path: String,
    pub text: &'static str,
}

/// Every source file of a component's folder, `mod.rs` first: it holds what the folder is named
/// after.
pub(super) fn of(component: &str) -> Vec<Source> {
    let mut files: Vec<_> = SOURCES
        .iter()
        .filter(|(folder, ..)| *folder == component)
        .collect();
    files.sort_by_key(|(_, file, _)| *file != "mod.rs");
    files
        .iter()
        .map(|(folder, file, text)| Source {
            path: [folder, "/", file].concat(),
            text,
        })
        .collect()
}
