//! Short messages about what has just happened, in a corner of the window.

mod corner;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod history;
mod list;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use history::ToastHistory;
pub use list::Toasts;

use crate::classes::classes;
use crate::element::{Node, each, view};
use crate::message::close_words;
use crate::portage::{say, say_before_space};
use corner::Corner;
use leptos::prelude::*;
use list::Entry;
use portage_locales::{Text, messages};

/// Shows the messages of a [`Toasts`], the newest last. One on a page.
///
/// Each is announced as it comes, and stays until it is closed; only one that is said to
/// [pass](Toasts::pass) leaves by itself, after time enough to read it twice, and never while the
/// pointer or the focus is on the messages. F6 leads to them, and Escape closes the one that has the
/// focus. They are a landmark too.
///
/// # Server-side rendering
/// Shows what is in the list already; new messages need wasm. So no message may stand here alone.
#[component]
pub fn Toast(
    /// The messages: the page keeps the list, and adds to it.
    toasts: Toasts,
    /// Shows them where it stands, not over the page. Default: in the corner of a large window.
    #[prop(optional)]
    in_page: bool,
    /// Name of the landmark. Default: "Messages".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let corner = Corner::new(toasts);
    let own = if in_page {
        "ptg-toast"
    } else {
        "ptg-toast ptg-toast--corner"
    };
    let label = say(label.unwrap_or_else(messages::toast_label));
    let none = Signal::derive(move || toasts.shown.with(Vec::is_empty));
    let rows = each(
        move || toasts.shown.get(),
        |entry: &Entry| entry.key,
        move |entry| message(entry, corner),
    );
    view! {
        // Keeps the focus when the last message was closed and nothing else waits for it.
        <div
            class=classes(String::from(own), class)
            tabindex="-1"
            node_ref=corner.place
            on:focusin=move |event| corner.entered(&event)
            on:keydown=move |event| corner.pressed(&event)
        >
            <section aria-label=label hidden=none>
                <ol class="ptg-toast__list">{rows}</ol>
            </section>
        </div>
    }
}

fn message(entry: Entry, corner: Corner) -> Node {
    let (key, kind) = (entry.key, entry.kind);
    let (prefix, text) = (say_before_space(kind.word()), say(entry.text.clone()));
    view! {
        <li class=kind.class("ptg-message ptg-toast__message") data-key=key>
            <div>
                <strong>{prefix}</strong>
                <span class="ptg-message__words">{text}</span>
            </div>
            <button
                class="ptg-button ptg-button--secondary ptg-button--small ptg-message__close"
                type="button"
                data-live=""
                hidden=corner.asleep
                on:click=move |_| corner.close(key)
            >
                {close_words(entry.text)}
            </button>
        </li>
    }
}
