//! A field that helps to choose from a long list: type a few letters, choose from what fits.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod keys;
mod model;
#[cfg(test)]
mod model_tests;
mod native;
mod option;
mod place;
mod popup;
mod search;
mod source;
mod speech;
mod state;
#[cfg(test)]
mod state_tests;
mod strict;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
mod tags;
#[cfg(test)]
mod tests;
mod typing;

pub use option::{ComboboxKind, ComboboxOption};
pub use source::{ComboboxSource, Unavailable};

use crate::effect::effect;
use crate::element::view;
use crate::field::{Field, HeadingLevel, Said, Surroundings, live};
use crate::form::FormContext;
use crate::text_input::{Autocomplete, Width, suggestions};
use leptos::{html, prelude::*};
use model::{Model, Start};
use portage_locales::{Text, messages};
use std::time::Duration;
use strict::Strict;
use typing::Typing;

/// A list that is searched by typing, whatever the accents and capitals: "montreal" finds
/// « Montréal ».
///
/// What is sent is the code of an answer, the same in every language; with
/// [`ComboboxKind::FreeText`] it is the text. What fits nothing is never erased: it stays in the
/// field with an error, and is sent as it stands, for the rule [`listed`](crate::listed) to
/// refuse in the same words.
///
/// A list without a label does not compile (WCAG 3.3.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let field = view! { <Combobox name="country"/> };
/// ```
///
/// # Server-side rendering
/// A native `<select>`, or for free text an `<input>` with a `<datalist>`. Once the page is alive
/// the same control still sends the answer; a person who is using it at that moment is not
/// disturbed.
#[component]
pub fn Combobox(
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
    /// Help to answer: short, without links, which a description cannot offer. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// How many answers, and which. Default: one of those offered.
    #[prop(optional)]
    kind: ComboboxKind,
    /// The answers. With a `source`: those that are known from the start, such as the one that
    /// was chosen before. Default: none.
    #[prop(optional)]
    options: Vec<ComboboxOption>,
    /// Looks for answers while the person types, where there are too many to send. Default: none.
    #[prop(optional)]
    source: Option<ComboboxSource>,
    /// How long the person must pause before the source is asked. Default: 300 ms.
    #[prop(default = Duration::from_millis(300))]
    debounce: Duration,
    /// How many characters must be typed before answers are listed. Default: 2 with a source,
    /// else none.
    #[prop(optional)]
    min_characters: Option<usize>,
    /// How many answers are listed at most; the list then says that there are more. Default: all.
    #[prop(optional)]
    max_shown: Option<usize>,
    /// Shows the list as soon as the field has the focus. Default: `false`, on typing, on the
    /// arrow keys and on the button.
    #[prop(optional)]
    open_on_focus: bool,
    /// Whether it must be answered. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label where the form marks the field. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Codes, or the text, at first and when they change. Default: the form's answers.
    #[prop(into, optional)]
    values: Option<Signal<Vec<String>>>,
    /// Called with the codes, or the text, whenever what is sent changes.
    #[prop(into, optional)]
    on_change: Option<Callback<Vec<String>>>,
    /// What is asked about the person (WCAG 1.3.5). Default: nothing personal.
    #[prop(optional)]
    autocomplete: Option<Autocomplete>,
    /// How long the answer is. Default: 30 characters.
    #[prop(optional)]
    width: Option<Width>,
    /// How to use it, heard while nothing is typed. Default: the arrow keys, Enter, touch.
    #[prop(into, optional)]
    instructions: Option<Text>,
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
) -> impl IntoView {
    let context = FormContext::current();
    let answers = match values {
        Some(values) => values.get_untracked(),
        None => context.map_or_else(Vec::new, |form| form.all_answers(&name)),
    };
    let looks_up = source.is_some();
    let model = Model::new(Start {
        kind,
        options: options.clone(),
        source,
        answers: answers.clone(),
        least: min_characters.unwrap_or(if looks_up { 2 } else { 0 }),
        most: max_shown,
        debounce,
        on_change,
    });
    let field = Field::new(Surroundings {
        label: label.clone(),
        label_heading,
        label_hidden,
        said: Said {
            hint,
            error: problem(model, error, context, &name),
            error_prefix,
            described_by,
        },
        required,
        mark,
        class,
        id,
        name,
    });

    let root = NodeRef::<html::Div>::new();
    live(root, move |_| model.wake());
    model.write_on_change();
    if let Some(values) = values {
        effect(move |before: Option<()>| {
            let values = values.get();
            if before.is_some() && values != model.answers() {
                model.set(values);
            }
        });
    }

    let class = [
        "ptg-text-input ptg-text-input--width-",
        width.unwrap_or(Width::Chars30).as_str(),
    ]
    .concat();
    let typing = Typing {
        model,
        field: field.clone(),
        label,
        class: class.clone(),
        disabled,
        autocomplete: autocomplete.map(Autocomplete::as_str),
        open_on_focus,
        instructions: instructions.unwrap_or_else(messages::combobox_help),
        form,
    };
    let control = if kind.is_strict() {
        let native = Strict {
            // Nothing is known to choose from: the server looks up what is typed.
            typed: looks_up && options.is_empty(),
            model,
            class,
            options,
            answers,
            typing: typing.clone(),
        };
        let tags = (kind == ComboboxKind::Many).then(|| {
            let id = field.id.clone();
            move || model.alive.get().then(|| tags::tags(model, id.clone()))
        });
        view! {
            {native.view()}
            {move || model.alive.get().then(|| typing.clone().view())}
            {tags}
        }
    } else {
        let labels = options.into_iter().map(|option| option.label);
        view! {
            {typing.view()}
            {suggestions(&field.id, labels)}
        }
    };
    // What is in here changes when the page comes alive; `data-live` says so to tests.
    field.view(view! { <div class="ptg-combobox" data-live="" node_ref=root>{control}</div> })
}

/// The caller's error, else the form's, else that what was typed is not in the list.
fn problem(
    model: Model,
    error: MaybeProp<Text>,
    form: Option<FormContext>,
    name: &str,
) -> MaybeProp<Text> {
    let of_form = form.map(|form| form.problem(name.to_owned()));
    let text = Signal::derive(move || {
        let unmatched = || model.state.with(|state| state.unmatched.clone());
        error
            .get()
            .or_else(|| of_form.and_then(|problem| problem.get()))
            .or_else(|| unmatched().map(messages::form_not_listed))
    });
    MaybeProp::derive(move || text.get())
}
