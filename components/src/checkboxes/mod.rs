//! Boxes to tick: as many answers as apply, or a single one to agree to.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::choice::{Choice, ChoiceList, Kind, Single, all_label, list_class};
use crate::field::{Gathering, Group, HeadingLevel, Said};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// Checkboxes in a group.
///
/// Inside a [`Form`](crate::Form) the group finds its answers, whether one is required, and its
/// problem by its name; the error summary leads to the first box. Use the rule
/// [`choices`](crate::choices). "Required" is said by the legend, once, and not by each box.
///
/// An option that is [`exclusive`](Choice::exclusive) clears the others and is cleared by them,
/// and a screen reader is told. What an option [`reveals`](Choice::reveals) stands right after
/// it. Until the box is ticked it is hidden and left out of what is sent; what was typed comes
/// back with it.
///
/// A group without a legend does not compile (WCAG 1.3.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let group = view! { <Checkboxes name="a" options=[Choice::new("b", "B")]/> };
/// ```
///
/// # Server-side rendering
/// Native boxes, complete without wasm. Then the rule `alone` says that an exclusive option was
/// ticked together with others, and the box for all boxes is not there.
#[component]
pub fn Checkboxes(
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
    /// The options, in order.
    #[prop(into)]
    options: Vec<Choice>,
    /// Help to answer: short, without links. Default: "Select all that apply".
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Whether one must be ticked at least. Default: what the form's rules say.
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
    /// A box above the others that ticks all of them, and is neither ticked nor empty while only
    /// some are. Needs wasm. Default: `false`.
    #[prop(optional)]
    select_all: bool,
    /// Label of that box. Default: "Select all".
    #[prop(into, optional)]
    select_all_label: Option<Text>,
    /// Options side by side where there is room. Default: `false`.
    #[prop(optional)]
    inline: bool,
    /// Smaller, for filters beside their results. Default: `false`.
    #[prop(optional)]
    small: bool,
    /// Each option as a tile that can be pressed anywhere. Default: `false`.
    #[prop(optional)]
    tiles: bool,
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
            hint: Some(hint.unwrap_or_else(messages::checkboxes_hint)),
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
        options,
        class: list_class(inline, small, tiles),
        words: None,
        values,
        on_change,
        disabled,
        select_all: all_label(select_all, select_all_label),
        form,
    };
    list.view(group)
}

/// One box by itself, with its own label, hint and error: consent, "same address as above".
///
/// It needs no group. Inside a [`Form`](crate::Form) it finds its answer, whether it is required,
/// and its problem by its name; the rule `required(message)` asks that it is ticked.
///
/// # Server-side rendering
/// A native box, complete without wasm.
#[component]
pub fn Checkbox(
    /// Name under which it is sent when it is ticked; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What a tick says: "I have read the terms".
    #[prop(into)]
    label: Text,
    /// Help, below the label: short, without links. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Whether it must be ticked. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label where the form marks the box. Default: "(required)" or "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// What is sent when it is ticked. Default: `true`.
    #[prop(into, default = "true".into())]
    value: String,
    /// Whether it is ticked at first, and later when that changes. Default: the form's answer.
    #[prop(into, optional)]
    checked: Option<Signal<bool>>,
    /// Called with whether it is ticked whenever that changes, also when the page became alive and
    /// the person was faster.
    #[prop(into, optional)]
    on_change: Option<Callback<bool>>,
    /// What is asked only of those who tick it, right after it. Default: nothing.
    #[prop(into, optional)]
    reveals: Option<ViewFn>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the control, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// `id` of the form that the control belongs to, when it stands outside.
    #[prop(into, optional)]
    form: Option<String>,
    /// Further classes of the field.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let single = Single {
        name,
        id,
        label,
        said: Said {
            hint,
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        value,
        checked,
        on_change,
        disabled,
        form,
        class,
        role: None,
        row: "ptg-choice",
        reveals,
    };
    single.view(())
}
