//! A postal code of Canada, or of the country that another field names.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::effect::effect;
use crate::element::Node;
use crate::field::{Field, HeadingLevel, Said, Surroundings, live_around, tell_element};
use crate::text_input::{Autocapitalize, Autocomplete, Control, Leaving, Width};
use crate::text_input::{beside, surroundings};
use leptos::{html, prelude::*};
use portage_locales::format::{self, ZipCode};
use portage_locales::{Locale, Text, messages};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::JsCast;

/// A field for a postal code. Small letters, no space, a hyphen: all are read; when the person
/// leaves the field it is written as `K1A 0B1`.
///
/// Where `country` names the field with the country, a ZIP code of the United States is taken
/// when that is chosen, and whatever is usual elsewhere. Ask its rule too:
/// [`postal_code`](crate::postal_code), or [`postal_code_for`](crate::postal_code_for) the same
/// country field.
///
/// # Server-side rendering
/// A complete native control with its value. Without wasm the code is not rewritten; the rule
/// reads it all the same. Label and hint name both kinds of code, so that they are right whatever
/// country is chosen after the page was made.
#[component]
pub fn PostalCodeInput(
    /// Name under which the answer is sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, visible (WCAG 3.3.2). Default: "Postal code"; with a country,
    /// "Postal code or ZIP code".
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
    /// Name of the field that asks for the country, as a code of ISO 3166. Default: Canada.
    #[prop(into, optional)]
    country: Option<String>,
    /// Group of fields that the browser fills in together, such as `section-home`. Default: none.
    #[prop(into, optional)]
    section: Option<String>,
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
    let (called, example) = if country.is_some() {
        (
            messages::postal_code_input_label_either(),
            messages::postal_code_input_hint_either(),
        )
    } else {
        (
            messages::postal_code_input_label(),
            messages::postal_code_input_hint(),
        )
    };
    let around = Surroundings {
        name,
        id,
        label: label.unwrap_or(called),
        label_heading,
        label_hidden,
        said: Said {
            hint: Some(hint.unwrap_or(example)),
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        class,
    };
    let control = PostalCode {
        country,
        section,
        of_another,
        value,
        on_input,
        disabled,
        readonly,
        form,
        node_ref,
    };
    control.view(Field::new(around))
}

/// The control of a postal code; the props of [`PostalCodeInput`] say what each is.
#[derive(Default)]
pub(crate) struct PostalCode {
    pub country: Option<String>,
    pub section: Option<String>,
    pub of_another: bool,
    pub value: Option<Signal<String>>,
    pub on_input: Option<Callback<String>>,
    pub disabled: Signal<bool>,
    pub readonly: Signal<bool>,
    pub form: Option<String>,
    pub node_ref: NodeRef<html::Input>,
}

impl PostalCode {
    /// The whole field with this control.
    pub fn view(self, field: Field) -> Node {
        let node_ref = self.node_ref;
        let mut width = Width::Chars7;
        if let Some(country) = self.country.clone() {
            width = Width::Chars10;
            follow(node_ref, country);
        }
        let leaving = Leaving {
            control: node_ref,
            on_input: self.on_input,
            beside: self.country,
            rewrite: usual,
        };
        let control = Control {
            value: self.value,
            on_input: self.on_input,
            on_blur: Some(leaving.on_blur()),
            autocomplete: Some(Autocomplete::PostalCode.unless(self.of_another)),
            section: self.section,
            spellcheck: Some(false),
            autocapitalize: Some(Autocapitalize::Characters),
            width: Some(width),
            disabled: self.disabled,
            readonly: self.readonly,
            form: self.form,
            node_ref,
            ..Control::default()
        };
        control.view(field)
    }
}

fn usual(_: Locale, typed: &str, country: &str) -> Option<String> {
    match country {
        "" | "CA" => typed
            .parse::<format::PostalCode>()
            .ok()
            .map(|code| code.to_string()),
        "US" => typed.parse::<ZipCode>().ok().map(|code| code.to_string()),
        _ => None,
    }
}

/// An error of the code may be mended by choosing another country: the form looks again at a
/// field that was edited, so this one says that it was.
fn follow(control: NodeRef<html::Input>, country: String) {
    effect(move |_| {
        let Some(control) = control.get() else {
            return;
        };
        let Some(around) = surroundings(&control).and_then(|around| around.dyn_into().ok()) else {
            return;
        };
        let chosen = Rc::new(RefCell::new(beside(&control, &country)));
        let country = country.clone();
        live_around(around, move |_| {
            let now = beside(&control, &country);
            if chosen.replace(now.clone()) != now {
                tell_element(&control, "input");
            }
        });
    });
}
