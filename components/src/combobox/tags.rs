//! What is chosen so far, where there may be many: each with a button that takes it away again.

use super::model::Model;
use super::state::Event;
use crate::element::{Node, view};
use crate::portage::{say, use_language};
use leptos::prelude::*;
use portage_locales::{Text, format, messages};
use wasm_bindgen::JsCast;

/// `id` of the sentence that says what is chosen.
pub(super) fn chosen_id(id: &str) -> String {
    [id, "-chosen"].concat()
}

/// What is chosen, in one sentence: heard with the field, which itself shows only what is typed.
pub(super) fn sentence(model: Model) -> Signal<String> {
    let language = use_language();
    Signal::derive(move || {
        let locale = language.get();
        let label = |code: &String| model.label(code).get(locale).into_owned();
        let labels: Vec<String> = model
            .state
            .with(|state| state.chosen.iter().map(label).collect());
        if labels.is_empty() {
            return String::new();
        }
        messages::combobox_chosen_so_far(format::list_and(locale, &labels))
            .get(locale)
            .into_owned()
    })
}

pub(super) fn tags(model: Model, id: String) -> Node {
    let sentence = sentence(model);
    let none = Signal::derive(move || sentence.get().is_empty());
    let buttons = {
        let id = id.clone();
        move || {
            let codes = model.state.with(|state| state.chosen.clone());
            let buttons = codes.into_iter().enumerate();
            buttons
                .map(|(place, code)| tag(model, &id, place, code))
                .collect_view()
        }
    };
    view! {
        <p id=chosen_id(&id) hidden>{sentence}</p>
        <ul class="ptg-combobox__tags" aria-label=sentence hidden=none>{buttons}</ul>
    }
}

fn tag(model: Model, id: &str, place: usize, code: String) -> Node {
    let label: Text = model.label(&code);
    let own_id = id.to_owned();
    let take = move |_| {
        model.act(Event::Remove(code.clone()));
        refocus(model, own_id.clone(), place);
    };
    view! {
        <li>
            <button
                type="button"
                class="ptg-combobox__tag"
                id=tag_id(id, place)
                aria-label=say(messages::combobox_remove(&label))
                on:click=take
            >
                {say(&label)}
                {crate::field::drawn("ptg-combobox__cross")}
            </button>
        </li>
    }
}

fn tag_id(id: &str, place: usize) -> String {
    [id, "-tag-", &place.to_string()].concat()
}

/// The button that was pressed is gone: the focus goes to the next one, else to the one before,
/// else to the field.
fn refocus(model: Model, id: String, place: usize) {
    request_animation_frame(move || {
        let left = model.state.with_untracked(|state| state.chosen.len());
        let button = left
            .checked_sub(1)
            .and_then(|last| document().get_element_by_id(&tag_id(&id, place.min(last))))
            .and_then(|button| button.dyn_into::<web_sys::HtmlElement>().ok());
        let _ = match (button, model.input.get_untracked()) {
            (Some(button), _) => button.focus(),
            (None, Some(input)) => input.focus(),
            (None, None) => Ok(()),
        };
    });
}
