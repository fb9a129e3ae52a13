//! How far down the page a person is.

use crate::effect::effect;
use leptos::{ev, prelude::*};

/// Calls `look` once the page is alive, and whenever it was scrolled or a link within it was
/// followed. On the server never.
pub(crate) fn watch(look: impl Fn() + Copy + 'static) {
    effect(move |_| {
        look();
        let scrolling = window_event_listener(ev::scroll, move |_| look());
        // A link to what is in sight already moves nothing.
        let following = window_event_listener(ev::hashchange, move |_| look());
        on_cleanup(move || {
            scrolling.remove();
            following.remove();
        });
    });
}

/// Of the page, above the window.
pub(crate) fn scrolled() -> f64 {
    window().scroll_y().unwrap_or_default()
}

/// Of the window.
pub(crate) fn height() -> f64 {
    let height = window().inner_height().ok();
    height
        .and_then(|height| height.as_f64())
        .unwrap_or_default()
}

/// Whether there is nothing below the window; a zoomed page may end within a pixel.
pub(crate) fn is_at_end() -> bool {
    let page = document().document_element();
    page.is_some_and(|page| scrolled() + height() + 1.0 >= f64::from(page.scroll_height()))
}
