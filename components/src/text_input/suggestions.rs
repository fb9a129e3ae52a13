//! What a browser suggests by itself while a person types.

use crate::element::{IntoNode, Node, view};
use crate::portage::say;
use portage_locales::Text;

/// `id` of the suggestions for the field with this `id`.
pub(crate) fn suggestions_id(id: &str) -> String {
    [id, "-suggestions"].concat()
}

/// The native list of suggestions, for the field whose `list` names it.
pub(crate) fn suggestions(id: &str, texts: impl IntoIterator<Item = Text>) -> Node {
    let options = texts
        .into_iter()
        .map(|text| view! { <option value=say(text)></option> })
        .collect::<Vec<_>>()
        .into_node();
    view! { <datalist id=suggestions_id(id)>{options}</datalist> }
}
