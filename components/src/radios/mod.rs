//! One answer out of a few, all in sight: radio buttons under one question.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::choice::{Choice, ChoiceList, Kind, list_class, one_value};
use crate::field::{Gathering, Group, HeadingLevel, Said};
use leptos::prelude::*;
use portage_locales::Text;

/// Radio buttons in a group.
///
/// Inside a [`Form`](crate::Form) the group finds its answer, whether one is required, and its
/// problem by its name; the error summary leads to the first option. "Required" and "invalid
/// entry" are said by the group, once, and not by each option.
///
/// What an option [`reveals`](Choice::reveals) stands right after it. Until the option is chosen
/// it is hidden and left out of what is sent; what was typed comes back with it.
///
/// A group without a legend does not compile (WCAG 1.3.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let group = view! { <Radios name="a" options=[Choice::new("b", "B")]/> };
/// ```
///
/// # Server-side rendering
/// Native radio buttons, complete without wasm. Until the wasm comes, reveals open and close by
/// the stylesheet; with scripts off they are all shown, in order.
#[component]
pub fn Radios(
    /// Name under which the answer is sent; also the `id` of the group, unless one is given. The
    /// options have the ids `name--value`.
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
    /// Help to answer: short, without links. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Whether one must be chosen. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the legend where the form marks the group. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Value of the chosen option at first, and later when it changes. Default: the form's answer;
    /// nothing is chosen beforehand.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with the value of the chosen option whenever that changes, also when the page became
    /// alive and the person was faster.
    #[prop(into, optional)]
    on_change: Option<Callback<String>>,
    /// Options side by side where there is room: for two short ones. Default: `false`.
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
            hint,
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        class,
    });
    let (values, on_change) = one_value(value, on_change);
    let list = ChoiceList {
        kind: Kind::Radio,
        options,
        class: list_class(inline, small, tiles),
        words: None,
        values,
        on_change,
        disabled,
        select_all: None,
        form,
    };
    list.view(group)
}
