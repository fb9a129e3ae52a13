use super::list::{hint_view, label_view, list_view};
use super::reveal;
use crate::classes::classes;
use crate::element::{IntoNode, Node, view};
use crate::field::{Notes, Said};
use crate::form::FormContext;
use leptos::prelude::*;
use portage_locales::Text;

/// One box with its own label, hint and error: a [`Checkbox`](crate::Checkbox), a
/// [`Switch`](crate::Switch).
pub(crate) struct Single {
    pub name: String,
    pub id: Option<String>,
    pub label: Text,
    pub said: Said,
    pub required: bool,
    pub mark: Option<Text>,
    /// What is sent when it is ticked.
    pub value: String,
    pub checked: Option<Signal<bool>>,
    pub on_change: Option<Callback<bool>>,
    pub disabled: Signal<bool>,
    pub form: Option<String>,
    pub class: MaybeProp<String>,
    pub role: Option<&'static str>,
    /// Classes of the box with its label.
    pub row: &'static str,
    pub reveals: Option<ViewFn>,
}

impl Single {
    /// The whole field; `state` stands right after the label.
    pub fn view(mut self, state: impl IntoNode) -> Node {
        let form = FormContext::current();
        let id = self.id.unwrap_or_else(|| self.name.clone());
        // The hint stands below its label, as in a list of boxes, and is said before the error.
        let hint = self.said.hint.take();
        let hint_id = hint.is_some().then(|| [&id, "-hint"].concat());
        let hint = hint.map(|hint| hint_view(hint, hint_id.clone()));
        let before = self.said.described_by.take();
        self.said.described_by = match (before, hint_id) {
            (Some(before), Some(hint)) => Some([&before, " ", &hint].concat()),
            (before, hint) => before.or(hint),
        };
        let notes = Notes::new(&self.name, &id, self.said);
        let required = self.required || form.is_some_and(|form| form.is_required(&self.name));
        let checked = match (self.checked, form) {
            (Some(checked), _) => checked.get_untracked(),
            (None, Some(form)) => form.all_answers(&self.name).contains(&self.value),
            (None, None) => false,
        };
        let own = notes.class("ptg-field", "ptg-field ptg-field--error");
        let reveal = self.reveals.map(|fields| reveal::view(fields, &self.label));
        let label = label_view(
            id.clone(),
            self.label,
            None,
            None,
            Some((required, self.mark)),
        );
        let value = self.value.clone();
        let values = self.checked.map(|checked| list_of(checked, value));
        let on_change = self.on_change.map(|on_change| {
            Callback::new(move |values: Vec<String>| on_change.run(!values.is_empty()))
        });
        let row = view! {
            <div class=self.row>
                <input
                    class="ptg-choice__control"
                    type="checkbox"
                    role=self.role
                    id=id
                    name=self.name
                    value=self.value
                    checked=checked
                    required=required
                    disabled=self.disabled
                    form=self.form
                    aria-describedby=notes.described_by()
                    aria-invalid=notes.invalid()
                />
                {label}
                {state}
                {hint}
            </div>
            {reveal}
        };
        view! {
            <div class=classes(own, self.class)>
                {notes.view()}
                {list_view(String::from("ptg-choices"), None, values, on_change, row)}
            </div>
        }
    }
}

fn list_of(checked: Signal<bool>, value: String) -> Signal<Vec<String>> {
    Signal::derive(move || checked.get().then(|| value.clone()).into_iter().collect())
}
