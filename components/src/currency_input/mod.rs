//! An amount of money: an income, a rent, a fee.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::numeral::{Entry, Measure, Stepper};
use crate::text_input::Width;
use leptos::{html, prelude::*};
use portage_locales::format::Currency;
use portage_locales::{Number, Text, messages};

/// A field for an amount in dollars.
///
/// The sign stands before the amount in English and after it in French, and changes sides when
/// the language is switched. It is only for the eye; the hint says the unit in words. A sign that
/// the person types as well is read. When they leave the field the amount is written as the
/// page's language writes it, cents with two digits. The rule [`money`](crate::money()) checks
/// it and keeps `1234.50`.
///
/// A field without a label does not compile (WCAG 3.3.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let field = view! { <CurrencyInput name="rent"/> };
/// ```
///
/// # Server-side rendering
/// As of a [`NumberInput`](crate::NumberInput), with the sign on its side.
#[component]
pub fn CurrencyInput(
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
    /// Help to answer: short, without links. Say the unit here or in the label, for those who do
    /// not see its sign. Default: "In Canadian dollars", unless the label says so.
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
    /// Amount at first, as it is stored: `1234.50`; and what is written into the control when it
    /// changes. Default: the form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with what the control holds whenever that changes, as it stands there.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// Called with the amount whenever it changes; `None` while there is none.
    #[prop(into, optional)]
    on_number: Option<Callback<Option<Number>>>,
    /// Which dollars. Default: Canadian.
    #[prop(optional)]
    currency: Currency,
    /// Whether the label says the unit; then there is no hint of ours. Default: `false`.
    #[prop(optional)]
    label_has_unit: bool,
    /// Dollars without cents. Default: `false`.
    #[prop(optional)]
    whole: bool,
    /// Whether it may be below zero: then the on-screen keyboard has a minus. Default: `false`.
    #[prop(optional)]
    negatives: bool,
    /// Whether thousands stand apart when the person leaves the field: `12,345.00`. Default: `true`.
    #[prop(default = true)]
    grouped: bool,
    /// Shows buttons that step the amount, and lets the arrow keys do the same; for small
    /// amounts. Default: `false`.
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
    let unit = || match currency {
        Currency::Cad => messages::currency_input_cad(),
        Currency::Usd => messages::currency_input_usd(),
    };
    let hint = hint.or_else(|| (!label_has_unit).then(unit));
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
        measure: Measure::Money(currency),
        decimals: Some(if whole { 0 } else { 2 }),
        negatives,
        grouped,
        value,
        on_input,
        on_number,
        width,
        prefix: None,
        suffix: None,
        stepper: Stepper::of(stepper, step, min, max),
        disabled,
        readonly,
        form,
        node_ref,
    };
    entry.view(Field::new(around), label)
}
