use super::*;
use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    sync::LazyLock,
};

/// Addresses that the demonstration service answers, or that only a real service would have.
const ELSEWHERE: [&str; 2] = ["/en/demo/", "/fr/demo/"];

struct Site {
    /// Every page by its address.
    pages: BTreeMap<String, String>,
    /// The address of every file.
    files: BTreeSet<String>,
}

/// Built once for all tests.
static SITE: LazyLock<Site> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    // Programs that nobody runs: the pages that would load them name them.
    let package = tempfile::tempdir().unwrap();
    for file in ["examples.js", "examples_bg.wasm"] {
        fs::write(package.path().join(file), "x").unwrap();
    }
    build(folder.path(), Some(package.path()), Effort::Fast).unwrap();
    let mut site = Site {
        pages: BTreeMap::new(),
        files: BTreeSet::new(),
    };
    collect(folder.path(), "/", &mut site);
    site
});

fn collect(folder: &Path, url: &str, site: &mut Site) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_name().unwrap().to_str().unwrap();
        if path.is_dir() {
            collect(&path, &format!("{url}{name}/"), site);
            continue;
        }
        if name.ends_with(".html") {
            let own = name.strip_suffix("index.html").unwrap_or(name);
            let html = fs::read_to_string(&path).unwrap();
            site.pages.insert([url, own].concat(), html);
        }
        site.files.insert([url, name].concat());
    }
}

/// The values of an attribute in the tags of a page.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let start = [" ", attribute, "=\""].concat();
    let tags = html
        .split('<')
        .filter_map(|part| part.split_once('>'))
        .map(|(tag, _)| tag);
    tags.filter_map(|tag| tag.split_once(&start)?.1.split('"').next())
        .collect()
}

#[test]
fn no_link_leads_nowhere() {
    let Site { pages, files } = &*SITE;
    let mut dead = BTreeSet::new();
    for (url, html) in pages {
        for href in values(html, "href").into_iter().chain(values(html, "src")) {
            let (path, fragment) = href.split_once('#').unwrap_or((href, ""));
            let (path, _query) = path.split_once('?').unwrap_or((path, ""));
            let path = if path.is_empty() { url } else { path };
            let elsewhere =
                path.contains("://") || ELSEWHERE.iter().any(|prefix| path.starts_with(prefix));
            let alive = match pages.get(path) {
                _ if elsewhere => true,
                Some(target) => fragment.is_empty() || values(target, "id").contains(&fragment),
                None => files.contains(path),
            };
            if !alive {
                dead.insert(format!("{url}: {href}"));
            }
        }
    }
    assert!(dead.is_empty(), "{dead:#?}");
}

#[test]
fn no_id_is_on_a_page_twice_and_every_reference_finds_its_own() {
    for (url, html) in &SITE.pages {
        let ids = values(html, "id");
        let once: BTreeSet<_> = ids.iter().copied().collect();
        let twice: Vec<_> = once
            .iter()
            .filter(|id| ids.iter().filter(|other| other == id).count() > 1)
            .collect();
        assert!(twice.is_empty(), "{url}: {twice:?}");
        for attribute in [
            "for",
            "aria-labelledby",
            "aria-describedby",
            "aria-controls",
        ] {
            for id in values(html, attribute)
                .into_iter()
                .flat_map(str::split_whitespace)
            {
                assert!(
                    once.contains(id),
                    "{url}: {attribute} names {id}, which is not there"
                );
            }
        }
    }
}

#[test]
fn nothing_on_a_page_is_against_the_security_policy() {
    for (url, html) in &SITE.pages {
        assert!(
            !html.contains("<style") && values(html, "style").is_empty(),
            "{url}: an inline style"
        );
        assert!(
            !html.contains("<script>") && values(html, "onclick").is_empty(),
            "{url}: an inline script"
        );
    }
}

#[test]
fn heading_levels_have_no_gap() {
    for (url, html) in &SITE.pages {
        let levels = html
            .match_indices("<h")
            .filter_map(|(at, _)| html[at + 2..].chars().next()?.to_digit(10));
        let levels: Vec<u32> = levels.collect();
        assert_eq!(
            levels.iter().filter(|level| **level == 1).count(),
            1,
            "{url}: not one h1"
        );
        for pair in levels.windows(2) {
            assert!(
                pair[1] <= pair[0] + 1,
                "{url}: h{} after h{}",
                pair[1],
                pair[0]
            );
        }
    }
}

#[test]
fn every_page_exists_in_every_language_and_names_the_others() {
    for locale in Locale::OFFICIAL {
        for page in pages_in(*locale).unwrap() {
            for other in Locale::OFFICIAL {
                let url = page.urls.get(*other);
                let html = SITE
                    .pages
                    .get(url.as_ref())
                    .unwrap_or_else(|| panic!("{url} is not there"));
                assert!(html.contains(&format!("<html lang=\"{other}\"")), "{url}");
                assert!(
                    html.contains(&format!("hreflang=\"{locale}\" href=\"{}\"", page.url)),
                    "{url} does not name {}",
                    page.url
                );
            }
        }
    }
}

#[test]
fn every_example_is_alive_on_the_page_that_the_manifest_names() {
    let manifest: serde_json::Value = serde_json::from_str(&manifest::json()).unwrap();
    for component in manifest["components"].as_array().unwrap() {
        for example in component["examples"].as_array().unwrap() {
            let place = if example["hidden"] == true {
                "edge"
            } else {
                "pages"
            };
            let path = format!(
                "data-example=\"{}/{}\"",
                component["name"].as_str().unwrap(),
                example["name"].as_str().unwrap()
            );
            for url in component[place].as_object().unwrap().values() {
                assert_eq!(
                    SITE.pages[url.as_str().unwrap()].matches(&path).count(),
                    1,
                    "{url}: {path}"
                );
            }
        }
    }
}

#[test]
fn a_page_in_both_languages_is_found_from_either_home_page() {
    let manifest: serde_json::Value = serde_json::from_str(&manifest::json()).unwrap();
    for page in manifest["bilingual"].as_array().unwrap() {
        let url = page["url"].as_str().unwrap();
        assert!(SITE.files.contains(url), "{url}");
        for &locale in Locale::OFFICIAL {
            let home = &SITE.pages[&routes::home(locale)];
            assert!(values(home, "href").contains(&url), "{locale}: {url}");
        }
    }
}

#[test]
fn a_page_of_content_loads_no_wasm() {
    let loads = |url: &str| SITE.pages[url].contains(" data-wasm=");
    assert!(loads("/en/components/heading/"));
    for template in templates::TEMPLATES {
        for &locale in Locale::OFFICIAL {
            assert!(!loads(&template.url(locale)), "{}", template.url(locale));
        }
    }
}
