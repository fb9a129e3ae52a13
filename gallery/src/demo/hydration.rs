use super::{RenewalParts, contact_view, paths, renewal_view, uploads};
use leptos::{mount::hydrate_from, prelude::*};
use portage::element::Node;
use portage::locales::Locale;
use portage::{Later, PageData};
use wasm_bindgen::JsCast;

/// Brings the page of the contact details to life.
pub fn hydrate_contact() {
    hydrate(contact_view);
}

/// Brings the renewal to life, or the page that takes files only.
pub fn hydrate_renewal(parts: RenewalParts, files: Later) {
    if is_at(paths::uploads) {
        hydrate(|data| uploads::uploads_view(data, files));
    } else {
        hydrate(|data| renewal_view(data, parts));
    }
}

/// A page without data or without the form stays as it came: it works.
fn hydrate(page: impl FnOnce(PageData) -> Node + 'static) {
    let app = document()
        .get_element_by_id("app")
        .and_then(|app| app.dyn_into().ok());
    let (Some(app), Some(data)) = (app, PageData::read()) else {
        return;
    };
    hydrate_from(app, move || page(data)).forget();
}

/// Whether the page is at this address, in whichever language.
fn is_at(path: fn(Locale) -> &'static str) -> bool {
    let here = location().pathname().unwrap_or_default();
    Locale::OFFICIAL.iter().any(|locale| path(*locale) == here)
}
