use super::TaskStatus;
use crate::element::{Element, Node, view};
use crate::portage::say;
use portage_locales::Text;

/// A task of a [`TaskList`](super::TaskList).
#[derive(Clone)]
pub struct Task {
    name: String,
    href: Text,
    label: Text,
    status: TaskStatus,
    word: Option<Text>,
    hint: Option<Text>,
}

impl Task {
    /// A task and the page where it is done. `name` makes the `id` of its parts: letters and
    /// hyphens, once in a list.
    pub fn new(
        name: impl Into<String>,
        href: impl Into<Text>,
        label: impl Into<Text>,
        status: TaskStatus,
    ) -> Self {
        Self {
            name: name.into(),
            href: href.into(),
            label: label.into(),
            status,
            word: None,
            hint: None,
        }
    }

    /// Other words for its state: "Waiting for a document".
    pub fn word(mut self, word: impl Into<Text>) -> Self {
        self.word = Some(word.into());
        self
    }

    /// A sentence under the name: what one needs for it, or what has to be done first.
    pub fn hint(mut self, hint: impl Into<Text>) -> Self {
        self.hint = Some(hint.into());
        self
    }

    pub(super) fn view(self, list: &str) -> Node {
        let part = |part: &str| [list, "-", &self.name, part].concat();
        let (hint_id, status_id) = (part("-hint"), part("-status"));
        let linked = self.status != TaskStatus::CannotStart;
        let described_by = match self.hint {
            Some(_) => [&hint_id, " ", &status_id].concat(),
            None => status_id.clone(),
        };
        // Who goes from link to link hears the state too.
        let name = Element::new(if linked { "a" } else { "span" })
            .attribute("class", "ptg-task-list__name")
            .attribute("href", linked.then(|| say(self.href)))
            .attribute("aria-describedby", linked.then_some(described_by))
            .child(say(self.label));
        let hint = self.hint.map(|hint| {
            view! { <p class="ptg-hint" id=hint_id>{say(hint)}</p> }
        });
        let class = [
            "ptg-task-list__status ptg-task-list__status--",
            self.status.as_str(),
        ]
        .concat();
        let word = say(self.word.unwrap_or_else(|| self.status.word()));
        view! {
            <li class="ptg-task-list__task">
                <div>{name.into_node()} {hint}</div>
                <strong class=class id=status_id>{word}</strong>
            </li>
        }
    }
}
