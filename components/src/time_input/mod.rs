//! A time of day, typed as people write it in English or in French.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::text_input::{Autocapitalize, Control, Width};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// One text field for a time of day.
///
/// One field, not parts: `2:05 p.m.` and « 14 h 05 » do not have the same parts, a time is
/// dictated and pasted in one piece, and three stops of the Tab key are more than its five
/// characters. The rules [`time_of_day`](crate::time_of_day) and
/// [`time_between`](crate::time_between) read every usual way of writing, in both languages, and
/// keep `14:05`. No list and no dial opens: the browser's own differ, and some cannot be worked
/// with a keyboard or a screen reader.
///
/// # Server-side rendering
/// A complete native control with its value; nothing waits for the wasm.
#[component]
pub fn TimeInput(
    /// Name under which the answer is sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// Which time is asked for, visible. Default: "Time".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Makes the label the heading of the page, where it asks one thing. Default: no heading.
    #[prop(optional)]
    label_heading: Option<HeadingLevel>,
    /// Hides the label from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    label_hidden: bool,
    /// Help to answer: short, without links. Default: an example; an empty text is none.
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
    /// Called with what the control holds whenever that changes, also when the page became alive
    /// and the person was faster.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// To be read and sent, not changed. Default: `false`.
    #[prop(into, optional)]
    readonly: Signal<bool>,
    /// What stands right after the control.
    #[prop(into, optional)]
    after: Option<ViewFn>,
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
) -> impl IntoView {
    let hint = hint.unwrap_or_else(messages::time_input_hint);
    let around = Surroundings {
        name,
        id,
        label: label.unwrap_or_else(messages::time_input_label),
        label_heading,
        label_hidden,
        said: Said {
            hint: (!hint.is_empty()).then_some(hint),
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        class,
    };
    let control = Control {
        value,
        on_input,
        // Letters belong to a time: no keyboard of digits only.
        spellcheck: Some(false),
        autocapitalize: Some(Autocapitalize::None),
        width: Some(Width::Chars10),
        after,
        disabled,
        readonly,
        form,
        ..Control::default()
    };
    control.view(Field::new(around))
}
