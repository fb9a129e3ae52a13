use super::presses::{PAUSE, Presses, Step};
use crate::effect::effect;
use crate::portage::{Announcer, use_announcer, use_language};
use leptos::{ev, html, prelude::*};
use portage_locales::{Text, messages};
use std::time::Duration;

/// The way out of the page, once it is alive.
#[derive(Clone, Copy)]
pub(super) struct Leaving {
    link: NodeRef<html::A>,
    shortcut: Signal<bool>,
    alive: RwSignal<bool>,
    left: RwSignal<bool>,
    presses: StoredValue<Presses>,
    turn: StoredValue<u32>,
    told: RwSignal<Text>,
    announcer: Option<Announcer>,
}

impl Leaving {
    pub fn new(link: NodeRef<html::A>, shortcut: Signal<bool>) -> Self {
        let leaving = Self {
            link,
            shortcut,
            alive: RwSignal::new(false),
            left: RwSignal::new(false),
            presses: StoredValue::new(Presses::default()),
            turn: StoredValue::new(0),
            told: RwSignal::new(messages::exit_page_keys()),
            announcer: use_announcer(),
        };
        effect(move |_| {
            leaving.alive.set(true);
            let down = window_event_listener(ev::keydown, move |event| leaving.down(&event));
            let up = window_event_listener(ev::keyup, move |event| leaving.up(&event));
            let pointer = move || leaving.press(Presses::pointer);
            let press = window_event_listener(ev::pointerdown, move |_| pointer());
            let wheel = window_event_listener(ev::wheel, move |_| pointer());
            // On the way back a browser shows the page as it was left: covered.
            let back = window_event_listener(ev::pageshow, move |_| leaving.left.set(false));
            on_cleanup(move || {
                for listener in [down, up, press, wheel, back] {
                    listener.remove();
                }
            });
        });
        leaving
    }

    /// There is no such way without wasm, or where the service wants none.
    pub fn no_shortcut(self) -> Signal<bool> {
        Signal::derive(move || !(self.alive.get() && self.shortcut.get()))
    }

    pub fn not_left(self) -> Signal<bool> {
        Signal::derive(move || !self.left.get())
    }

    /// What there is to know of the Shift key now.
    pub fn told(self) -> Signal<String> {
        let language = use_language();
        Signal::derive(move || self.told.get().get(language.get()).into_owned())
    }

    /// The link was pressed. Whatever else was held: who presses it wants this page gone.
    pub fn pressed(self, event: &ev::MouseEvent) {
        event.prevent_default();
        self.leave();
    }

    fn down(self, event: &ev::KeyboardEvent) {
        // A key that is held goes down again and again.
        if !event.repeat() {
            let free = !(event.ctrl_key() || event.alt_key() || event.meta_key());
            self.press(|presses| presses.down(&event.key(), free));
        }
    }

    fn up(self, event: &ev::KeyboardEvent) {
        self.press(|presses| presses.up(&event.key(), event.time_stamp()));
    }

    fn press(self, press: impl FnOnce(&mut Presses) -> Step) {
        if self.shortcut.get_untracked() {
            let step = self.presses.try_update_value(press);
            self.follow(step.unwrap_or(Step::Nothing));
        }
    }

    fn follow(self, step: Step) {
        match step {
            Step::Nothing => {}
            Step::Again(more) => {
                self.tell(messages::exit_page_again(more));
                self.wait();
            }
            Step::Off => {
                self.tell(messages::exit_page_off());
            }
            Step::Leave => self.leave(),
        }
    }

    /// Presses that are not gone on with are forgotten, and that is told.
    fn wait(self) {
        self.turn.update_value(|turn| *turn += 1);
        let turn = self.turn.get_value();
        let lapse = move || {
            // The page may have gone on, or the component be gone.
            if self.turn.try_get_value() == Some(turn) {
                let step = self.presses.try_update_value(Presses::off);
                self.follow(step.unwrap_or(Step::Nothing));
            }
        };
        set_timeout(lapse, Duration::from_millis(PAUSE.into()));
    }

    fn tell(self, text: Text) {
        if let Some(announcer) = self.announcer {
            announcer.announce(&text);
        }
        self.told.set(text);
    }

    /// Covers the page, and puts the other one into its place in the history.
    fn leave(self) {
        self.left.set(true);
        let href = self.link.get_untracked().map(|link| link.href());
        if let Some(href) = href {
            let _ = window().location().replace(&href);
        }
    }
}
