//! Statements that a person must all confirm before going on.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::choice::{Choice, ChoiceList, Kind, list_class};
use crate::field::{Gathering, Group, HeadingLevel, Said};
use crate::form::{GroupRule, choices};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// Boxes that must all be ticked, each for a statement of its own.
///
/// The rule [`attested`] asks for all of them, with one message for the group.
///
/// A group without a legend does not compile (WCAG 1.3.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let group = view! { <Attestation name="a" statements=[Choice::new("b", "B")]/> };
/// ```
///
/// # Server-side rendering
/// Native boxes, complete without wasm.
#[component]
pub fn Attestation(
    /// Name under which each answer is sent; also the `id` of the group, unless one is given. The
    /// boxes have the ids `name--value`.
    #[prop(into)]
    name: String,
    /// What is asked, visible.
    #[prop(into)]
    legend: Text,
    /// Makes the legend a heading too, where it is the question of the page. Default: none.
    #[prop(optional)]
    legend_heading: Option<HeadingLevel>,
    /// Hides the legend from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    legend_hidden: bool,
    /// The statements, each with the code that is sent when it is confirmed.
    #[prop(into)]
    statements: Vec<Choice>,
    /// Help to answer: short, without links. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Whether all must be ticked. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the legend where the form marks the group. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Values of the ticked options at first, and later when they change. Default: the form's
    /// answers.
    #[prop(into, optional)]
    values: Option<Signal<Vec<String>>>,
    /// Called with the values of the ticked options whenever they change, also when the page became
    /// alive and the person was faster.
    #[prop(into, optional)]
    on_change: Option<Callback<Vec<String>>>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the group, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// `id` of the form that the group belongs to, when it stands outside.
    #[prop(into, optional)]
    form: Option<String>,
    /// Further classes of the group.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let group = Group::new(Gathering {
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
        required,
        mark,
        class,
    });
    let list = ChoiceList {
        kind: Kind::Checkbox,
        options: statements,
        class: list_class(false, false, false),
        words: None,
        values,
        on_change,
        disabled,
        select_all: None,
        form,
    };
    list.view(group)
}

/// Asks that the statements with these `codes` are all confirmed: "To continue, tick all 3 boxes
/// to confirm each statement." For words of your own use `choices().among(codes).all(message)`.
pub fn attested(codes: &[&str]) -> GroupRule {
    let message = messages::attestation_tick_all(codes.len() as u32);
    choices().among(codes).all(message).into()
}
