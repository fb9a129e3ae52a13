//! A search: words to look for, and the button that looks.

#[cfg(feature = "examples")]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::button::{Button, ButtonKind};
use crate::classes::classes;
use crate::element::{Element, Node, view};
use crate::field::{Field, HeadingLevel, Said, Surroundings};
use crate::portage::{say, use_language};
use crate::text_input::{Autocapitalize, Autocomplete, Control, InputKind, InputMode, Width};
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};

/// What Canada.ca takes: longer questions are mostly a page that was pasted by mistake.
const MOST: u32 = 170;

/// A search with its landmark, so that people who listen can go straight to it.
///
/// With an `action` it is a form of its own, which sends the words in the address (`get`): people
/// keep and share such addresses. Without, it belongs to the form around it.
///
/// # Server-side rendering
/// Works by itself; nothing waits for the wasm. Only a number of results that changes on the page
/// needs it.
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
    /// Hides the label from sight only, as in a header, where the button says enough. Default:
    /// `false`.
    #[prop(optional)]
    label_hidden: bool,
    /// Where the words are sent, in each language. Default: where the form around sends them.
    #[prop(into, optional)]
    action: Option<Text>,
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
    /// Name of the button. Default: "Search".
    #[prop(into, optional)]
    button_label: Option<Text>,
    /// What the button weighs on the page. Default: primary.
    #[prop(optional)]
    button_kind: ButtonKind,
    /// How many results there are, shown below and spoken when it changes. Default: not said.
    #[prop(into, optional)]
    results: Option<Signal<u32>>,
    /// Longest question, in UTF-16 units. Default: 170, as on Canada.ca.
    #[prop(default = MOST)]
    maxlength: u32,
    /// How long the question is. Default: 30 characters.
    #[prop(optional)]
    width: Option<Width>,
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
    let control = Control {
        kind: InputKind::Search,
        value,
        on_input,
        // The browser's list of what was searched before covers the results, and shared computers
        // tell it to the next person.
        autocomplete: Some(Autocomplete::Off),
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
    Element::new(if own_form { "form" } else { "div" })
        .attribute("class", classes(String::from("ptg-search-input"), class))
        .attribute("role", "search")
        .attribute("aria-label", landmark)
        .attribute("action", action.map(say))
        .attribute("method", own_form.then_some("get"))
        .child(field)
        .child(found)
        .into_node()
}

/// There from the start, so that a number which changes is spoken (WCAG 4.1.3).
fn found(results: Signal<u32>) -> Node {
    let language = use_language();
    let text = Signal::derive(move || {
        messages::search_input_results(results.get())
            .get(language.get())
            .into_owned()
    });
    view! { <p class="ptg-search-input__results" role="status">{text}</p> }
}
