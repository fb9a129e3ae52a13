use crate::effect::effect;
use crate::element::{Node, view};
use crate::message::close_words;
use crate::portage::{Announcer, asleep, use_announcer};
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};

/// Closes a message. Without wasm there is no button: it would do nothing.
pub(super) struct Dismiss {
    place: NodeRef<html::Div>,
    heading: Text,
    asleep: Signal<bool>,
    gone: RwSignal<bool>,
    announcer: Option<Announcer>,
    told: Option<Callback<()>>,
}

impl Dismiss {
    /// `place` keeps the focus when the message has gone.
    pub fn new(place: NodeRef<html::Div>, heading: Text, told: Option<Callback<()>>) -> Self {
        Self {
            place,
            heading,
            asleep: asleep(),
            gone: RwSignal::new(false),
            announcer: use_announcer(),
            told,
        }
    }

    /// Whether the message is not to be seen: it was closed, or it has not come. When it comes
    /// again it is seen again.
    pub fn hidden(&self, absent: Option<Signal<bool>>) -> Signal<bool> {
        let gone = self.gone;
        if let Some(absent) = absent {
            effect(move |_| {
                if absent.get() {
                    gone.set(false);
                }
            });
        }
        Signal::derive(move || gone.get() || absent.is_some_and(|absent| absent.get()))
    }

    pub fn button(self) -> Node {
        let Self {
            place,
            heading,
            asleep,
            gone,
            announcer,
            told,
        } = self;
        let close = move |_| {
            // Before the button goes: whoever reads on, and the next Tab, start where it was.
            if let Some(place) = place.get_untracked() {
                let _ = place.focus();
            }
            gone.set(true);
            if let Some(announcer) = announcer {
                announcer.announce(messages::message_closed());
            }
            if let Some(told) = told {
                told.run(());
            }
        };
        view! {
            <button
                class="ptg-button ptg-button--secondary ptg-button--small ptg-message__close"
                type="button"
                data-live=""
                hidden=asleep
                on:click=close
            >
                {close_words(heading)}
            </button>
        }
    }
}
