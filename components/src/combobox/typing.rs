//! The field that a person types into, with its buttons, its list and its instructions.

use super::model::Model;
use super::place::Placement;
use super::popup::{is_expanded, list_id, option_id, popup};
use super::state::Event;
use super::tags::chosen_id;
use super::{ComboboxKind, keys};
use crate::element::{Node, view};
use crate::field::Field;
use crate::portage::say;
use crate::text_input::suggestions_id;
use leptos::{ev, prelude::*};
use portage_locales::{Text, messages};
use wasm_bindgen::JsCast;

/// What the field is made with.
#[derive(Clone)]
pub(super) struct Typing {
    pub model: Model,
    pub field: Field,
    pub label: Text,
    pub class: String,
    pub disabled: Signal<bool>,
    pub autocomplete: Option<&'static str>,
    pub open_on_focus: bool,
    pub instructions: Text,
    /// `id` of the form, where the field stands outside.
    pub form: Option<String>,
}

impl Typing {
    /// The whole of it. A free text is sent by the field itself, and is there from the start: what
    /// makes it a combobox waits until the page is alive.
    pub fn view(self) -> Node {
        let Self { model, field, .. } = self;
        let id = field.id.clone();
        let free = model.kind == ComboboxKind::FreeText;
        let expanded = is_expanded(model);
        let suggestions = Signal::derive({
            let own = suggestions_id(&id);
            // Two lists would lie on each other.
            move || (free && !model.alive.get()).then(|| own.clone())
        });
        let says_open = Signal::derive(move || {
            let now = if expanded.get() { "true" } else { "false" };
            model.alive.get().then(|| now.to_owned())
        });
        let controls = once_alive(model, list_id(&id));
        let autocomplete = match self.autocomplete {
            Some(token) => Signal::stored(Some(token.to_owned())),
            None => once_alive(model, String::from("off")),
        };
        let input = view! {
            <input
                class=self.class
                id=id.clone()
                name=free.then(|| field.name.clone())
                type="text"
                value=model.shown().get_untracked()
                list=suggestions
                role=once_alive(model, String::from("combobox"))
                aria-autocomplete=once_alive(model, String::from("list"))
                aria-expanded=says_open
                aria-controls=controls
                aria-activedescendant=active_id(model, id.clone())
                aria-describedby=described_by(model, &field)
                aria-invalid=field.notes.invalid()
                required=field.required
                disabled=self.disabled
                form=self.form
                autocomplete=autocomplete
                autocapitalize=once_alive(model, String::from("none"))
                spellcheck=once_alive(model, String::from("false"))
                node_ref=model.input
                on:input=move |event| typed(model, event_target_value(&event))
                on:keydown=move |event| keys::press(model, &event)
                on:focus=move |_| if self.open_on_focus { model.act(Event::Show) }
                on:click=move |_| if self.open_on_focus { model.act(Event::Show) }
            />
        };
        let buttons = buttons(model, &id, &self.label, self.disabled);
        let list = popup(model, id.clone(), self.label, Placement::of(model));
        view! {
            <div class="ptg-combobox__search" on:focusout=move |event| left(model, &event)>
                <div class="ptg-combobox__row">{input} {buttons}</div>
                {list}
                // Heard with the field only: whoever reads on through the page met it there.
                <p hidden id=help_id(&id)>{say(self.instructions)}</p>
            </div>
        }
    }
}

fn help_id(id: &str) -> String {
    [id, "-help"].concat()
}

fn once_alive(model: Model, word: String) -> Signal<Option<String>> {
    Signal::derive(move || model.alive.get().then(|| word.clone()))
}

fn active_id(model: Model, id: String) -> Signal<Option<String>> {
    Signal::derive(move || {
        let active = model.state.with(|state| state.active)?;
        Some(option_id(&id, active))
    })
}

/// The field's descriptions, then what is chosen and, while nothing is typed, how to use it: who
/// has typed has found out.
fn described_by(model: Model, field: &Field) -> Signal<Option<String>> {
    let (own, id) = (field.notes.described_by(), field.id.clone());
    Signal::derive(move || {
        let mut ids = own.get().unwrap_or_default();
        let mut add = |more: String| {
            if !ids.is_empty() {
                ids.push(' ');
            }
            ids.push_str(&more);
        };
        if model.alive.get() {
            let (chosen, fresh) = model
                .state
                .with(|state| (!state.chosen.is_empty(), state.query().is_empty()));
            if chosen && model.kind == ComboboxKind::Many {
                add(chosen_id(&id));
            }
            if fresh {
                add(help_id(&id));
            }
        }
        (!ids.is_empty()).then_some(ids)
    })
}

/// The Tab key passes both by: the keyboard has Escape, and the arrows. They serve fingers, mice
/// and voices.
fn buttons(model: Model, id: &str, label: &Text, disabled: Signal<bool>) -> Node {
    let shown = model.shown();
    let nothing =
        Signal::derive(move || !model.alive.get() || disabled.get() || shown.get().is_empty());
    let asleep = Signal::derive(move || !model.alive.get());
    let expanded = is_expanded(model);
    let says_open =
        Signal::derive(move || Some(String::from(if expanded.get() { "true" } else { "false" })));
    let clear = move |_| {
        model.act(Event::Clear);
        model.announce(messages::combobox_cleared());
        focus(model);
    };
    let toggle = move |_| {
        let open = model.state.with_untracked(|state| state.open);
        // First: what comes into the field may open the list.
        focus(model);
        model.act(if open { Event::Hide } else { Event::Show });
    };
    view! {
        <button
            type="button"
            class="ptg-combobox__button"
            tabindex="-1"
            aria-label=say(messages::combobox_clear(label))
            hidden=nothing
            on:click=clear
        >
            {crate::field::drawn("ptg-combobox__cross")}
        </button>
        <button
            type="button"
            class="ptg-combobox__button"
            tabindex="-1"
            aria-label=say(messages::combobox_show(label))
            aria-controls=list_id(id)
            aria-expanded=says_open
            disabled=disabled
            hidden=asleep
            on:click=toggle
        >
            {crate::field::drawn("ptg-combobox__arrow")}
        </button>
    }
}

fn focus(model: Model) {
    if let Some(input) = model.input.get_untracked() {
        let _ = input.focus();
    }
}

/// What the page itself wrote into the field is no typing.
fn typed(model: Model, text: String) {
    if model.alive.get_untracked() && text != model.shown().get_untracked() {
        model.act(Event::Type(text));
    }
}

/// A press on the list or on a button does not leave the field.
fn left(model: Model, event: &ev::FocusEvent) {
    let next: Option<web_sys::Node> = event.related_target().and_then(|to| to.dyn_into().ok());
    let search: Option<web_sys::Node> = event.current_target().and_then(|it| it.dyn_into().ok());
    if !search.is_some_and(|search| next.is_some() && search.contains(next.as_ref())) {
        model.act(Event::Leave);
    }
}
