use crate::portage::{Announcer, use_announcer};
use leptos::prelude::*;
use portage_locales::Text;
use std::time::Duration;

/// How long a person has to rest before a change is told: speech during typing is cut off by the
/// next key, or talks over it.
const PAUSE: Duration = Duration::from_millis(1000);

/// The same where a list follows what is typed: its length is what a person waits for in order to go
/// on.
pub(crate) const LIST_PAUSE: Duration = Duration::from_millis(600);

/// Says what has become of an answer, once the person pauses.
#[derive(Clone, Copy)]
pub(crate) struct Pause {
    rest: Duration,
    announcer: Option<Announcer>,
    says: Signal<Option<Text>>,
    urgent: Option<Signal<bool>>,
    said: StoredValue<Option<Text>>,
    turn: StoredValue<u32>,
}

impl Pause {
    /// A pause after which `says` is announced, if there is anything in it.
    pub fn new(says: Signal<Option<Text>>) -> Self {
        Self {
            rest: PAUSE,
            announcer: use_announcer(),
            says,
            urgent: None,
            said: StoredValue::new(None),
            turn: StoredValue::new(0),
        }
    }

    /// Cuts off what is being said while `urgent`: an answer that cannot be taken.
    pub fn urgent(mut self, urgent: Signal<bool>) -> Self {
        self.urgent = Some(urgent);
        self
    }

    /// The same for the length of a list.
    pub fn of_list(says: Signal<Option<Text>>) -> Self {
        Self {
            rest: LIST_PAUSE,
            ..Self::new(says)
        }
    }

    /// The person did something: waits from here on.
    pub fn again(self) {
        self.turn.update_value(|turn| *turn += 1);
        let turn = self.turn.get_value();
        set_timeout(
            move || {
                // The field may be gone by then.
                if self.turn.try_get_value() == Some(turn) {
                    self.speak();
                }
            },
            self.rest,
        );
    }

    /// Not twice the same: within a word the number of words stays.
    fn speak(self) {
        let text = self.says.get_untracked();
        if self.said.get_value() == text {
            return;
        }
        self.said.set_value(text.clone());
        if let (Some(announcer), Some(text)) = (self.announcer, text) {
            match self.urgent.is_some_and(|urgent| urgent.get_untracked()) {
                true => announcer.interrupt(text),
                false => announcer.announce(text),
            }
        }
    }
}
