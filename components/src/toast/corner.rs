//! The messages on a living page: they are said, they wait, and the keyboard finds them.

use super::Toasts;
use crate::effect::effect;
use crate::portage::{Announcer, use_announcer};
use leptos::{ev, html, prelude::*};
use portage_locales::Text;
use send_wrapper::SendWrapper;
use std::time::Duration;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

#[derive(Clone, Copy)]
pub(super) struct Corner {
    pub place: NodeRef<html::Div>,
    pub asleep: RwSignal<bool>,
    toasts: Toasts,
    /// Where the focus was before it came here.
    before: StoredValue<Option<SendWrapper<HtmlElement>>>,
    ticking: StoredValue<bool>,
}

impl Corner {
    pub fn new(toasts: Toasts) -> Self {
        let corner = Self {
            place: NodeRef::new(),
            asleep: RwSignal::new(true),
            toasts,
            before: StoredValue::new(None),
            ticking: StoredValue::new(false),
        };
        let announcer = use_announcer();
        effect(move |last: Option<u32>| {
            let entries = toasts.shown.get();
            let newest = entries.last().map_or(0, |entry| entry.key);
            // What the page came with is read in its place.
            if let (Some(last), Some(announcer)) = (last, announcer) {
                for entry in entries.into_iter().filter(|entry| entry.key > last) {
                    say(
                        announcer,
                        entry.kind.is_pressing(),
                        entry.kind.word(),
                        entry.text,
                    );
                }
            }
            corner.tick();
            newest.max(last.unwrap_or_default())
        });
        effect(move |_| {
            corner.asleep.set(false);
            let key = window_event_listener(ev::keydown, move |event| corner.go_to(&event));
            on_cleanup(move || key.remove());
        });
        corner
    }

    /// Lets a second go by, and the next, as long as a message waits to go.
    fn tick(self) {
        if self.ticking.get_value() {
            return;
        }
        self.ticking.set_value(true);
        let second = move || {
            // The page may have gone on to another one.
            if self.ticking.try_set_value(false).is_none() && self.toasts.second(self.is_read()) {
                self.tick();
            }
        };
        set_timeout(second, Duration::from_secs(1));
    }

    /// Whether a person is at the messages, or away from the page.
    fn is_read(self) -> bool {
        let place = self.place.get_untracked();
        place.is_some_and(|place| place.matches(":hover, :focus-within") == Ok(true))
            || document().hidden()
    }

    /// F6, as in other programs, leads to the messages; from there the browser has it again.
    fn go_to(self, event: &ev::KeyboardEvent) {
        let modified = event.ctrl_key() || event.alt_key() || event.shift_key() || event.meta_key();
        if event.key() != "F6" || modified {
            return;
        }
        let Some(place) = self.place.get_untracked() else {
            return;
        };
        if place.contains(document().active_element().as_deref()) {
            return;
        }
        if let Some(button) = button_in(&place) {
            event.prevent_default();
            let _ = button.focus();
        }
    }

    /// Remembers where the focus came from.
    pub fn entered(self, event: &ev::FocusEvent) {
        let from = event
            .related_target()
            .and_then(|from| from.dyn_into::<HtmlElement>().ok());
        let place = self.place.get_untracked();
        if let (Some(from), Some(place)) = (from, place)
            && !place.contains(Some(&from))
        {
            self.before.set_value(Some(SendWrapper::new(from)));
        }
    }

    /// Escape closes the message that has the focus.
    pub fn pressed(self, event: &ev::KeyboardEvent) {
        if event.key() != "Escape" {
            return;
        }
        let focused = document().active_element();
        let message = focused.and_then(|focused| focused.closest("[data-key]").ok().flatten());
        let key = message.and_then(|message| message.get_attribute("data-key")?.parse().ok());
        if let Some(key) = key {
            event.prevent_default();
            self.close(key);
        }
    }

    /// The focus goes on to the next message; after the last, to where it came from.
    pub fn close(self, key: u32) {
        self.toasts.take_out(key);
        let Some(place) = self.place.get_untracked() else {
            return;
        };
        request_animation_frame(move || {
            let before = self.before.try_get_value().flatten();
            let before = before
                .map(SendWrapper::take)
                .filter(|before| before.is_connected());
            let to = button_in(&place)
                .or(before)
                .unwrap_or_else(|| place.unchecked_into());
            let _ = to.focus();
        });
    }
}

fn button_in(place: &web_sys::Element) -> Option<HtmlElement> {
    place
        .query_selector("button:not([hidden])")
        .ok()??
        .dyn_into()
        .ok()
}

fn say(announcer: Announcer, pressing: bool, word: Text, text: Text) {
    let said =
        Text::computed(move |locale| [&word.get(locale), " ", &text.get(locale)].concat().into());
    if pressing {
        announcer.interrupt(said);
    } else {
        announcer.announce(said);
    }
}
