//! A telephone number, of Canada or of anywhere, with its extension.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::effect::effect;
use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::numeral::has_focus;
use crate::portage::use_language;
use crate::text_input::{Autocomplete, Control, InputKind, Leaving, Width};
use leptos::{html, prelude::*};
use portage_locales::format::{self, Phone};
use portage_locales::{Locale, Text, messages};
use std::borrow::Cow;

/// A field for a telephone number. People type it in their own way: brackets, dots, `+1`, an
/// extension; when they leave the field it is written as `613-555-1234`. A number from elsewhere
/// begins with `+`.
///
/// Ask its rule too: [`phone`](crate::phone), or [`canadian_phone`](crate::canadian_phone) where
/// you call nobody abroad. Both keep `+16135551234;ext=123`.
///
/// # Server-side rendering
/// A complete native control with its value. Without wasm the number is not rewritten; the rule
/// reads it all the same.
#[component]
pub fn PhoneInput(
    /// Name under which the answer is sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, visible (WCAG 3.3.2). Default: "Phone number".
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
    /// Whether the hint tells how a number from elsewhere begins. Which numbers are taken, the rule
    /// says: [`phone`](crate::phone) or [`canadian_phone`](crate::canadian_phone). Default: `false`.
    #[prop(optional)]
    international: bool,
    /// Whether the hint shows how an extension is written. It can be entered in any case.
    /// Default: `false`.
    #[prop(optional)]
    extension: bool,
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
    /// How long the answer is. Default: 20 characters.
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
    let hint = hint.unwrap_or_else(|| example(international, extension));
    let around = Surroundings {
        name,
        id,
        label: label.unwrap_or_else(messages::phone_input_label),
        label_heading,
        label_hidden,
        said: Said {
            hint: Some(hint),
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
    let on_blur = leaving.on_blur();
    let language = use_language();
    // "ext." and « poste » are words of a language; what a person is typing is theirs.
    effect(move |before: Option<Locale>| {
        let now = language.get();
        if before.is_some_and(|before| before != now)
            && let Some(control) = node_ref.get_untracked()
            && !has_focus(&control)
        {
            on_blur.run(control.value());
        }
        now
    });
    let control = Control {
        kind: InputKind::Tel,
        value,
        on_input,
        on_blur: Some(on_blur),
        autocomplete: Some(Autocomplete::Tel.unless(of_another)),
        width: Some(width.unwrap_or(Width::Chars20)),
        disabled,
        readonly,
        form,
        node_ref,
        ..Control::default()
    };
    control.view(Field::new(around))
}

fn usual(locale: Locale, typed: &str, _: &str) -> Option<String> {
    let phone: Phone = typed.parse().ok()?;
    Some(format::phone(locale, &phone))
}

/// The sentences that apply, one after the other.
fn example(international: bool, extension: bool) -> Text {
    Text::computed(move |locale| {
        let first = if extension {
            messages::phone_input_hint_extension()
        } else {
            messages::phone_input_hint()
        };
        let first = first.get(locale);
        if !international {
            return first;
        }
        let abroad = messages::phone_input_hint_abroad().get(locale);
        Cow::Owned([&*first, ". ", &*abroad].concat())
    })
}
