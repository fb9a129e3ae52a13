//! Where the focus goes when what had it has gone, or when a person has asked for something else.

use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Moves the focus to what has this `id`, if that is on the page.
pub(crate) fn focus(id: &str) {
    let element = document().get_element_by_id(id);
    if let Some(element) = element.and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// The same once what has just changed is on the page.
pub(crate) fn focus_soon(id: String) {
    request_animation_frame(move || focus(&id));
}
