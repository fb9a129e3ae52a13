use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

/// Closes the topic that has the focus, and leads back to what opened it.
pub(super) fn close(event: ev::KeyboardEvent) {
    if event.key() != "Escape" {
        return;
    }
    let close = || {
        let target: web_sys::Element = event.target()?.dyn_into().ok()?;
        let topic = target.closest("details[open]").ok()??;
        let summary: HtmlElement = topic.query_selector("summary").ok()??.dyn_into().ok()?;
        topic.remove_attribute("open").ok()?;
        summary.focus().ok()
    };
    // Elsewhere in the menu the key closes nothing.
    let _ = close();
}
