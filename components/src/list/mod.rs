//! A list: points in any order, steps in order, or lines that are a list without looking like one.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod kind;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub use kind::ListKind;

use crate::classes::classes;
use crate::element::Element;
use leptos::prelude::*;

/// A `<ul>` or an `<ol>`, whose children are `<li>`.
///
/// Screen readers say how many items there are, also where there are no bullets: Safari takes a
/// list without them for none, unless its role says so.
///
/// A list without anything in it does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let list = view! { <List kind=ListKind::Ordered/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn List<C: IntoView + 'static>(
    /// What the order means, and what stands before each item. Default: unordered, with bullets.
    #[prop(optional)]
    kind: ListKind,
    /// Number of the first item of an ordered list that goes on from another. Default: 1.
    #[prop(optional)]
    start: Option<u32>,
    /// `id` of the heading or the sentence that says what is listed, where the list must be found
    /// without it. Default: none.
    #[prop(into, optional)]
    labelled_by: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The items, each an `<li>`.
    children: TypedChildren<C>,
) -> impl IntoView {
    let (tag, own, role) = match kind {
        ListKind::Unordered => ("ul", "ptg-list", None),
        ListKind::Ordered => ("ol", "ptg-list", None),
        ListKind::Unstyled => ("ul", "ptg-list ptg-list--unstyled", Some("list")),
    };
    Element::new(tag)
        .attribute("class", classes(String::from(own), class))
        .attribute("role", role)
        .attribute("start", start.filter(|_| tag == "ol"))
        .attribute("aria-labelledby", labelled_by)
        .child(children)
        .into_node()
}
