//! A line of a description list.

use crate::element::{IntoNode, Node, view};
use crate::portage::say;
use portage_locales::Text;

/// A term and what it is, for a `<dl>`. The space between them parts the two where a page has no
/// stylesheet, and in what is copied.
pub(crate) fn definition(term: Text, description: impl IntoNode) -> Node {
    let term = say(term);
    view! { <div><dt>{term}</dt> " " <dd>{description}</dd></div> }
}
