use super::Answers;
use crate::element::{Node, view};

/// What a form sends along without asking: a token by which the server knows its own form, the page
/// to come back to.
pub(crate) fn hidden_fields(answers: Answers) -> Node {
    let field = |(name, value): (String, String)| {
        view! { <input type="hidden" name=name value=value/> }
    };
    let fields = Vec::from(answers).into_iter().map(field);
    Node::List(fields.collect())
}
