//! A few views of one thing, of which most people need only one at a time.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod keys;
mod panel;
mod state;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use panel::TabPanel;

use crate::classes::classes;
use crate::element::Element;
use crate::field::HeadingLevel;
use crate::portage::say;
use leptos::{ev, prelude::*};
use portage_locales::Text;
use state::State;

/// Panels side by side, of which one is seen.
///
/// The address names the panel that was chosen, so that a link, a bookmark and the way back lead
/// to it. A link into a panel opens it, and so does the browser's own search in the page. On paper
/// all panels are there.
///
/// Tabs without a name do not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let tabs = view! { <Tabs panels=vec![]/> };
/// ```
///
/// # Server-side rendering
/// Plain sections, each under its heading, all of them shown. The wasm makes tabs of them; it
/// begins with the section that the address names, or that the person is in.
#[component]
pub fn Tabs(
    /// What the panels have in common, told to screen readers.
    #[prop(into)]
    label: Text,
    /// The panels, the one that most people need first.
    #[prop(into)]
    panels: Vec<TabPanel>,
    /// Rank of the panels' headings. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading: HeadingLevel,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let state = State::new(panels.iter().map(|panel| panel.id.clone()).collect());
    let tabs = panels.iter().enumerate();
    let tabs = tabs.map(|(at, panel)| panel.tab(at, state)).collect_view();
    let panels = panels.into_iter().enumerate();
    let panels = panels.map(|(at, panel)| panel.view(at, state, heading));
    let list = Element::new("div")
        .attribute("class", "ptg-tabs__list")
        .attribute("role", "tablist")
        .attribute("aria-label", say(label))
        .attribute("hidden", state.is_dead())
        .on(ev::keydown, move |event| keys::press(&event, state))
        .child(tabs)
        .into_node();
    Element::new("div")
        .attribute("class", classes(String::from("ptg-tabs"), class))
        // Sections become tabs when the page comes alive.
        .attribute("data-live", state.word())
        .node_ref(state.root)
        .on(state::found(), move |event| state.reveal(&event))
        .child(list)
        .child(panels.collect_view())
        .into_node()
}
