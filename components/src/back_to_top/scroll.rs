use crate::scroll::{height, scrolled, watch};
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// `far` once a screen was scrolled.
pub(super) fn state() -> Signal<&'static str> {
    let far = RwSignal::new(false);
    watch(move || {
        let now = scrolled() > height();
        if far.get_untracked() != now {
            far.set(now);
        }
    });
    Signal::derive(move || if far.get() { "far" } else { "" })
}

/// What is in the first screen of the page is seen best with the page's very top above it.
pub(super) fn to_top(event: ev::MouseEvent, target: &str) {
    // With a modifier the person asks for a new tab.
    if event.ctrl_key() || event.meta_key() || event.shift_key() {
        return;
    }
    let target = document().get_element_by_id(target);
    let Some(target) = target.and_then(|target| target.dyn_into::<HtmlElement>().ok()) else {
        return;
    };
    event.prevent_default();
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = target.focus_with_options(&options);
    let place = scrolled() + target.get_bounding_client_rect().top();
    if place < height() {
        window().scroll_to_with_x_and_y(0.0, 0.0);
    } else {
        target.scroll_into_view();
    }
}
