use super::PasswordWords;
use crate::effect::effect;
use crate::element::{Node, view};
use crate::portage::{Announcer, say, use_announcer};
use leptos::{html, prelude::*};
use portage_locales::Text;

/// Shows the password and hides it again. Without wasm there is no button: it would do nothing.
#[derive(Clone, Copy)]
pub(super) struct Reveal {
    control: NodeRef<html::Input>,
    alive: RwSignal<bool>,
    shown: RwSignal<bool>,
    announcer: Option<Announcer>,
    name: Signal<String>,
    word: Signal<String>,
    words: StoredValue<PasswordWords>,
}

impl Reveal {
    pub fn new(control: NodeRef<html::Input>, label: &Text, words: PasswordWords) -> Self {
        let (alive, shown) = (RwSignal::new(false), RwSignal::new(false));
        let (show, show_name) = words.of_button(false, label);
        let (hide, hide_name) = words.of_button(true, label);
        let reveal = Self {
            control,
            alive,
            shown,
            announcer: use_announcer(),
            name: either(shown, hide_name, show_name),
            word: either(shown, hide, show),
            words: StoredValue::new(words),
        };
        effect(move |_| {
            alive.set(true);
            // Before it is sent, so that no browser keeps it as a text that was typed; and before
            // the page is put aside, so that the way back does not show it to whoever goes back.
            for event in ["submit", "pagehide"] {
                let leaving = window_event_listener_untyped(event, move |_| reveal.set(false));
                on_cleanup(move || leaving.remove());
            }
        });
        reveal
    }

    /// Whether the page is alive.
    pub fn is_alive(self) -> Signal<bool> {
        self.alive.into()
    }

    fn set(self, shown: bool) {
        if let Some(control) = self.control.get_untracked() {
            control.set_type(if shown { "text" } else { "password" });
            self.shown.set(shown);
        }
    }

    fn turn(self) {
        let shown = !self.shown.get_untracked();
        self.set(shown);
        if let Some(announcer) = self.announcer {
            announcer.announce(self.words.get_value().of_press(shown));
        }
    }

    pub fn view(self, controls: String, disabled: Signal<bool>) -> Node {
        let absent = Signal::derive(move || !self.alive.get());
        view! {
            <button
                class="ptg-button ptg-button--secondary ptg-password-input__toggle"
                type="button"
                hidden=absent
                disabled=disabled
                data-live=""
                aria-controls=controls
                // Two passwords on a page have two buttons. It begins with the word that is seen.
                aria-label=self.name
                on:click=move |_| self.turn()
            >
                {self.word}
            </button>
        }
    }
}

/// One of two texts, in the page's language.
fn either(shown: RwSignal<bool>, yes: Text, no: Text) -> Signal<String> {
    let (yes, no) = (say(yes), say(no));
    Signal::derive(move || if shown.get() { yes.get() } else { no.get() })
}
