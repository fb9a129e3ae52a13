use crate::element::{Node, view};
use crate::form::{FormContext, Mark};
use crate::portage::say_after_space;
use portage_locales::{Text, messages};

/// The words beside a label or a legend that say whether an answer must be given, where the form
/// marks such fields. `said` tells that an attribute of the control says it already; twice would
/// be noise.
pub(crate) fn mark_view(required: bool, said: bool, words: Option<Text>) -> Option<Node> {
    let mark = FormContext::current().map(FormContext::mark);
    let (default, hidden) = match (mark.unwrap_or_default(), required) {
        (Mark::Required, true) => (messages::field_required(), said.then_some("true")),
        // No attribute says that a field is optional, so the words do.
        (Mark::Optional, false) => (messages::field_optional(), None),
        _ => return None,
    };
    let words = say_after_space(words.unwrap_or(default));
    Some(view! { <span class="ptg-label__mark" aria-hidden=hidden>{words}</span> })
}

/// The same words within the name of a button that stands for a control: no attribute says there
/// that an answer must be given, so the name does, also where the form marks no such field.
pub(crate) fn mark_heard(required: bool, words: Option<Text>) -> Option<Text> {
    let mark = FormContext::current().map(FormContext::mark);
    match (mark.unwrap_or_default(), required) {
        (Mark::Required, true) => Some(words.unwrap_or_else(messages::field_required)),
        (Mark::Optional, false) => Some(words.unwrap_or_else(messages::field_optional)),
        (_, true) => Some(messages::field_required()),
        (_, false) => None,
    }
}
