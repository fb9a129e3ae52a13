//! What happens in which order: the steps of a process, each with a heading.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod step;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub use step::Step;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use leptos::prelude::*;

/// An ordered list with a heading in each item.
///
/// Steps without a rank for their headings do not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let steps = view! { <StepList steps=vec![]/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn StepList(
    /// Rank of the headings: one below the heading under which the steps stand.
    level: HeadingLevel,
    /// The steps, the first one first.
    steps: Vec<Step>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let steps = steps
        .into_iter()
        .map(|step| step.view(level))
        .collect_view();
    // Safari takes a list without its own numbers for none.
    view! { <ol class=classes(String::from("ptg-step-list"), class) role="list">{steps}</ol> }
}
