use leptos::ev;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// Escape closes the group or the topic that the focus is in, the innermost first, and leads back to
/// what opened it; `otherwise` is done where none is open.
pub(crate) fn on_escape(event: &ev::KeyboardEvent, otherwise: impl FnOnce()) {
    if event.key() == "Escape" && close(event).is_none() {
        otherwise();
    }
}

fn close(event: &ev::KeyboardEvent) -> Option<()> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let group = target.closest("details[open]").ok()??;
    let navigation: Element = event.current_target()?.dyn_into().ok()?;
    // What the navigation itself lies in is not its own to close.
    if !navigation.contains(Some(group.as_ref())) {
        return None;
    }
    let summary: HtmlElement = group.query_selector("summary").ok()??.dyn_into().ok()?;
    group.remove_attribute("open").ok()?;
    summary.focus().ok()
}
