//! Sections of a page that are opened one by one, for people who need some of them.

mod all;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod opening;
mod section;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use opening::AccordionOpening;
pub use section::AccordionSection;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use all::All;
use leptos::prelude::*;

/// Native `<details>`, one below the other, each with a heading in its `<summary>`.
///
/// They open and close without wasm, the browser's search and a link to an `id` inside open them,
/// and on paper all are open. Only the buttons for all of them need wasm.
///
/// Sections without a rank for their headings do not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let accordion = view! { <Accordion id="faq" sections=vec![]/> };
/// ```
///
/// # Server-side rendering
/// Complete. With `opening=AccordionOpening::All` the wasm adds two buttons; else it has nothing to do.
#[component]
pub fn Accordion(
    /// `id`, once on a page; with `AccordionOpening::One` also the name that the sections share.
    #[prop(into)]
    id: String,
    /// Rank of the headings: one below the heading under which the sections stand.
    level: HeadingLevel,
    /// The sections, in the order in which most people need them.
    sections: Vec<AccordionSection>,
    /// What opens together. Default: each section by itself.
    #[prop(optional)]
    opening: AccordionOpening,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let all = (opening == AccordionOpening::All).then(All::new);
    let name = (opening == AccordionOpening::One).then(|| id.clone());
    let sections = sections
        .into_iter()
        .map(|section| section.view(level, name.clone()))
        .collect_view();
    let root = all.map_or_else(NodeRef::new, All::root);
    view! {
        <div class=classes(String::from("ptg-accordion"), class) id=id.clone() node_ref=root>
            {all.map(|all| all.view(&id))}
            {sections}
        </div>
    }
}
