use leptos::{ev, prelude::*};
use wasm_bindgen::JsCast;

/// Follows a link of the summary: brings the label, not the bare control, into view, so that
/// people see the question they are sent to, and then moves the focus there.
///
/// Without wasm the browser follows the link; `scroll-margin` leaves room for the label.
pub(super) fn to_label(event: ev::MouseEvent) {
    let go = || {
        let target: web_sys::Element = event.target()?.dyn_into().ok()?;
        let href = target
            .closest("a[href^='#']")
            .ok()??
            .get_attribute("href")?;
        let control: web_sys::HtmlElement = document()
            .get_element_by_id(href.get(1..)?)?
            .dyn_into()
            .ok()?;
        event.prevent_default();
        question_of(&control).scroll_into_view();
        without_scroll(&control);
        Some(())
    };
    // Where a part is missing the browser follows the link by itself.
    let _ = go();
}

/// The legend of the group, unless it is so far above that the control would be out of sight;
/// else the label; else the control.
fn question_of(control: &web_sys::HtmlElement) -> web_sys::Element {
    let top = |element: &web_sys::Element| element.get_bounding_client_rect().top();
    let half_screen = window()
        .inner_height()
        .ok()
        .and_then(|height| height.as_f64())
        .unwrap_or_default()
        / 2.0;
    let legend = control
        .closest("fieldset")
        .ok()
        .flatten()
        .and_then(|group| group.query_selector("legend").ok().flatten());
    let label = || {
        document()
            .query_selector(&["label[for='", &control.id(), "']"].concat())
            .ok()
            .flatten()
    };
    legend
        .filter(|legend| top(control) - top(legend) < half_screen)
        .or_else(label)
        .unwrap_or_else(|| control.clone().into())
}

fn without_scroll(control: &web_sys::HtmlElement) {
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    let _ = control.focus_with_options(&options);
}
