//! Pages to choose from: results of a search, news, what is asked for most.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod item;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use item::CollectionItem;

use crate::classes::classes;
use crate::element::Element;
use crate::field::HeadingLevel;
use leptos::prelude::*;

/// A list of links, each with what helps to choose: a sentence, what kind of page it is, a date.
///
/// Links as mere addresses do not compile:
///
/// ```compile_fail,E0308
/// use leptos::prelude::*;
/// use portage::*;
/// let collection = view! { <Collection items=vec!["/en/fees"]/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Collection(
    /// The pages.
    items: Vec<CollectionItem>,
    /// Makes each title a heading of this rank, to jump from one to the next. Default: no headings,
    /// for a short list.
    #[prop(optional)]
    level: Option<HeadingLevel>,
    /// Whether the order says something: results of a search, the most requested first. Default:
    /// `false`.
    #[prop(optional)]
    ordered: bool,
    /// `id` of the heading that says what is listed. Default: none.
    #[prop(into, optional)]
    labelled_by: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let items = items
        .into_iter()
        .map(|item| item.view(level))
        .collect_view();
    Element::new(if ordered { "ol" } else { "ul" })
        .attribute("class", classes(String::from("ptg-collection"), class))
        // Safari takes a list without bullets for none.
        .attribute("role", "list")
        .attribute("aria-labelledby", labelled_by)
        .child(items)
        .into_node()
}
