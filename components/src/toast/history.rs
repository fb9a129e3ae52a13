use super::Toasts;
use super::list::Entry;
use crate::classes::classes;
use crate::element::{each, view};
use crate::field::HeadingLevel;
use crate::portage::{say, say_before_space};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// Lists every message that there was, so that none is lost that went too soon.
#[component]
pub fn ToastHistory(
    /// The messages.
    toasts: Toasts,
    /// Heading of the list. Default: "Messages so far".
    #[prop(into, optional)]
    heading: Option<Text>,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    level: HeadingLevel,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let heading = say(heading.unwrap_or_else(messages::toast_history));
    let heading = level.view("ptg-toast-history__heading", None, heading);
    let empty = Signal::derive(move || toasts.said.with(Vec::is_empty));
    let full = Signal::derive(move || !empty.get());
    let item = |entry: Entry| {
        let class = entry.kind.class("ptg-message");
        let (prefix, text) = (say_before_space(entry.kind.word()), say(entry.text));
        view! {
            <li class=class><strong>{prefix}</strong> {text}</li>
        }
    };
    let rows = each(move || toasts.said.get(), |entry: &Entry| entry.key, item);
    view! {
        <div class=classes(String::from("ptg-toast-history"), class)>
            {heading}
            <p hidden=full>{say(messages::toast_none())}</p>
            <ol class="ptg-toast__list" hidden=empty>{rows}</ol>
        </div>
    }
}
