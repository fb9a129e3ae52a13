//! A social insurance number, which is kept from eyes and logs.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod masked;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use masked::MaskedSin;

use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::text_input::{Autocomplete, Control, InputMode, Leaving, Width};
use leptos::{html, prelude::*};
use portage_locales::format::group_sin;
use portage_locales::{Locale, Text, messages};

/// A field for a social insurance number (SIN). Spaces and hyphens are harmless; when the person
/// leaves the field it is written as `123 456 789`, as on the letter, to be proofread. The
/// browser is told not to keep it.
///
/// Ask its rule too, [`sin`](crate::sin), which keeps the nine digits, and show it again with
/// [`MaskedSin`]. Ask for the number only where the law lets you.
///
/// # Server-side rendering
/// A complete native control with its value. Without wasm the number is not grouped; the rule
/// reads it all the same.
#[component]
pub fn SinInput(
    /// Name under which the answer is sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, visible (WCAG 3.3.2). Default: "Social insurance number (SIN)".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Makes the label the heading of the page, where it asks one thing. Default: no heading.
    #[prop(optional)]
    label_heading: Option<HeadingLevel>,
    /// Hides the label from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    label_hidden: bool,
    /// Help to answer: short, without links. Default: an example.
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
    /// Value at first, and what is written into the control when it changes. Default: the
    /// form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with what the control holds whenever that changes.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
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
        label: label.unwrap_or_else(messages::sin_input_label),
        label_heading,
        label_hidden,
        said: Said {
            hint: Some(hint.unwrap_or_else(messages::sin_input_hint)),
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        class,
    };
    let leaving = Leaving {
        control: node_ref,
        on_input,
        beside: None,
        rewrite: usual,
    };
    let control = Control {
        value,
        on_input,
        on_blur: Some(leaving.on_blur()),
        // A shared computer must not offer the number to the next person.
        autocomplete: Some(Autocomplete::Off),
        // Nor a spelling checker send it away.
        spellcheck: Some(false),
        inputmode: Some(InputMode::Numeric),
        code: true,
        width: Some(Width::Chars10),
        disabled,
        readonly,
        form,
        node_ref,
        ..Control::default()
    };
    control.view(Field::new(around))
}

fn usual(_: Locale, typed: &str, _: &str) -> Option<String> {
    group_sin(typed)
}
