use super::{RenewalParts, contact_view, paths, renewal_view, uploads};
use crate::furniture;
use leptos::{mount::hydrate_from, prelude::*};
use portage::element::Node;
use portage::locales::Locale;
use portage::{LanguageLink, Later, PageData};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Brings the page of the contact details to life.
pub fn hydrate_contact() {
    hydrate(paths::contact, contact_view);
}

/// Brings the renewal to life, or the page that takes files only.
pub fn hydrate_renewal(parts: RenewalParts, files: Later) {
    if is_at(paths::uploads) {
        hydrate(paths::uploads, |data, languages| {
            uploads::uploads_view(data, languages, files)
        });
    } else {
        hydrate(paths::renewal, |data, languages| {
            renewal_view(data, languages, parts)
        });
    }
}

/// A page without data or without the form stays as it came: it works.
fn hydrate(
    path: fn(Locale) -> &'static str,
    page: impl FnOnce(PageData, Vec<LanguageLink>) -> Node + 'static,
) {
    let app: Option<HtmlElement> = document()
        .get_element_by_id("app")
        .and_then(|app| app.dyn_into().ok());
    let (Some(app), Some(data)) = (app, PageData::read()) else {
        return;
    };
    let languages = furniture::languages(path);
    hydrate_from(app.clone(), move || page(data, languages)).forget();
    forget_number(&app);
}

/// The number of the answers in the link to the other language is for pages without wasm. Here they
/// stay on the page, and the address that a person goes on with is the page's own.
fn forget_number(app: &HtmlElement) {
    if let Ok(Some(link)) = app.query_selector("header a[hreflang]")
        && let Some(href) = link.get_attribute("href")
        && let Some((path, _)) = href.split_once('?')
    {
        let _ = link.set_attribute("href", path);
    }
}

/// Whether the page is at this address, in whichever language.
fn is_at(path: fn(Locale) -> &'static str) -> bool {
    let here = location().pathname().unwrap_or_default();
    Locale::OFFICIAL.iter().any(|locale| path(*locale) == here)
}
