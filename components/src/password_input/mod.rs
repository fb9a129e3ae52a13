//! A password, which can be made visible, with a list of what a new one needs.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod needs;
mod reveal;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;
mod words;

pub use words::PasswordWords;

use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::form::{FormContext, PasswordNeed};
use crate::text_input::{Autocapitalize, Autocomplete, Control, InputKind, Width};
use leptos::{html, prelude::*};
use needs::Needs;
use portage_locales::{Text, messages};
use reveal::Reveal;

/// A field for a password.
///
/// With wasm a button shows what is typed, until the form is sent or the page is left. What a new
/// password needs is listed above the control, each point with words for done and not done;
/// inside a [`Form`](crate::Form) the list comes from the rule
/// [`new_password`](crate::new_password). Pasting, and password managers, are welcome.
///
/// # Server-side rendering
/// A complete native control without the button, and the list without states. A password that
/// was sent is never written into the page again.
#[component]
pub fn PasswordInput(
    /// Name under which the password is sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, visible. Default: "Password".
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
    /// What a new password needs. Default: what the form's rule says.
    #[prop(optional)]
    needs: Vec<PasswordNeed>,
    /// Words above that list. Default: "Your password needs:".
    #[prop(into, optional)]
    needs_title: Option<Text>,
    /// Words of the button that shows the password. Default: "Show", "Hide".
    #[prop(optional)]
    words: PasswordWords,
    /// Whether it must be answered. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label where the form marks the field. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Which password it is, for password managers. Default: a new one where there are needs,
    /// else the one in use.
    #[prop(optional)]
    autocomplete: Option<Autocomplete>,
    /// What is written into the control when it changes. Default: nothing, and never the form's
    /// answer.
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
    /// To be sent, not changed. Default: `false`.
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
    let asked = FormContext::current().map(|form| form.needs(&name));
    let needs = if needs.is_empty() {
        asked.unwrap_or_default()
    } else {
        needs
    };
    let autocomplete = autocomplete.unwrap_or(if needs.is_empty() {
        Autocomplete::CurrentPassword
    } else {
        Autocomplete::NewPassword
    });
    let label = label.unwrap_or_else(messages::password_input_label);
    let mut field = Field::new(Surroundings {
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
    });
    // Who looks over the shoulder at a page that came back, or at its source, must not read it.
    field.answer = None;

    let reveal = Reveal::new(node_ref, &label, words);
    let needs = (!needs.is_empty()).then(|| Needs::new(needs, node_ref, reveal.is_alive()));
    let list = needs.map(|needs| {
        let id = [&field.id, "-needs"].concat();
        field.notes.and(&id);
        needs.view(id, needs_title)
    });
    let typed = Callback::new(move |password: String| {
        if let Some(needs) = needs {
            needs.edited();
        }
        if let Some(on_input) = on_input {
            on_input.run(password);
        }
    });
    let controls = field.id.clone();
    let control = Control {
        kind: InputKind::Password,
        value,
        on_input: Some(typed),
        autocomplete: Some(autocomplete),
        // Some browsers send what they check the spelling of to their maker.
        spellcheck: Some(false),
        autocapitalize: Some(Autocapitalize::None),
        width: Some(width.unwrap_or(Width::Chars20)),
        after: Some(ViewFn::from(move || {
            reveal.view(controls.clone(), disabled)
        })),
        disabled,
        readonly,
        form,
        node_ref,
        ..Control::default()
    };
    let control = control.row(&field);
    field.view((list, control))
}
