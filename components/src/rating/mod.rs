//! How good something was, in stars that are also words.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::choice::{Choice, ChoiceList, Kind, one_value};
use crate::element::{Node, view};
use crate::field::{Gathering, Group, HeadingLevel, Said};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A rating: radio buttons drawn as stars, each named in words, "3 out of 5 stars".
///
/// The answer is a number from 1, or nothing. A radio button cannot be unchosen, so an option
/// without a star takes the rating away again, unless an answer is required.
///
/// A group without a legend does not compile (WCAG 1.3.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let group = view! { <Rating name="a"/> };
/// ```
///
/// # Server-side rendering
/// Native radio buttons, complete without wasm; the stars fill up by the stylesheet.
#[component]
pub fn Rating(
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
    /// How many stars there are. Default: 5.
    #[prop(default = 5)]
    max: u32,
    /// Label of the option that takes the stars away again. Default: "No rating"; not there where
    /// an answer is required.
    #[prop(into, optional)]
    clear: Option<Text>,
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
    let star = |stars: u32| {
        Choice::new(stars.to_string(), messages::rating_stars(stars, max)).image(star_view)
    };
    let mut options: Vec<Choice> = (1..=max).map(star).collect();
    if !group.required {
        options.push(Choice::new("", clear.unwrap_or_else(messages::rating_none)));
    }
    let (values, on_change) = one_value(value, on_change);
    let list = ChoiceList {
        kind: Kind::Radio,
        options,
        class: "ptg-rating".into(),
        words: Some("ptg-rating__words"),
        values,
        on_change,
        disabled,
        select_all: None,
        form,
    };
    list.view(group)
}

/// A drawing, not a character: fonts differ, and contrast themes keep the colour of lines.
fn star_view() -> Node {
    view! {
        <svg class="ptg-rating__star" viewBox="0 0 24 24" width="32" height="32">
            <path d="M12 2.6l2.9 6 6.6.9-4.8 4.6 1.2 6.5-5.9-3.1-5.9 3.1 1.2-6.5-4.8-4.6 6.6-.9z"/>
        </svg>
    }
}
