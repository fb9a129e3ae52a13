use crate::element::{Node, view};

/// A mark that the stylesheet draws, for the eye only.
///
/// Its class is a variable on purpose: what is wholly static Leptos writes as `innerHTML` when the
/// browser makes it, and under Trusted Types the browser refuses that.
pub(crate) fn drawn(class: &'static str) -> Node {
    view! { <span class=class aria-hidden="true"></span> }
}
