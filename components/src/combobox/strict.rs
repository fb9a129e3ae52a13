use super::model::Model;
use super::typing::Typing;
use super::{ComboboxKind, ComboboxOption, native};
use crate::element::{IntoNode, Node, view};
use leptos::prelude::*;

/// The native control of a strict combobox, which sends its answers in every case.
pub(super) struct Strict {
    /// Nothing is known to choose from: without wasm the server looks up what is typed.
    pub typed: bool,
    pub model: Model,
    pub class: String,
    pub options: Vec<ComboboxOption>,
    pub answers: Vec<String>,
    pub typing: Typing,
}

impl Strict {
    pub fn view(self) -> Node {
        let either = move || {
            if self.typed && !self.model.alive.get() {
                self.input()
            } else {
                self.select()
            }
        };
        either.into_node()
    }

    fn input(&self) -> Node {
        let model = self.model;
        let (field, typing) = (&self.typing.field, &self.typing);
        view! {
            <input
                class=self.class.clone()
                id=field.id.clone()
                name=field.name.clone()
                type="text"
                value=self.answers.first().cloned()
                required=field.required
                disabled=typing.disabled
                form=typing.form.clone()
                autocomplete=typing.autocomplete
                aria-describedby=field.notes.described_by()
                aria-invalid=field.notes.invalid()
                node_ref=model.input
                on:blur=move |_| model.wake_later()
            />
        }
    }

    fn select(&self) -> Node {
        let model = self.model;
        let (field, typing) = (&self.typing.field, &self.typing);
        let (id, required) = (field.id.clone(), field.required);
        let options = native::options(model.kind, &self.options, &self.answers);
        let invalid = field.notes.invalid();
        view! {
            <select
                class=[&self.class, " ptg-combobox__native"].concat()
                // Its `id`, and so its label, goes to the field that takes its place.
                id=Signal::derive(move || if model.alive.get() { [&id, "-sent"].concat() } else { id.clone() })
                name=field.name.clone()
                multiple=model.kind == ComboboxKind::Many
                required=Signal::derive(move || required && !model.alive.get())
                disabled=typing.disabled
                form=typing.form.clone()
                autocomplete=typing.autocomplete
                aria-describedby=field.notes.described_by()
                // Nobody comes to it once it is hidden.
                aria-invalid=Signal::derive(move || invalid.get().filter(|_| !model.alive.get()))
                hidden=model.alive
                node_ref=model.select
                on:blur=move |_| model.wake_later()
            >
                {options}
            </select>
        }
    }
}
