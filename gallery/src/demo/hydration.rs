use super::{contact_view, paths, renewal_view, uploads};
use leptos::{mount::hydrate_from, prelude::*};
use portage::PageData;
use portage::locales::Locale;
use wasm_bindgen::JsCast;

/// Brings the page of the contact details to life.
pub fn hydrate_contact() {
    hydrate(contact_view);
}

/// Brings the renewal to life, or the page that takes files only.
pub fn hydrate_renewal() {
    if is_at(paths::uploads) {
        hydrate(uploads::uploads_view);
    } else {
        hydrate(renewal_view);
    }
}

/// A page without data or without the form stays as it came: it works.
fn hydrate<V: IntoView + 'static>(page: fn(PageData) -> V)
where
    V::State: 'static,
{
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
