use crate::element::{Node, view};
use crate::link::{Anchor, list};
use crate::portage::say;
use portage_locales::Text;

/// A topic, and where one can go about it.
#[derive(Clone)]
pub struct Topic {
    label: Text,
    all: Option<Anchor>,
    links: Vec<Anchor>,
    open: bool,
}

impl Topic {
    /// A topic and its links. A long list stands in columns where there is room.
    pub fn new(label: impl Into<Text>, links: impl Into<Vec<Anchor>>) -> Self {
        Self {
            label: label.into(),
            all: None,
            links: links.into(),
            open: false,
        }
    }

    /// A link to the page of the topic itself, before the others: "All of taxes".
    pub fn all(mut self, all: Anchor) -> Self {
        self.all = Some(all);
        self
    }

    /// Open from the start.
    pub fn open(mut self) -> Self {
        self.open = true;
        self
    }

    /// One `name` for all: the browser closes the others, also without wasm.
    pub(super) fn view(self, menu: &str) -> Node {
        let all = self.all.map(|all| view! { <p>{all.view("")}</p> });
        view! {
            <li>
                <details name=menu.to_owned() open=self.open>
                    <summary>{say(self.label)}</summary>
                    <div class="ptg-topic-menu__links">{all}{list(self.links)}</div>
                </details>
            </li>
        }
    }
}
