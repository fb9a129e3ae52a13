//! A list to choose one answer from, where the answers are known and too many to show them all.

mod control;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod options;
mod order;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
mod sync;
#[cfg(test)]
mod tests;

#[allow(unused_imports)]
pub(crate) use control::{Control as SelectControl, Ties};
pub use options::SelectOption;

use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::text_input::{Autocomplete, Width};
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};

/// A list of the browser's own to choose one answer from.
///
/// What is sent is the option's code. The words beside it are in the page's language, and follow
/// it: a choice is kept when the language is switched. Nothing is chosen for the person.
///
/// Inside a [`Form`](crate::Form) it finds its value, whether it is required, and its problem by
/// its name. For other events put a listener on the component, such as `on:change=…`.
///
/// A select without a label does not compile (WCAG 3.3.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let field = view! { <Select name="province" options=vec![]/> };
/// ```
///
/// # Server-side rendering
/// A complete native control, the answer marked `selected`; nothing waits for the wasm.
#[component]
pub fn Select(
    /// Name under which the answer is sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, visible (WCAG 3.3.2).
    #[prop(into)]
    label: Text,
    /// Makes the label the heading of the page, where it asks one thing. Default: no heading.
    #[prop(optional)]
    label_heading: Option<HeadingLevel>,
    /// Hides the label from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    label_hidden: bool,
    /// Help to answer: short, without links, which a description cannot offer. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// The answers: codes and words.
    options: Vec<SelectOption>,
    /// Words of the first option, which stands for no answer. Default: "Choose an answer".
    #[prop(into, optional)]
    empty: Option<Text>,
    /// Sorts the options, within their groups, by their words in the page's language, and again
    /// when it is switched. Default: `false`, their order as given.
    #[prop(optional)]
    sorted: bool,
    /// Whether it must be answered. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label where the form marks the field. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Code chosen at first, and what is chosen when it changes. Default: the form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with the code whenever the choice changes, also when the page became alive and the
    /// person was faster. A list has no other moment: `change` comes with every `input`.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// What is asked about the person (WCAG 1.3.5). Default: nothing personal.
    #[prop(optional)]
    autocomplete: Option<Autocomplete>,
    /// How wide it is. Default: as its longest option.
    #[prop(optional)]
    width: Option<Width>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the control, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// `id` of the form that the field belongs to, when it stands outside.
    #[prop(into, optional)]
    form: Option<String>,
    /// Further classes of the whole field.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The control itself.
    #[prop(optional)]
    node_ref: NodeRef<html::Select>,
) -> impl IntoView {
    let around = Surroundings {
        name,
        id,
        label,
        label_heading,
        label_hidden,
        said: Said {
            hint,
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        class,
    };
    let control = SelectControl {
        options,
        empty: Some(empty.unwrap_or_else(messages::select_empty)),
        sorted,
        value,
        on_input,
        autocomplete,
        section: None,
        width,
        disabled,
        form,
        node_ref,
    };
    control.view(Field::new(around))
}
