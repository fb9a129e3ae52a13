//! A native dialog over the page.

use js_sys::Reflect;
use leptos::{html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Opens and closes a dialog as `open` says, and begins at its heading, from where it is read on.
pub(crate) fn follow(dialog: NodeRef<html::Dialog>, open: RwSignal<bool>, title: String) {
    Effect::new(move |_| {
        let (Some(dialog), wanted) = (dialog.get(), open.get()) else {
            return;
        };
        if wanted && !dialog.open() {
            let _ = dialog.show_modal();
            focus(&title);
        } else if !wanted && dialog.open() {
            dialog.close();
        }
    });
}

/// Lets a press beside the dialog close it, in browsers that can tell such a press.
pub(crate) fn close_beside(dialog: NodeRef<html::Dialog>) {
    Effect::new(move |_| {
        if let Some(dialog) = dialog.get() {
            let _ = Reflect::set(&dialog, &"closedBy".into(), &"any".into());
        }
    });
}

/// Moves the focus to what has this `id`.
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
