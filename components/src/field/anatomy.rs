use super::{Group, HeadingLevel, Notes, Said};
use crate::classes::classes;
use crate::element::{IntoNode, Node, view};
use crate::form::FormContext;
use crate::label::Label;
use leptos::prelude::*;
use portage_locales::Text;

/// What every field lets its caller say.
pub(crate) struct Surroundings {
    pub name: String,
    pub id: Option<String>,
    pub label: Text,
    pub label_heading: Option<HeadingLevel>,
    pub label_hidden: bool,
    pub said: Said,
    pub required: bool,
    pub mark: Option<Text>,
    pub class: MaybeProp<String>,
}

/// A field: the parts around a control, and what the form knows of it.
#[derive(Clone)]
pub(crate) struct Field {
    pub id: String,
    pub name: String,
    pub required: bool,
    /// What was answered when the page was made.
    pub answer: Option<String>,
    pub notes: Notes,
    /// Words beside the label, where they are not the usual ones.
    pub mark: Option<Text>,
    label: Text,
    label_heading: Option<HeadingLevel>,
    label_hidden: bool,
    class: MaybeProp<String>,
}

impl Field {
    pub fn new(around: Surroundings) -> Self {
        let form = FormContext::current();
        let Surroundings {
            name,
            id,
            label,
            label_heading,
            label_hidden,
            said,
            required,
            mark,
            class,
        } = around;
        let id = id.unwrap_or_else(|| name.clone());
        Self {
            notes: Notes::new(&name, &id, said),
            id,
            required: required || form.is_some_and(|form| form.is_required(&name)),
            answer: form.and_then(|form| form.answer(&name)),
            mark,
            name,
            label,
            label_heading,
            label_hidden,
            class,
        }
    }

    /// A field that is a part of a group: its name and id are the group's and `part`.
    pub fn part(
        group: &Group,
        part: &str,
        label: Text,
        hint: Option<Text>,
        class: MaybeProp<String>,
    ) -> Self {
        Self::new(Surroundings {
            name: [&group.name, "-", part].concat(),
            id: Some([&group.id, "-", part].concat()),
            label,
            label_heading: None,
            label_hidden: false,
            said: Said {
                hint,
                error: MaybeProp::default(),
                error_prefix: None,
                described_by: None,
            },
            required: false,
            mark: None,
            class,
        })
    }

    /// The whole field with its control.
    pub fn view(self, control: impl IntoNode) -> Node {
        let own = self.notes.class("ptg-field", "ptg-field ptg-field--error");
        let label = self.label_view();
        let notes = self.notes.view();
        view! {
            <div class=classes(own, self.class)>
                {label}
                {notes}
                {control}
            </div>
        }
    }

    fn label_view(&self) -> Node {
        view! {
            <Label
                control=self.id.clone()
                text=self.label.clone()
                heading=self.label_heading
                hidden=self.label_hidden
                required=self.required
                mark=self.mark.clone()
            />
        }
    }
}
