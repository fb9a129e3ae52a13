use super::mark::mark_view;
use super::{HeadingLevel, Notes, Said};
use crate::classes::classes;
use crate::element::{IntoNode, Node, view};
use crate::form::FormContext;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// What every group of controls lets its caller say.
pub(crate) struct Gathering {
    pub name: String,
    pub id: Option<String>,
    pub legend: Text,
    pub legend_heading: Option<HeadingLevel>,
    pub legend_hidden: bool,
    pub said: Said,
    pub required: bool,
    pub mark: Option<Text>,
    pub class: MaybeProp<String>,
}

/// Controls that answer one question together: a native `<fieldset>` with its legend and notes,
/// and what the form knows of it.
pub(crate) struct Group {
    pub id: String,
    pub name: String,
    pub required: bool,
    /// Everything that was answered under the name when the page was made.
    pub answers: Vec<String>,
    pub notes: Notes,
    legend: Text,
    legend_heading: Option<HeadingLevel>,
    legend_hidden: bool,
    mark: Option<Text>,
    class: MaybeProp<String>,
    role: Option<&'static str>,
    autofocus: bool,
    away: Option<(Signal<bool>, Signal<bool>)>,
}

impl Group {
    pub fn new(gathering: Gathering) -> Self {
        let Gathering {
            name,
            id,
            legend,
            legend_heading,
            legend_hidden,
            said,
            required,
            mark,
            class,
        } = gathering;
        let form = FormContext::current();
        let id = id.unwrap_or_else(|| name.clone());
        Self {
            notes: Notes::new(&name, &id, said),
            required: required || form.is_some_and(|form| form.is_required(&name)),
            answers: form.map_or_else(Vec::new, |form| form.all_answers(&name)),
            id,
            name,
            legend,
            legend_heading,
            legend_hidden,
            mark,
            class,
            role: None,
            autofocus: false,
            away: None,
        }
    }

    /// `radiogroup` can say "required" and "invalid entry" for all its controls at once; a plain
    /// group says them in words.
    pub fn role(mut self, role: &'static str) -> Self {
        self.role = Some(role);
        self
    }

    /// The control that the error summary leads to. Default: the group.
    pub fn first_control(self, id: &str) -> Self {
        if let Some(form) = FormContext::current() {
            form.place(&self.name, id);
        }
        self
    }

    /// Takes the focus when the page is loaded: the row that the person has just asked for.
    pub fn autofocus(mut self, autofocus: bool) -> Self {
        self.autofocus = autofocus;
        self
    }

    /// Not seen while `hidden`, and not sent while `disabled`; what was answered stays in it.
    pub fn away(mut self, hidden: Signal<bool>, disabled: Signal<bool>) -> Self {
        self.away = Some((hidden, disabled));
        self
    }

    /// The whole group with its controls.
    pub fn view(self, controls: impl IntoNode) -> Node {
        let own = self
            .notes
            .class("ptg-fieldset", "ptg-fieldset ptg-fieldset--error");
        let speaks = self.role.is_some();
        let invalid = speaks.then(|| self.notes.invalid());
        let mark = mark_view(self.required, speaks, self.mark);
        let legend = HeadingLevel::around(self.legend_heading, (say(self.legend), mark));
        let class = if self.legend_hidden {
            "ptg-fieldset__legend ptg-visually-hidden"
        } else {
            "ptg-fieldset__legend"
        };
        view! {
            // The summary's link moves the focus to the group, which is no stop of the Tab key.
            <fieldset
                class=classes(own, self.class)
                id=self.id
                name=self.name
                tabindex="-1"
                autofocus=self.autofocus
                hidden=self.away.map(|(hidden, _)| hidden)
                disabled=self.away.map(|(_, disabled)| disabled)
                role=self.role
                aria-required=(speaks && self.required).then_some("true")
                aria-invalid=move || invalid.and_then(|invalid| invalid.get())
                aria-describedby=self.notes.described_by()
            >
                <legend class=class>{legend}</legend>
                {self.notes.view()}
                {controls}
            </fieldset>
        }
    }
}
