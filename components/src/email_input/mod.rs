//! An email address.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::text_input::{Autocapitalize, Autocomplete, Control, InputKind, Width};
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};

/// A field for an email address: a keyboard with `@`, filled in by the browser, nothing
/// capitalized or marked as misspelt.
///
/// Ask its rule too, [`email`](crate::email). Do not ask for the address twice: people copy the
/// first into the second. Send a message there.
///
/// # Server-side rendering
/// A complete native control with its value; nothing waits for the wasm.
#[component]
pub fn EmailInput(
    /// Name under which the answer is sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, visible (WCAG 3.3.2). Default: "Email address".
    #[prop(into, optional)]
    label: Option<Text>,
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
    /// Whether it is about somebody else, so that the browser does not fill in the person's own.
    /// Default: `false`.
    #[prop(optional)]
    of_another: bool,
    /// Value at first, and what is written into the control when it changes. Default: the
    /// form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with what the control holds whenever that changes.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// How long the answer is. Default: 30 characters.
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
    let around = Surroundings {
        name,
        id,
        label: label.unwrap_or_else(messages::email_input_label),
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
    let control = Control {
        kind: InputKind::Email,
        value,
        on_input,
        autocomplete: Some(Autocomplete::Email.unless(of_another)),
        spellcheck: Some(false),
        autocapitalize: Some(Autocapitalize::None),
        width,
        disabled,
        readonly,
        form,
        node_ref,
        ..Control::default()
    };
    control.view(Field::new(around))
}
