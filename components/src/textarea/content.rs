/// The text between the tags. Leptos writes it as it stands there, so that an answer with
/// `</textarea>` would go on as HTML; and HTML drops a line end right after the tag, with which an
/// answer may begin.
#[cfg(not(target_arch = "wasm32"))]
pub(super) fn of(value: String) -> String {
    let escaped = value.replace('&', "&amp;").replace('<', "&lt;");
    if escaped.starts_with(['\n', '\r']) {
        ["\n", &escaped].concat()
    } else {
        escaped
    }
}

/// In a browser it becomes a text node, which needs no escaping.
#[cfg(target_arch = "wasm32")]
pub(super) fn of(value: String) -> String {
    value
}
