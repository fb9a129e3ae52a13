//! A button in a row that opens a panel over the page: native `<details>`, so it opens before and
//! without wasm.

#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

use crate::element::{IntoNode, Node, view};
use leptos::ev;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// The panel over the page, out of the flow.
pub(crate) fn panel(content: impl IntoNode) -> Node {
    // It can take the focus, so that a click on its text is not taken for one outside.
    view! { <div class="ptg-flyout__panel" tabindex="-1">{content}</div> }
}

/// With wasm it is closed by Escape, and when the focus goes elsewhere: an open panel must not
/// cover what has the focus (WCAG 2.4.11).
pub(crate) fn flyout(class: &'static str, summary: impl IntoNode, content: impl IntoNode) -> Node {
    view! {
        <details
            class=["ptg-flyout ", class].concat()
            on:keydown=|event: ev::KeyboardEvent| { let _ = escape(&event); }
            on:focusout=|event: ev::FocusEvent| { let _ = leave(&event); }
        >
            <summary>{summary}</summary>
            {panel(content)}
        </details>
    }
}

fn escape(event: &ev::KeyboardEvent) -> Option<()> {
    let details: Element = event.current_target()?.dyn_into().ok()?;
    if event.key() == "Escape" && details.has_attribute("open") {
        details.remove_attribute("open").ok()?;
        let summary = details.first_element_child()?;
        summary.dyn_into::<HtmlElement>().ok()?.focus().ok()?;
    }
    Some(())
}

fn leave(event: &ev::FocusEvent) -> Option<()> {
    let details: Element = event.current_target()?.dyn_into().ok()?;
    let outside = match event.related_target() {
        Some(next) => !details.contains(next.dyn_ref()),
        // A press beside it; or another window, from which people come back.
        None => document().has_focus().unwrap_or_default(),
    };
    if outside {
        details.remove_attribute("open").ok()?;
    }
    Some(())
}
