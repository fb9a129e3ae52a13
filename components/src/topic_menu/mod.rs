//! A site by its topics: each opens the list of what there is about it.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;
mod topic;

pub use topic::Topic;

use crate::classes::classes;
use crate::element::view;
use crate::navigation::on_escape;
use crate::portage::say;
use leptos::{ev, prelude::*};
use portage_locales::{Text, messages};

/// Topics side by side, each a native disclosure with links. One is open at a time.
///
/// It is no `role="menu"`: those keys are for commands of a program, and their users lose the Tab
/// key and the list of links. Here Tab goes through topics and links as everywhere. What is open
/// moves the page down and covers nothing.
///
/// # Server-side rendering
/// Complete: the browser opens and closes the topics by itself. With wasm the Escape key closes
/// the open one, and the focus is on its topic again.
#[component]
pub fn TopicMenu(
    /// The topics, in order.
    #[prop(into)]
    topics: Vec<Topic>,
    /// Name of the landmark, told to screen readers. Default: "Topics".
    #[prop(into, optional)]
    label: Option<Text>,
    /// `id`, for a skip link that leads here. Two menus on a page need different ones. Default:
    /// `topic-menu`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "topic-menu".to_owned());
    let topics = topics
        .into_iter()
        .map(|topic| topic.view(&id))
        .collect_view();
    let label = say(label.unwrap_or_else(messages::topic_menu_label));
    let escape = |event: ev::KeyboardEvent| on_escape(&event, || {});
    let own = String::from("ptg-navigation ptg-topic-menu");
    view! {
        <nav class=classes(own, class) id=id aria-label=label tabindex="-1" on:keydown=escape>
            <ul>{topics}</ul>
        </nav>
    }
}
