use crate::element::{Element, Node, view};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// The `id` of the section that is being read; none at the top of the page, and without wasm.
pub(super) type Here = RwSignal<Option<String>>;

/// A heading of the page, and the headings below it.
#[derive(Clone)]
pub struct PageSection {
    id: String,
    heading: Text,
    under: Vec<PageSection>,
}

impl PageSection {
    /// The section or the heading with this `id`, in the words of its heading.
    pub fn new(id: impl Into<String>, heading: impl Into<Text>) -> Self {
        Self {
            id: id.into(),
            heading: heading.into(),
            under: Vec::new(),
        }
    }

    /// With the headings of the next rank under it.
    pub fn under(mut self, under: impl Into<Vec<PageSection>>) -> Self {
        self.under = under.into();
        self
    }

    fn view(self, here: Here) -> Node {
        let href = ["#", &self.id].concat();
        let is_here = move || here.with(|here| here.as_ref() == Some(&self.id));
        let current = Signal::derive(move || is_here().then_some("location"));
        let under = (!self.under.is_empty()).then(|| list(self.under, here));
        view! {
            <li>
                <a href=href aria-current=current>{say(self.heading)}</a>
                {under}
            </li>
        }
    }
}

pub(super) fn list(sections: Vec<PageSection>, here: Here) -> Node {
    let items = sections.into_iter().map(|section| section.view(here));
    Element::new("ul").child(items.collect_view()).into_node()
}

/// The ids of all of them, in the order of the page.
pub(super) fn targets(sections: &[PageSection]) -> Vec<String> {
    let mut ids = Vec::new();
    for section in sections {
        ids.push(section.id.clone());
        ids.extend(targets(&section.under));
    }
    ids
}
