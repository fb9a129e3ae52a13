//! A number: how many children, how many hours, a weight, a temperature.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::numeral::{Entry, Measure, Stepper};
use crate::text_input::Width;
use leptos::{html, prelude::*};
use portage_locales::{Number, Text};

/// A field for a number, with the decimal comma or point in either language.
///
/// It is a field of text, not `type="number"`: no key is refused, a turn of the mouse wheel
/// changes nothing, and `1 234,5` and `1,234.5` are both read. When the person leaves it the
/// number is written as the page's language writes it, and again when the language is switched;
/// what is no number stays as it was typed. The rule [`number`](crate::number()) checks it and
/// keeps `1234.5`, which a service can give back as the `value`.
///
/// A field without a label does not compile (WCAG 3.3.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let field = view! { <NumberInput name="children"/> };
/// ```
///
/// # Server-side rendering
/// A complete native control; a stored number is written as the page's language writes it. A
/// hidden control sends the page's language, so that the rule reads the answer as the person
/// did. Formatting and steps need wasm.
#[component]
pub fn NumberInput(
    /// Name under which the answer is sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, with its unit, visible (WCAG 3.3.2).
    #[prop(into)]
    label: Text,
    /// Makes the label the heading of the page, where it asks one thing. Default: no heading.
    #[prop(optional)]
    label_heading: Option<HeadingLevel>,
    /// Hides the label from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    label_hidden: bool,
    /// Help to answer: short, without links. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Whether it must be answered. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label where the form marks the field. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Number at first, as it is stored: `1234.5`; and what is written into the control when it
    /// changes. Default: the form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with what the control holds whenever that changes, as it stands there.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// Called with the number whenever it changes; `None` while there is none.
    #[prop(into, optional)]
    on_number: Option<Callback<Option<Number>>>,
    /// The most places after the decimal mark; chooses the on-screen keyboard. `0` for whole
    /// numbers. Default: any number of them.
    #[prop(optional)]
    decimals: Option<u8>,
    /// Whether it may be below zero: then the on-screen keyboard has a minus. Default: `false`.
    #[prop(optional)]
    negatives: bool,
    /// Whether thousands stand apart when the person leaves the field: `12,345`. Default: `true`.
    #[prop(default = true)]
    grouped: bool,
    /// Shows buttons that step the number, and lets the arrow keys do the same; for small
    /// numbers. Default: `false`.
    #[prop(optional)]
    stepper: bool,
    /// How far a step leads. Default: 1.
    #[prop(into, optional)]
    step: Option<Number>,
    /// The least that a step leads to. The rule refuses what is typed below it. Default: no limit.
    #[prop(into, optional)]
    min: Option<Number>,
    /// The most that a step leads to. The rule refuses what is typed above it. Default: no limit.
    #[prop(into, optional)]
    max: Option<Number>,
    /// How long the answer is. Default: 10 characters.
    #[prop(optional)]
    width: Option<Width>,
    /// Unit before the control. Only for the eye: say it in the label as well. Default: none.
    #[prop(into, optional)]
    prefix: Option<Text>,
    /// Unit after the control, such as `kg`. Only for the eye: say it in the label as well.
    /// Default: none.
    #[prop(into, optional)]
    suffix: Option<Text>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// To be read and sent, not changed. Default: `false`.
    #[prop(into, optional)]
    readonly: Signal<bool>,
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
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let around = Surroundings {
        name,
        id,
        label: label.clone(),
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
    let entry = Entry {
        measure: Measure::Number,
        decimals,
        negatives,
        grouped,
        value,
        on_input,
        on_number,
        width,
        prefix,
        suffix,
        stepper: Stepper::of(stepper, step, min, max),
        disabled,
        readonly,
        form,
        node_ref,
    };
    entry.view(Field::new(around), label)
}
