//! What a page says in the place of what a person has just dealt with: a message that was closed,
//! a choice that was made.

use crate::element::{Node, view};
use crate::portage::say;
use leptos::{html, prelude::*};
use portage_locales::Text;

/// Whether it has been dealt with, and the sentence that takes its place.
#[derive(Clone, Copy)]
pub(crate) struct Reply {
    given: RwSignal<bool>,
    sentence: NodeRef<html::P>,
}

impl Reply {
    /// `given`: whether the page came with it.
    pub fn new(given: bool) -> Self {
        Self {
            given: RwSignal::new(given),
            sentence: NodeRef::new(),
        }
    }

    /// Shows the sentence in place of the rest, and moves the focus there: what was pressed is gone,
    /// and a screen reader reads what has the focus.
    pub fn give(self) {
        self.given.set(true);
        let sentence = self.sentence;
        request_animation_frame(move || {
            if let Some(sentence) = sentence.get_untracked() {
                let _ = sentence.focus();
            }
        });
    }

    /// What it takes the place of is hidden from then on.
    pub fn given(self) -> Signal<bool> {
        self.given.into()
    }

    /// The sentence, with this class; an empty one is none.
    pub fn view(self, class: &'static str, words: impl Into<Text>) -> Node {
        let given = self.given;
        let absent = Signal::derive(move || !given.get());
        let words = say(words);
        let class = (!class.is_empty()).then_some(class);
        view! { <p class=class tabindex="-1" hidden=absent node_ref=self.sentence>{words}</p> }
    }
}
