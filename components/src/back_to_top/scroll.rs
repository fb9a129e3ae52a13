use crate::effect::effect;
use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{FocusOptions, HtmlElement};

/// `far` once a screen was scrolled.
pub(super) fn state() -> Signal<&'static str> {
    let far = RwSignal::new(false);
    effect(move |_| {
        let look = move || {
            let now = scrolled() > height();
            if far.get_untracked() != now {
                far.set(now);
            }
        };
        look();
        let listening = window_event_listener(ev::scroll, move |_| look());
        on_cleanup(move || listening.remove());
    });
    Signal::derive(move || if far.get() { "far" } else { "" })
}

fn scrolled() -> f64 {
    window().scroll_y().unwrap_or_default()
}

fn height() -> f64 {
    let height = window().inner_height().ok();
    height
        .and_then(|height| height.as_f64())
        .unwrap_or_default()
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
