//! A search: words to look for, and the button that looks.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::button::{Button, ButtonKind};
use crate::classes::classes;
use crate::effect::effect;
use crate::element::{Element, Node, view};
use crate::field::{Field, HeadingLevel, Pause, Said, Surroundings};
use crate::form::Method;
use crate::portage::{say, use_language};
use crate::text_input::{Autocapitalize, Autocomplete, Control, InputKind, InputMode, Width};
use crate::text_input::{suggestions as datalist, suggestions_id};
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};

/// What Canada.ca takes: longer questions are mostly a page that was pasted by mistake.
const MOST: u32 = 170;

/// A search with its landmark, so that people who listen can go straight to it.
///
/// With an `action` it is a form of its own, which sends the words in the address: people keep and
/// share such addresses. Without, it belongs to the form around it.
///
/// # Server-side rendering
/// Works by itself, suggestions included; nothing waits for the wasm. Only a number of results that
/// changes on the page needs it.
#[component]
pub fn SearchInput(
    /// What is searched, as it goes on from "Search", in French from « Rechercher dans »:
    /// "Canada.ca". It is the label of the field and the name of the landmark. Default: "Search"
    /// alone.
    #[prop(into, optional)]
    scope: Option<Text>,
    /// Label of the field and name of the landmark, in place of "Search" with the scope.
    #[prop(into, optional)]
    label: Option<Text>,
    /// Makes the label the heading of the page, where it asks one thing. Default: no heading.
    #[prop(optional)]
    label_heading: Option<HeadingLevel>,
    /// A heading with the words of the label, heard and not seen, for those who go from heading to
    /// heading: its rank, as it fits the headings around. Default: none.
    #[prop(optional)]
    heading: Option<HeadingLevel>,
    /// Hides the label from sight only, as in a header, where the button says enough. Default:
    /// `false`.
    #[prop(optional)]
    label_hidden: bool,
    /// Where the words are sent, in each language. Default: where the form around sends them.
    #[prop(into, optional)]
    action: Option<Text>,
    /// How a form of its own sends them. Default: `get`, in the address.
    #[prop(default = Method::Get)]
    method: Method,
    /// Name under which the words are sent; also the `id`, unless one is given. Default: `q`.
    #[prop(into, default = "q".into())]
    name: String,
    /// Help to search: short, without links. Default: none.
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
    /// Words at first, as on the page of results, and what is written when it changes. Default:
    /// the form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with what the control holds whenever that changes.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// What the browser suggests while a person types: words that many look for. Default: nothing.
    #[prop(into, optional)]
    suggestions: Vec<Text>,
    /// Name of the button. Default: "Search".
    #[prop(into, optional)]
    button_label: Option<Text>,
    /// What the button weighs on the page. Default: primary.
    #[prop(optional)]
    button_kind: ButtonKind,
    /// How many results there are, shown below; spoken when it has changed and the person pauses.
    /// Default: not said.
    #[prop(into, optional)]
    results: Option<Signal<u32>>,
    /// Longest question, in UTF-16 units. Default: 170, as on Canada.ca.
    #[prop(default = MOST)]
    maxlength: u32,
    /// How long the question is. Default: 30 characters.
    #[prop(optional)]
    width: Option<Width>,
    /// Larger, where the search is what the page is for. Default: `false`.
    #[prop(optional)]
    large: bool,
    /// Not to be used now. Discouraged: people wonder why. Default: `false`.
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
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The control itself.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let label = label.unwrap_or_else(|| match scope {
        Some(scope) => messages::search_input_label_scope(scope),
        None => messages::search_input_label(),
    });
    let landmark = say(label.clone());
    let heading = heading
        .filter(|_| label_heading.is_none())
        .map(|level| level.view("ptg-visually-hidden", None, landmark));
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
        class: MaybeProp::default(),
    });
    let button = button_label.unwrap_or_else(messages::search_input_button);
    let after = move || {
        view! { <Button label=button.clone() kind=button_kind disabled=disabled class="ptg-search-input__button"/> }
    };
    let suggested = (!suggestions.is_empty())
        .then(|| (suggestions_id(&field.id), datalist(&field.id, suggestions)));
    let (list, suggested) = suggested.unzip();
    let control = Control {
        kind: InputKind::Search,
        value,
        on_input,
        // The browser's list of what was searched before covers the results, and shared computers
        // tell it to the next person. Firefox, asked for no list, draws that of the page neither.
        autocomplete: list.is_none().then_some(Autocomplete::Off),
        list,
        inputmode: Some(InputMode::Search),
        autocapitalize: Some(Autocapitalize::None),
        width,
        after: Some(ViewFn::from(after)),
        disabled,
        readonly,
        maxlength: Some(maxlength),
        node_ref,
        ..Control::default()
    };
    let field = control.view(field);
    let found = results.map(found);
    let own_form = action.is_some();
    let own = match large {
        true => "ptg-search-input ptg-search-input--large",
        false => "ptg-search-input",
    };
    Element::new(if own_form { "form" } else { "div" })
        .attribute("class", classes(String::from(own), class))
        .attribute("role", "search")
        .attribute("aria-label", landmark)
        .attribute("action", action.map(say))
        .attribute("method", own_form.then_some(method.as_str()))
        .child(heading)
        .child(field)
        .child(suggested)
        .child(found)
        .into_node()
}

/// Seen at once; told by the page's status region (WCAG 4.1.3) once the person pauses, so that not
/// every letter is answered.
fn found(results: Signal<u32>) -> Node {
    let language = use_language();
    let sentence = move || messages::search_input_results(results.get());
    let pause = Pause::of_list(Signal::derive(move || Some(sentence())));
    effect(move |before: Option<u32>| {
        let now = results.get();
        if before.is_some_and(|before| before != now) {
            pause.again();
        }
        now
    });
    let text = Signal::derive(move || sentence().get(language.get()).into_owned());
    view! { <p class="ptg-search-input__results">{text}</p> }
}
