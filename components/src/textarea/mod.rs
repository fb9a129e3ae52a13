//! Several lines of text, with a count of characters or words where there is a limit.

mod count;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::element::view;
use crate::field::{Field, HeadingLevel, Pause, Said, Surroundings, hint_and, live};
use crate::form::{FormContext, Limit};
use crate::text_input::{Autocapitalize, Autocomplete, Width, follow};
use count::Count;
use leptos::{html, prelude::*};
use portage_locales::Text;
use wasm_bindgen::JsCast;

/// A field for several lines of text.
///
/// Nothing is cut off: a person may write or paste more than the limit, sees by how much, and
/// shortens it. The count is seen at once and heard after a pause, over the limit as an alert.
/// Inside a
/// [`Form`](crate::Form) the field knows the limit of its rule,
/// [`max_length`](crate::max_length) or [`max_words`](crate::max_words), which also refuses an
/// answer that is too long.
///
/// A field without a label does not compile (WCAG 3.3.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let field = view! { <Textarea name="story"/> };
/// ```
///
/// # Server-side rendering
/// A complete native control with its value. The hint says the limit; the count comes with the
/// wasm.
#[component]
pub fn Textarea(
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
    /// Help to answer: short, without links. The limit is said after it. Default: none.
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
    /// Lines that are seen at first. Default: 5.
    #[prop(default = 5)]
    rows: u32,
    /// How wide it is. Default: the whole width there is.
    #[prop(default = Width::Full)]
    width: Width,
    /// The most that the answer may hold. Default: the limit of the form's rule.
    #[prop(optional)]
    limit: Option<Limit>,
    /// Sentence with the hint that says the limit. Default: "You can enter up to 200 characters".
    #[prop(into, optional)]
    limit_sentence: Option<Text>,
    /// Says nothing of the limit until the answer is longer, for one that hardly anybody reaches.
    /// Default: `false`.
    #[prop(optional)]
    hide_limit: bool,
    /// How much of the limit is used, in percent, when the count begins to be told. Default: 0,
    /// from the start.
    #[prop(optional)]
    threshold: u8,
    /// What is said of so many left. Default: "You have 12 characters left".
    #[prop(optional)]
    left: Option<fn(u32) -> Text>,
    /// What is said of so many too many. Default: "You have 12 characters too many".
    #[prop(optional)]
    over: Option<fn(u32) -> Text>,
    /// Value at first, and what is written into the control when it changes. Default: the
    /// form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with what the control holds whenever that changes, also when the page became alive
    /// and the person was faster.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// What is asked about the person (WCAG 1.3.5). Default: nothing personal.
    #[prop(optional)]
    autocomplete: Option<Autocomplete>,
    /// Group of fields that the browser fills in together, such as `section-home`. Default: none.
    #[prop(into, optional)]
    section: Option<String>,
    /// Whether spelling is checked. Default: the browser decides.
    #[prop(optional)]
    spellcheck: Option<bool>,
    /// What an on-screen keyboard capitalises. Default: the browser decides.
    #[prop(optional)]
    autocapitalize: Option<Autocapitalize>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// To be read and sent, not changed. Default: `false`.
    #[prop(into, optional)]
    readonly: Signal<bool>,
    /// Shortest answer, in UTF-16 units, for software that reads the page; the browser does not
    /// refuse. Use the rule `min_length`. Default: none.
    #[prop(optional)]
    minlength: Option<u32>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the control, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// `id` of the form that the field belongs to, when it stands outside.
    #[prop(into, optional)]
    form: Option<String>,
    /// Language of the answer, where it is not the page's (WCAG 3.1.2).
    #[prop(into, optional)]
    lang: Option<String>,
    /// Further classes of the whole field.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The control itself.
    #[prop(optional)]
    node_ref: NodeRef<html::Textarea>,
) -> impl IntoView {
    let limit = limit.or_else(|| FormContext::current()?.limit(&name));
    let said_limit = limit_sentence.or_else(|| limit.map(count::limit_sentence));
    let (said_limit, threshold) = match hide_limit {
        true => (None, u8::MAX),
        false => (said_limit, threshold),
    };
    let hint = match said_limit {
        Some(sentence) => Some(hint_and(hint, sentence)),
        None => hint,
    };
    let field = Field::new(Surroundings {
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
    });
    let at_first = value
        .map(|value| value.get_untracked())
        .or_else(|| field.answer.clone())
        .unwrap_or_default();
    if let Some(value) = value {
        follow(node_ref, value, on_input);
    }
    let count = limit.map(|limit| Count::new(limit, threshold, left, over));
    let pause = count.map(|count| Pause::new(count.sentence()).urgent(count.too_long()));
    if let Some(count) = count {
        live(node_ref, move |element| {
            if let Some(control) = element.dyn_ref::<web_sys::HtmlTextAreaElement>() {
                count.of(&control.value());
            }
        });
        if let Some(value) = value {
            count.follow(value);
        }
    }
    let control = view! {
        <textarea
            class=["ptg-text-input ptg-text-input--width-", width.as_str(), " ptg-textarea"].concat()
            id=field.id.clone()
            name=field.name.clone()
            rows=rows.to_string()
            required=field.required
            disabled=disabled
            readonly=readonly
            aria-describedby=field.notes.described_by()
            aria-invalid=field.notes.invalid()
            autocomplete=autocomplete.map(|token| token.within(section.as_deref()))
            spellcheck=spellcheck.map(|check| if check { "true" } else { "false" })
            autocapitalize=autocapitalize.map(Autocapitalize::as_str)
            minlength=minlength.map(|min| min.to_string())
            form=form
            lang=lang
            node_ref=node_ref
            on:input=move |event| {
                if let Some(pause) = pause {
                    pause.again();
                }
                if let Some(on_input) = on_input {
                    on_input.run(event_target_value(&event));
                }
            }
        >
            {at_first}
        </textarea>
    };
    field.view((control, count.map(Count::view)))
}
