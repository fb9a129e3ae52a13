//! A paragraph of text: as it is read, as the first of a page, or in small print.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod kind;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub use kind::ParagraphKind;

use crate::classes::classes;
use crate::element::view;
use leptos::prelude::*;

/// A `<p>` in lines that are not too long to read.
///
/// A paragraph without anything in it does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let paragraph = view! { <Paragraph/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Paragraph<C: IntoView + 'static>(
    /// What it is on the page. Default: text.
    #[prop(optional)]
    kind: ParagraphKind,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// Texts, by `say`, and what stands within a line: links, `<strong>`, `<abbr>`.
    children: TypedChildren<C>,
) -> impl IntoView {
    let own = match kind {
        ParagraphKind::Text => String::from("ptg-paragraph"),
        other => ["ptg-paragraph ptg-paragraph--", other.as_str()].concat(),
    };
    view! { <p class=classes(own, class)>{children}</p> }
}
