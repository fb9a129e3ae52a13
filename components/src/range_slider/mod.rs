//! A slider: a value on a scale, where the exact number matters less than its place.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod scale;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;
mod value;

use crate::element::view;
use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::form::{FormContext, Mark};
use crate::text_input::follow;
use leptos::{html, prelude::*};
use portage_locales::{Number, Text};
use scale::Scale;
use value::Value;

/// A native slider with its scale, and its value in words.
///
/// The value is shown above the control and heard with it, as the service says it: "40 hours",
/// "very satisfied". A slider always has an answer, so that it cannot be required; where "no
/// answer" is an answer, ask with radio buttons.
///
/// A slider without a label does not compile (WCAG 3.3.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let slider = view! { <RangeSlider name="hours"/> };
/// ```
///
/// # Server-side rendering
/// A native control over a scale with figures, by which its value is understood. The value in
/// words comes with the wasm: one that does not move would be false after the first key.
#[component]
pub fn RangeSlider(
    /// Name under which the number is sent, as `2.5`; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, with the unit, visible (WCAG 3.3.2).
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
    /// Least value. Default: 0.
    #[prop(into, default = 0_u8.into())]
    min: Number,
    /// Greatest value. Default: 100.
    #[prop(into, default = 100_u8.into())]
    max: Number,
    /// From one value to the next. Default: 1.
    #[prop(into, default = 1_u8.into())]
    step: Number,
    /// A value in words, such as "40 hours". Default: the figure as the language writes it.
    #[prop(optional)]
    words: Option<fn(Number) -> Text>,
    /// The least value in words, seen at its end of the scale. Default: none; heard as any other
    /// value.
    #[prop(into, optional)]
    min_words: Option<Text>,
    /// The greatest value in words, seen at its end of the scale. Default: none; heard as any
    /// other value.
    #[prop(into, optional)]
    max_words: Option<Text>,
    /// Value at first, as `2.5`, and what is written into the control when it changes. Default:
    /// the form's answer, else the middle.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with the value, as `2.5`, whenever it changes.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
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
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let mut field = Field::new(Surroundings {
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
        required: false,
        mark: None,
        class,
    });
    // It has an answer always: neither "(required)" nor "(optional)" is true of it.
    field.required = FormContext::current().is_some_and(|form| form.mark() == Mark::Optional);
    let at_first = value
        .map(|value| value.get_untracked())
        .or_else(|| field.answer.clone());
    if let Some(value) = value {
        follow(node_ref, value, on_input);
    }
    let scale = Scale {
        min,
        max,
        step,
        words: words.unwrap_or(scale::figure),
        min_words,
        max_words,
    };
    let ends = [&field.id, "-scale"].concat();
    field.notes.and(&ends);
    let now = Value::new(node_ref, scale.words);
    if let Some(value) = value {
        now.follow(value);
    }
    let control = view! {
        <input
            class="ptg-range-slider"
            id=field.id.clone()
            name=field.name.clone()
            type="range"
            min=min.to_string()
            max=max.to_string()
            step=step.to_string()
            value=at_first
            disabled=disabled
            aria-describedby=field.notes.described_by()
            aria-invalid=field.notes.invalid()
            aria-valuetext=now.heard()
            data-live=""
            form=form
            node_ref=node_ref
            on:input=move |event| {
                if let Some(on_input) = on_input {
                    on_input.run(event_target_value(&event));
                }
            }
        />
    };
    let shown = now.view(field.id.clone());
    field.view((shown, control, scale.view(ends)))
}
