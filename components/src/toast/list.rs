use crate::message::MessageKind;
use leptos::prelude::*;
use portage_locales::{Locale, Text};

/// Of those that have gone so many are kept.
const KEPT: usize = 50;

/// The messages of a page: those that are shown, and those that were.
///
/// A page makes one, gives it to [`Toast`](super::Toast), and adds to it from wherever something
/// happens.
#[derive(Clone, Copy)]
pub struct Toasts {
    pub(super) shown: RwSignal<Vec<Entry>>,
    /// Every message, those that are shown included.
    pub(super) said: RwSignal<Vec<Entry>>,
    last: StoredValue<u32>,
}

#[derive(Clone)]
pub(super) struct Entry {
    pub key: u32,
    pub kind: MessageKind,
    pub text: Text,
    /// In how many seconds it goes, if it goes by itself.
    pub left: Option<u32>,
}

impl Default for Toasts {
    fn default() -> Self {
        Self::new()
    }
}

impl Toasts {
    /// No messages.
    pub fn new() -> Self {
        Self {
            shown: RwSignal::default(),
            said: RwSignal::default(),
            last: StoredValue::new(0),
        }
    }

    /// Adds a message that stays until the person closes it.
    pub fn show(self, kind: MessageKind, text: impl Into<Text>) {
        self.add(kind, text.into(), false);
    }

    /// Adds a message that goes by itself after time enough to read it twice: only what can be seen
    /// elsewhere on the page as well. A warning, or a danger, stays.
    pub fn pass(self, kind: MessageKind, text: impl Into<Text>) {
        self.add(kind, text.into(), !kind.is_pressing());
    }

    fn add(self, kind: MessageKind, text: Text, passes: bool) {
        self.last.update_value(|last| *last += 1);
        let left = passes.then(|| untrack(|| seconds(&text)));
        let entry = Entry {
            key: self.last.get_value(),
            kind,
            text,
            left,
        };
        self.said.update(|said| {
            if said.len() == KEPT {
                said.remove(0);
            }
            said.push(entry.clone());
        });
        self.shown.update(|shown| shown.push(entry));
    }

    /// Takes a message from the screen.
    pub(super) fn take_out(self, key: u32) {
        self.shown
            .update(|shown| shown.retain(|entry| entry.key != key));
    }

    /// A second has gone by. `false`: nothing waits to go.
    pub(super) fn second(self, paused: bool) -> bool {
        let mut waiting = false;
        let mut gone = Vec::new();
        // Nobody has to look at the list because time goes by.
        self.shown.update_untracked(|shown| {
            for entry in shown {
                if let Some(left) = &mut entry.left {
                    waiting = true;
                    *left = left.saturating_sub(u32::from(!paused));
                    if *left == 0 {
                        gone.push(entry.key);
                    }
                }
            }
        });
        gone.into_iter().for_each(|key| self.take_out(key));
        waiting
    }
}

/// Time to notice a message, and to read it twice, slowly: five letters a second.
fn seconds(text: &Text) -> u32 {
    let longest = |longest: usize, locale: &Locale| longest.max(text.get(*locale).len());
    10 + (Locale::ALL.iter().fold(0, longest) / 5) as u32
}
