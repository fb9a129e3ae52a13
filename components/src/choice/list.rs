use super::Choice;
use super::live::Order;
use super::reveal;
use crate::element::{IntoNode, Node, view};
use crate::field::{Group, mark_view};
use crate::portage::{say, use_announcer};
use leptos::{ev, html, prelude::*};
use portage_locales::{Text, messages};

/// Whether one option can be chosen or several: the `type` of the controls.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    Radio,
    Checkbox,
}

/// The options of a group.
pub(crate) struct ChoiceList {
    pub kind: Kind,
    pub options: Vec<Choice>,
    /// Classes of the list.
    pub class: String,
    /// Class of the words of each option.
    pub words: Option<&'static str>,
    /// What is chosen, where the caller says it and not the form.
    pub values: Option<Values>,
    pub on_change: Option<OnChange>,
    pub disabled: Signal<bool>,
    /// Label of a box for all boxes.
    pub select_all: Option<Text>,
    /// `id` of the form, where the group stands outside.
    pub form: Option<String>,
}

impl ChoiceList {
    /// The whole group with its options.
    pub fn view(self, group: Group) -> Node {
        let (kind, values, on_change) = (self.kind, self.values, self.on_change);
        let chosen = values.map_or_else(|| group.answers.clone(), |values| values.get_untracked());
        let row = Row {
            kind,
            id: group.id.clone(),
            name: group.name.clone(),
            words: self.words,
            form: self.form,
            disabled: self.disabled,
            chosen,
        };
        let exclusive = self.options.iter().find(|option| option.exclusive);
        let exclusive = exclusive.map(|option| (row.control(option), option.label.clone()));

        // A link to the group would leave people to look for the first option.
        let first = self.options.first().map(|option| row.control(option));
        let group = group.first_control(&first.unwrap_or_else(|| row.id.clone()));
        let group = match kind {
            Kind::Radio => group.role("radiogroup"),
            Kind::Checkbox => group,
        };
        let all = self.select_all.map(|label| row.all(label, &self.options));
        let options = self.options.into_iter().map(|option| row.view(option));
        let options = (all, options.collect_view());
        group.view(list_view(self.class, exclusive, values, on_change, options))
    }
}

/// A list whose options reveal, clear and count by themselves once the page is alive.
pub(super) fn list_view(
    class: String,
    exclusive: Option<(String, Text)>,
    values: Option<Signal<Vec<String>>>,
    on_change: Option<Callback<Vec<String>>>,
    options: impl IntoNode,
) -> Node {
    let order = StoredValue::new(Order {
        exclusive,
        announcer: use_announcer(),
        on_change,
    });
    let list = NodeRef::<html::Div>::new();
    Order::keep(order, list, values);
    let changed = move |event: ev::Event| order.with_value(|order| order.changed(&event));
    // Not `change`, which comes later: what is shown is looked at on `input` too, and a box for all
    // would have forgotten by then that it was pressed. Listeners are called in the order in which
    // they came, and this one comes first.
    view! { <div class=class node_ref=list on:input=changed>{options}</div> }
}

/// What each option takes from its group.
struct Row {
    kind: Kind,
    id: String,
    name: String,
    words: Option<&'static str>,
    form: Option<String>,
    disabled: Signal<bool>,
    chosen: Vec<String>,
}

impl Row {
    /// `id` of an option's control: `contact--email`.
    fn control(&self, option: &Choice) -> String {
        // An answer without a value, such as "no rating", has an id all the same.
        let part = if option.value.is_empty() {
            "none"
        } else {
            &option.value
        };
        // Two hyphens: `contact-email` is often the name of the field that the answer reveals.
        [&self.id, "--", part].concat()
    }

    fn view(&self, option: Choice) -> Node {
        let id = self.control(&option);
        let hint_id = option.hint.is_some().then(|| [&id, "-hint"].concat());
        let hint = option.hint.map(|hint| hint_view(hint, hint_id.clone()));
        let reveal = option
            .reveals
            .map(|fields| reveal::view(fields, &option.label));
        let disabled = if option.disabled {
            Signal::stored(true)
        } else {
            self.disabled
        };
        view! {
            {option.divider.map(|words| view! { <p class="ptg-choices__divider">{say(words)}</p> })}
            <div class="ptg-choice">
                <input
                    class="ptg-choice__control"
                    type=match self.kind {
                        Kind::Radio => "radio",
                        Kind::Checkbox => "checkbox",
                    }
                    id=id.clone()
                    name=self.name.clone()
                    checked=self.chosen.contains(&option.value)
                    value=option.value
                    disabled=disabled
                    form=self.form.clone()
                    aria-describedby=hint_id
                />
                {label_view(id, option.label, option.image, self.words, None)}
                {hint}
            </div>
            {reveal}
        }
    }

    /// The box for all boxes. It sends nothing, and does nothing without wasm: hidden until then.
    fn all(&self, label: Text, options: &[Choice]) -> Node {
        let id = [&self.id, "-all"].concat();
        let ticked = |option: &Choice| {
            option.exclusive || option.disabled || self.chosen.contains(&option.value)
        };
        view! {
            <div class="ptg-choice ptg-choice--all" hidden=true>
                <input
                    class="ptg-choice__control"
                    type="checkbox"
                    id=id.clone()
                    checked=options.iter().all(ticked)
                    disabled=self.disabled
                />
                {label_view(id, label, None, None, None)}
            </div>
        }
    }
}

/// `mark`: whether an answer is required, and the words that say so; only of a box by itself.
pub(super) fn label_view(
    control: String,
    label: Text,
    image: Option<ViewFn>,
    words: Option<&'static str>,
    mark: Option<(bool, Option<Text>)>,
) -> Node {
    let mark = mark.and_then(|(required, words)| mark_view(required, true, words));
    let image = image.map(|image| {
        view! { <span class="ptg-choice__image" aria-hidden="true">{image.run()}</span> }
    });
    view! {
        <label class="ptg-choice__label" r#for=control>
            {image}
            <span class=words>{say(label)}{mark}</span>
        </label>
    }
}

pub(super) fn hint_view(hint: Text, id: Option<String>) -> Node {
    view! { <p class="ptg-hint ptg-choice__hint" id=id>{say(hint)}</p> }
}

type Values = Signal<Vec<String>>;
type OnChange = Callback<Vec<String>>;

/// One value as a list of values, and back: radios and checkboxes share their list.
pub(crate) fn one_value(
    value: Option<Signal<String>>,
    on_change: Option<Callback<String>>,
) -> (Option<Values>, Option<OnChange>) {
    let list = move |value: Signal<String>| Signal::derive(move || vec![value.get()]);
    let last = move |on_change: Callback<String>| {
        Callback::new(move |mut values: Vec<String>| {
            on_change.run(values.pop().unwrap_or_default())
        })
    };
    (value.map(list), on_change.map(last))
}

/// The label of the box for all boxes, if there is to be one.
pub(crate) fn all_label(wanted: bool, label: Option<Text>) -> Option<Text> {
    wanted.then(|| label.unwrap_or_else(messages::checkboxes_select_all))
}

/// Classes of a list of options.
pub(crate) fn list_class(inline: bool, small: bool, tiles: bool) -> String {
    let mut class = String::from("ptg-choices");
    let looks = [
        (inline, " ptg-choices--inline"),
        (small, " ptg-choices--small"),
        (tiles, " ptg-choices--tiles"),
    ];
    for (_, look) in looks.iter().filter(|(wanted, _)| *wanted) {
        class.push_str(look);
    }
    class
}
