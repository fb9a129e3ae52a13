//! A part of a text that stands apart from what is around it: an example, a quote, a condition.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

use crate::classes::classes;
use crate::element::view;
use leptos::prelude::*;

/// Text with a line beside it.
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn InsetText<C: IntoView + 'static>(
    /// `id` of the text.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The text: paragraphs, a list.
    children: TypedChildren<C>,
) -> impl IntoView {
    view! { <div class=classes(String::from("ptg-inset-text"), class) id=id>{children}</div> }
}
