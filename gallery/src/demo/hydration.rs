use super::contact_view;
use leptos::{mount::hydrate_from, prelude::*};
use portage::PageData;
use wasm_bindgen::JsCast;

/// Brings the form to life. A page without data or without the form stays as it came: it works.
pub fn hydrate() {
    let app = document()
        .get_element_by_id("app")
        .and_then(|app| app.dyn_into().ok());
    let (Some(app), Some(data)) = (app, PageData::read()) else {
        return;
    };
    hydrate_from(app, move || contact_view(data)).forget();
}
