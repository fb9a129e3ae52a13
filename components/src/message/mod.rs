//! What all messages have in common: their kind in words, by a sign and by a colour, and their
//! heading.

mod kind;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub use kind::MessageKind;

use crate::element::{Element, Node, view};
use crate::field::HeadingLevel;
use crate::portage::{say, say_before_space};
use portage_locales::{Text, messages};

/// The first line of a message: what kind it is, then what it says.
pub(crate) struct Title {
    pub kind: MessageKind,
    /// The word in place of that for the kind.
    pub prefix: Option<Text>,
    pub words: Text,
    /// Rank of the heading; without one it is a paragraph.
    pub level: Option<HeadingLevel>,
    pub id: Option<String>,
}

impl Title {
    pub fn view(self) -> Node {
        let prefix = say_before_space(self.prefix.unwrap_or_else(|| self.kind.word()));
        let words = say(self.words);
        let line = view! {
            {prefix}
            <span class="ptg-message__words">{words}</span>
        };
        let element = self
            .level
            .map_or_else(|| Element::new("p"), HeadingLevel::bare);
        element
            .attribute("class", "ptg-message__title")
            .attribute("id", self.id)
            .child(line)
            .into_node()
    }
}

/// What follows the first line, if anything does.
pub(crate) fn more(children: Option<leptos::children::Children>) -> Option<Node> {
    children.map(|children| view! { <div class="ptg-message__words">{children()}</div> })
}

/// "Close", and for those who hear it among other buttons, what.
pub(crate) fn close_words(of: Text) -> Node {
    let (word, of) = (say(messages::message_close()), say(of));
    view! { <span>{word}<span class="ptg-visually-hidden">", " {of}</span></span> }
}
