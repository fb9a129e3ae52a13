//! `manifest.json` and `themes.json`: what there is to look at, for tests and for other tools.

use super::bilingual::BILINGUAL;
use super::routes;
use super::templates::TEMPLATES;
use crate::messages as t;
use portage::examples::COMPONENTS;
use portage::locales::Text;
use portage_themes::{Mode, Theme};
use serde_json::{Value, json};

pub(super) fn json() -> String {
    let components = COMPONENTS.iter().map(|component| {
        let examples = component
            .examples
            .iter()
            .map(|example| json!({ "name": example.name, "hidden": example.hidden }));
        let mut entry = json!({
            "name": component.name,
            "pages": routes::text(|locale| routes::component(component.name, locale)),
            "examples": examples.collect::<Vec<_>>(),
        });
        if component.examples.iter().any(|example| example.hidden) {
            entry["edge"] = json!(routes::text(|locale| routes::edge_cases(
                component.name,
                locale
            )));
        }
        entry
    });
    let page = |name: &str, urls: Text| json!({ "name": name, "urls": urls });
    let mut pages = vec![page("home", t::site_home_href())];
    pages.extend(Theme::built_in().iter().map(|theme| {
        page(
            &["tokens-", theme.name()].concat(),
            routes::text(|locale| routes::tokens(theme.name(), locale)),
        )
    }));
    pages.extend(
        TEMPLATES
            .iter()
            .map(|template| page(&["template-", template.name].concat(), (template.href)())),
    );
    let bilingual = BILINGUAL
        .iter()
        .map(|page| json!({ "name": page.name, "url": page.url() }));
    let manifest = json!({
        "components": components.collect::<Vec<_>>(),
        "pages": pages,
        "bilingual": bilingual.collect::<Vec<_>>(),
        "demo": {
            "contact": crate::demo::paths::contact_href(),
            "uploads": crate::demo::paths::uploads_href(),
            "renewal": crate::demo::paths::renewal_href(),
        },
    });
    Value::to_string(&manifest)
}

pub(super) fn themes() -> String {
    let themes: Vec<_> = Theme::built_in().iter().map(Theme::name).collect();
    json!({ "themes": themes, "modes": Mode::ALL.map(Mode::name) }).to_string()
}
