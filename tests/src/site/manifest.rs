//! `manifest.json` and `themes.json` of a built gallery.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::Page;

/// Path by language tag.
pub(super) type Paths = BTreeMap<String, String>;

/// The language that a page in all of them says it is in.
const FIRST: &str = "en-CA";

/// The pages of the demonstration service by their names, each with its path by language.
pub type Demo = BTreeMap<String, Paths>;

/// A built site: its pages, and the looks it can be shown in.
#[derive(Clone, Debug)]
pub struct Site {
    /// The folder it was built into.
    pub folder: PathBuf,
    /// Every page in every language; the languages of one page stand side by side.
    pub pages: Vec<Page>,
    /// The demonstration service's pages.
    pub demo: Demo,
    /// Names of the themes; the first is the one used where colours do not matter.
    pub themes: Vec<String>,
    /// Names of the modes; the first is the one used where colours do not matter.
    pub modes: Vec<String>,
}

#[derive(Deserialize)]
struct Manifest {
    components: Vec<Component>,
    pages: Vec<Plain>,
    bilingual: Vec<Bilingual>,
    #[serde(default)]
    demo: Demo,
}

#[derive(Deserialize)]
struct Component {
    name: String,
    pages: Paths,
    #[serde(default)]
    edge: Paths,
    examples: Vec<Example>,
}

#[derive(Deserialize)]
pub(super) struct Example {
    name: String,
    #[serde(default)]
    hidden: bool,
}

#[derive(Deserialize)]
struct Plain {
    name: String,
    urls: Paths,
}

/// A page in all languages at once.
#[derive(Deserialize)]
struct Bilingual {
    name: String,
    url: String,
}

#[derive(Deserialize)]
struct Looks {
    themes: Vec<String>,
    modes: Vec<String>,
}

impl Site {
    /// Reads what a build of the gallery says about itself.
    ///
    /// # Errors
    /// When the folder holds no built gallery: says which file is missing and how to make it.
    pub fn read(folder: &Path) -> Result<Site> {
        let manifest: Manifest = read(folder, "manifest.json")?;
        let looks: Looks = read(folder, "themes.json")?;
        let mut pages = Vec::new();
        for Plain { name, urls } in manifest.pages {
            pages.extend(in_each_language(&name, urls, &[]));
        }
        for Bilingual { name, url } in manifest.bilingual {
            let paths = Paths::from([(FIRST.to_owned(), url)]);
            pages.extend(in_each_language(&name, paths, &[]));
        }
        for (place, component) in manifest.components.into_iter().enumerate() {
            let (hidden, shown): (Vec<Example>, Vec<Example>) = component
                .examples
                .into_iter()
                .partition(|example| example.hidden);
            let shown = in_each_language(&component.name, component.pages, &shown);
            pages.extend(shown.into_iter().map(|page| Page {
                around: place == 0,
                ..page
            }));
            pages.extend(in_each_language(&component.name, component.edge, &hidden));
        }
        Ok(Site {
            folder: folder.to_owned(),
            pages,
            demo: manifest.demo,
            themes: looks.themes,
            modes: looks.modes,
        })
    }

    /// The languages that its pages are in.
    pub fn languages(&self) -> BTreeSet<&str> {
        let languages = self.pages.iter().map(|page| &*page.language);
        languages.collect()
    }
}

pub(super) fn in_each_language(component: &str, paths: Paths, examples: &[Example]) -> Vec<Page> {
    let names: Vec<String> = examples
        .iter()
        .map(|example| example.name.clone())
        .collect();
    let first = paths.values().next().cloned();
    paths
        .into_iter()
        .map(|(language, path)| Page {
            component: component.to_owned(),
            language,
            twin: first.clone().filter(|first| *first != path),
            path,
            edge: examples.first().is_some_and(|example| example.hidden),
            around: examples.is_empty(),
            examples: names.clone(),
            sent: None,
        })
        .collect()
}

fn read<T: DeserializeOwned>(folder: &Path, name: &str) -> Result<T> {
    let path = folder.join(name);
    let text = std::fs::read_to_string(&path).with_context(|| {
        format!(
            "cannot read {}: build the gallery first with `cargo xtask build`",
            path.display()
        )
    })?;
    serde_json::from_str(&text)
        .with_context(|| format!("{} is not what the gallery's build writes", path.display()))
}
