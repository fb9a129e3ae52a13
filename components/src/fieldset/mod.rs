//! A group of fields under one question: the parts of an address, of a name, of a date.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::field::{Gathering, Group, HeadingLevel, Said};
use leptos::prelude::*;
use portage_locales::Text;

/// Fields that answer one question together, in a native `<fieldset>`.
///
/// A problem of the group as a whole, such as two answers that do not fit each other, is said
/// once, by the group, and not by each field. Inside a [`Form`](crate::Form) it is the problem
/// under the group's name; the [`ErrorSummary`](crate::ErrorSummary) leads to the group, and an
/// edit of any of its fields looks at it again.
///
/// A group without a legend does not compile (WCAG 1.3.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let group = view! { <Fieldset name="address">"…"</Fieldset> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Fieldset<C: IntoView + 'static>(
    /// Name of the group, under which the form's rules and problems know it; also the `id`,
    /// unless one is given. Nothing is sent under it.
    #[prop(into)]
    name: String,
    /// What its fields have in common, visible; screen readers say it before the first of them.
    #[prop(into)]
    legend: Text,
    /// Makes the legend a heading too, where it is the question of the page. Default: none.
    #[prop(optional)]
    legend_heading: Option<HeadingLevel>,
    /// Hides the legend from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    legend_hidden: bool,
    /// Help for the group as a whole: short, without links. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong with the group as a whole, where no form says it. Default: the form's
    /// problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the group, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The fields of the group.
    children: TypedChildren<C>,
) -> impl IntoView {
    let gathering = Gathering {
        name,
        id,
        legend,
        legend_heading,
        legend_hidden,
        said: Said {
            hint,
            error,
            error_prefix,
            described_by,
        },
        required: false,
        mark: None,
        class,
    };
    let children = children.into_inner();
    Group::new(gathering).view(children())
}
