use super::state::State;
use crate::element::{Element, Node, view};
use crate::field::HeadingLevel;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A panel and its name.
#[derive(Clone)]
pub struct TabPanel {
    pub(super) id: String,
    label: Text,
    content: ViewFn,
}

impl TabPanel {
    /// `id` is the panel's, and what the address says of it: letters and hyphens, once on the
    /// page. `label` is the word on the tab, and the heading of the panel.
    pub fn new(id: impl Into<String>, label: impl Into<Text>, content: impl Into<ViewFn>) -> Self {
        Self {
            id: id.into(),
            label: label.into(),
            content: content.into(),
        }
    }

    pub(super) fn tab(&self, at: usize, state: State) -> Node {
        let selected = state.is_chosen(at);
        let words = Signal::derive(move || if selected.get() { "true" } else { "false" });
        // Of all tabs the Tab key stops at one; the arrow keys lead to the others.
        let stop = Signal::derive(move || (!selected.get()).then_some("-1"));
        view! {
            <button
                class="ptg-tabs__tab"
                type="button"
                role="tab"
                id=tab_id(&self.id)
                aria-controls=self.id.clone()
                aria-selected=words
                tabindex=stop
                on:click=move |_| state.choose(at)
            >
                {say(self.label.clone())}
            </button>
        }
    }

    pub(super) fn view(self, at: usize, state: State, heading: HeadingLevel) -> Node {
        let chosen = state.is_chosen(at);
        let (id, tab) = (self.id.clone(), tab_id(&self.id));
        // Only the panel that is seen is one: another would be heard as an empty one.
        let role = Signal::derive(move || chosen.get().then_some("tabpanel"));
        let named = Signal::derive(move || chosen.get().then(|| tab.clone()));
        // Else the Tab key would pass over a panel that is only text.
        let stop = Signal::derive(move || (chosen.get() && state.is_text_only(&id)).then_some("0"));
        let dead = state.is_dead();
        let away = move || !dead.get() && !chosen.get();
        let hidden = Signal::derive(move || away().then_some("until-found"));
        let title = heading.view("ptg-tabs__heading", None, say(self.label));
        Element::new("section")
            .attribute("class", "ptg-tabs__panel")
            .attribute("id", self.id)
            .attribute("role", role)
            .attribute("aria-labelledby", named)
            .attribute("tabindex", stop)
            .attribute("hidden", hidden)
            .child(title)
            .child(self.content.run())
            .into_node()
    }
}

pub(super) fn tab_id(panel: &str) -> String {
    [panel, "-tab"].concat()
}
