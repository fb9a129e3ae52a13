use crate::Anchor;
use crate::element::{IntoNode, Node, view};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A question, what was answered to it, and what can be done about it.
#[derive(Clone)]
pub struct SummaryRow {
    key: Text,
    value: Value,
    actions: Vec<Anchor>,
}

#[derive(Clone)]
enum Value {
    Lines(Vec<Text>),
    View(ViewFn),
}

impl SummaryRow {
    /// What was asked, in a few words, and the answer as the page's language writes it. An empty
    /// answer reads "Not provided".
    pub fn new(key: impl Into<Text>, value: impl Into<Text>) -> Self {
        Self::lines(key, [value.into()])
    }

    /// An answer of several lines: an address, things that were chosen. Empty lines are left out.
    pub fn lines(key: impl Into<Text>, lines: impl Into<Vec<Text>>) -> Self {
        Self {
            key: key.into(),
            value: Value::Lines(lines.into()),
            actions: Vec::new(),
        }
    }

    /// An answer that is more than words.
    pub fn view(key: impl Into<Text>, value: impl Into<ViewFn>) -> Self {
        Self {
            key: key.into(),
            value: Value::View(value.into()),
            actions: Vec::new(),
        }
    }

    /// A link "Change" to where the answer was given. It is heard as "Change full name", after the
    /// key: in a list of links ten that read "Change" are no choice.
    pub fn change(self, href: impl Into<Text>) -> Self {
        self.action(Anchor::new(href, messages::summary_list_change()))
    }

    /// A further link. It is heard with the key after its words.
    pub fn action(mut self, action: Anchor) -> Self {
        let about = messages::summary_list_about(small(self.key.clone()));
        self.actions.push(action.about(about));
        self
    }

    pub(super) fn has_actions(&self) -> bool {
        !self.actions.is_empty()
    }

    pub(super) fn into_view(self, empty: &Text) -> Node {
        let key = say(self.key);
        let value = match self.value {
            Value::View(value) => value.run().into_node(),
            Value::Lines(lines) => {
                let lines: Vec<Text> = lines.into_iter().filter(|line| !line.is_empty()).collect();
                said(lines, empty)
            }
        };
        let actions = (!self.actions.is_empty()).then(|| {
            let links = self
                .actions
                .into_iter()
                .map(|action| action.view("ptg-summary-list__action"));
            view! { <dd class="ptg-summary-list__actions">{links.collect_view()}</dd> }
        });
        view! {
            <div>
                <dt>{key}</dt>
                <dd>{value}</dd>
                {actions}
            </div>
        }
    }
}

fn said(mut lines: Vec<Text>, empty: &Text) -> Node {
    match lines.len() {
        0 => {
            let words = say(empty);
            view! { <span class="ptg-summary-list__empty">{words}</span> }
        }
        1 => say(lines.remove(0)).into_node(),
        _ => {
            let line = |line: Text| {
                let words = say(line);
                view! { <div>{words}</div> }
            };
            lines.into_iter().map(line).collect_view().into_node()
        }
    }
}

/// A key within a sentence: "Full name" after "Change" is "full name", "SIN" stays as it is.
fn small(key: Text) -> Text {
    Text::computed(move |locale| {
        let key = key.get(locale);
        let mut letters = key.chars();
        match (letters.next(), letters.next()) {
            (Some(first), Some(second)) if second.is_lowercase() => {
                let mut small: String = first.to_lowercase().collect();
                small.push_str(&key[first.len_utf8()..]);
                small.into()
            }
            _ => key,
        }
    })
}
