use super::options::{Segment, SelectOption, segments};
use super::{order, sync};
use crate::element::{IntoNode, Node, view};
use crate::field::Field;
use crate::portage::{say, use_language};
use crate::text_input::{Autocomplete, Width};
use leptos::{html, prelude::*};
use portage_locales::Text;

/// The control of a select; the props of [`Select`](super::Select) say what each is.
#[derive(Default)]
pub(crate) struct Control {
    pub options: Vec<SelectOption>,
    /// The first option, which stands for no answer; without it something is always chosen.
    pub empty: Option<Text>,
    pub sorted: bool,
    pub value: Option<Signal<String>>,
    pub on_input: Option<Callback<String>>,
    pub autocomplete: Option<Autocomplete>,
    /// Group of fields that the browser fills in together: `section-home`.
    pub section: Option<String>,
    pub width: Option<Width>,
    pub disabled: Signal<bool>,
    pub form: Option<String>,
    pub node_ref: NodeRef<html::Select>,
}

/// What ties a control to what stands around it: a field, or a part of a group.
pub(crate) struct Ties {
    pub id: String,
    /// Empty for a control that is not sent.
    pub name: String,
    pub required: bool,
    /// What was answered when the page was made.
    pub answer: Option<String>,
    pub described_by: Signal<Option<String>>,
    pub invalid: Signal<Option<String>>,
}

impl From<&Field> for Ties {
    fn from(field: &Field) -> Self {
        Self {
            id: field.id.clone(),
            name: field.name.clone(),
            required: field.required,
            answer: field.answer.clone(),
            described_by: field.notes.described_by(),
            invalid: field.notes.invalid(),
        }
    }
}

impl Control {
    /// The whole field with this control.
    pub fn view(self, field: Field) -> Node {
        let control = self.bare(Ties::from(&field));
        field.view(control)
    }

    /// The control alone, for a group that has its own labels.
    pub fn bare(self, ties: Ties) -> Node {
        let chosen = self.value.map(|value| value.get_untracked());
        let chosen = chosen.or(ties.answer).unwrap_or_default();
        if let Some(value) = self.value {
            sync::follow(self.node_ref, value, self.on_input);
        }
        // Chosen by nobody: it is the first, so the browser shows it.
        let empty = self
            .empty
            .map(|empty| option_view(SelectOption::new("", empty), ""));
        let mut list = segments(self.options);
        if self.sorted {
            order::sort(&mut list, use_language().get_untracked());
        }
        let views = list.iter().map(|segment| segment_view(segment, &chosen));
        let views = views.collect_view();
        if self.sorted {
            order::follow(self.node_ref, list);
        }
        let on_input = self.on_input;
        view! {
            <select
                class=class(self.width)
                id=ties.id
                name=(!ties.name.is_empty()).then_some(ties.name)
                required=ties.required
                disabled=self.disabled
                aria-describedby=ties.described_by
                aria-invalid=ties.invalid
                autocomplete=self.autocomplete.map(|token| token.within(self.section.as_deref()))
                form=self.form
                node_ref=self.node_ref
                on:input=move |event| {
                    if let Some(on_input) = on_input {
                        on_input.run(event_target_value(&event));
                    }
                }
            >
                {empty}
                {views}
            </select>
        }
    }
}

fn segment_view(segment: &Segment, chosen: &str) -> Node {
    let options = segment.options.iter();
    let options = options.map(|option| option_view(option.clone(), chosen));
    let options = options.collect_view();
    match &segment.group {
        None => options.into_node(),
        Some(group) => {
            let group = say(group);
            view! { <optgroup label=group>{options}</optgroup> }
        }
    }
}

/// Codes stay when the language is switched; only the words are written anew.
fn option_view(option: SelectOption, chosen: &str) -> Node {
    let selected = !chosen.is_empty() && option.code == chosen;
    let text = say(option.text);
    view! {
        <option value=option.code.into_owned() selected=selected disabled=option.disabled>
            {text}
        </option>
    }
}

fn class(width: Option<Width>) -> String {
    let own = String::from("ptg-text-input ptg-select");
    match width {
        Some(width) => [&own, " ptg-text-input--width-", width.as_str()].concat(),
        None => own,
    }
}
