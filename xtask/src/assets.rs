//! Which files a page of the built site loads.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The style sheets, scripts and modules of `site/assets` that a page of this HTML
/// loads by itself or through a file that it loads. Their names hold a hash, so that a
/// name found in a text can mean nothing else.
///
/// # Errors
/// When a file cannot be read.
pub fn loaded_by(page: &str, site: &Path) -> io::Result<Vec<PathBuf>> {
    let folder = site.join("assets");
    let mut others = BTreeSet::new();
    for entry in fs::read_dir(&folder)? {
        let name = entry?.file_name().to_string_lossy().into_owned();
        if [".css", ".js", ".wasm"]
            .iter()
            .any(|ending| name.ends_with(ending))
        {
            others.insert(name);
        }
    }

    let mut texts = vec![page.to_owned()];
    let mut loaded = Vec::new();
    while let Some(text) = texts.pop() {
        let named: Vec<String> = others
            .iter()
            .filter(|name| text.contains(name.as_str()))
            .cloned()
            .collect();
        for name in named {
            others.remove(&name);
            let path = folder.join(&name);
            if !name.ends_with(".wasm") {
                texts.push(fs::read_to_string(&path)?);
            }
            loaded.push(path);
        }
    }
    loaded.sort();
    Ok(loaded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_module_named_only_by_a_script_is_counted_and_another_page_s_is_not() {
        let site = std::env::temp_dir().join(format!("portage-assets-{}", std::process::id()));
        let assets = site.join("assets");
        fs::create_dir_all(&assets).unwrap();
        let page = r#"<link href="/assets/style.1.css"><script src="/assets/start.2.js">"#;
        fs::write(assets.join("style.1.css"), "").unwrap();
        fs::write(assets.join("style.1.css.br"), "").unwrap();
        fs::write(assets.join("start.2.js"), "import('./demo.3.js')").unwrap();
        fs::write(assets.join("demo.3.js"), "fetch('demo_bg.4.wasm')").unwrap();
        fs::write(assets.join("demo_bg.4.wasm"), b"\0asm\xff").unwrap();
        fs::write(assets.join("examples.5.js"), "").unwrap();

        let names: Vec<String> = loaded_by(page, &site)
            .unwrap()
            .iter()
            .map(|path| path.file_name().unwrap().to_string_lossy().into_owned())
            .collect();
        fs::remove_dir_all(&site).unwrap();
        assert_eq!(
            names,
            ["demo.3.js", "demo_bg.4.wasm", "start.2.js", "style.1.css"]
        );
    }
}
