//! A combobox on a page: its state, what is listed for it, and how both reach the control that
//! is sent and the ears of the person.

use super::search::{Entry, search};
use super::source::{ComboboxSource, Lookup, Progress};
use super::state::{Event, Listing, State};
use super::{ComboboxKind, ComboboxOption, native, speech};
use crate::effect::effect;
use crate::field::{LIST_PAUSE, tell};
use crate::portage::{Announcer, Language, use_announcer, use_language};
use leptos::leptos_dom::helpers::{TimeoutHandle, set_timeout_with_handle};
use leptos::{html, prelude::*, task::spawn_local};
use portage_locales::{Text, messages};
use std::sync::Arc;
use std::time::Duration;

#[derive(Clone, Copy)]
pub(super) struct Model {
    pub kind: ComboboxKind,
    pub state: RwSignal<State>,
    pub listing: Memo<Listing>,
    pub lookup: RwSignal<Lookup>,
    /// Whether the page is alive, and the native control made way.
    pub alive: RwSignal<bool>,
    pub select: NodeRef<html::Select>,
    pub input: NodeRef<html::Input>,
    pub least: usize,
    known: RwSignal<Vec<ComboboxOption>>,
    /// Codes that the source gave for what was typed last.
    pub found: RwSignal<Vec<String>>,
    source: StoredValue<Option<ComboboxSource>>,
    debounce: Duration,
    waiting: StoredValue<Option<TimeoutHandle>>,
    sent: StoredValue<Vec<String>>,
    told: StoredValue<Vec<String>>,
    announcer: Option<Announcer>,
    language: Language,
    on_change: Option<Callback<Vec<String>>>,
}

/// What a combobox starts from.
pub(super) struct Start {
    pub kind: ComboboxKind,
    pub options: Vec<ComboboxOption>,
    pub source: Option<ComboboxSource>,
    pub answers: Vec<String>,
    pub least: usize,
    pub most: Option<usize>,
    pub debounce: Duration,
    pub on_change: Option<Callback<Vec<String>>>,
}

impl Model {
    pub fn new(start: Start) -> Self {
        let (least, most) = (start.least, start.most.unwrap_or(usize::MAX));
        let language = use_language();
        let looks_up = start.source.is_some();
        let known = RwSignal::new(start.options);
        let found = RwSignal::new(Vec::<String>::new());
        let entries = Memo::new(move |_| {
            let locale = language.get();
            let entry = |option: &ComboboxOption| Entry::new(option, locale);
            Arc::new(known.with(|known| known.iter().map(entry).collect::<Vec<_>>()))
        });
        let state = RwSignal::new(State::default());
        let listing = Memo::new(move |_| {
            let entries = entries.get();
            let mut places = state.with(|state| {
                let query = state.query();
                if query.trim().chars().count() < least {
                    Vec::new()
                } else if looks_up {
                    found.with(|found| places_of(&entries, found))
                } else {
                    search(&entries, query)
                }
            });
            let fitting = places.len();
            places.truncate(most);
            Listing {
                entries,
                places,
                fitting,
            }
        });
        let answers = start.answers.clone();
        let restored =
            listing.with_untracked(|listing| State::restored(start.kind, answers, listing));
        state.set(restored);
        Self {
            kind: start.kind,
            state,
            listing,
            lookup: RwSignal::new(Lookup::default()),
            alive: RwSignal::new(false),
            select: NodeRef::new(),
            input: NodeRef::new(),
            least,
            known,
            found,
            source: StoredValue::new(start.source),
            debounce: start.debounce,
            waiting: StoredValue::new(None),
            sent: StoredValue::new(start.answers.clone()),
            told: StoredValue::new(start.answers),
            announcer: use_announcer(),
            language,
            on_change: start.on_change,
        }
    }

    /// Goes on to the next state, and lets the control that is sent, the source and the status
    /// region follow.
    pub fn act(self, event: Event) {
        let typing = matches!(event, Event::Type(_));
        let quiet = matches!(event, Event::Restore(_));
        let before = self.state.get_untracked();
        let listing = self.listing.get_untracked();
        let now = before.clone().after(event, self.kind, &listing);
        if now == before {
            return;
        }
        self.state.set(now.clone());
        if typing {
            self.look_up(now.query());
        } else if now.typed != before.typed {
            // A choice is no question: a directory that is paid by the question is not asked again.
            self.lookup.update(Lookup::forget);
        }
        if quiet {
            let answers = now.answers(self.kind, &listing);
            self.sent.set_value(answers.clone());
            self.told.set_value(answers);
        } else {
            self.send(&now, !typing);
            self.speak(&before, &now, typing);
        }
    }

    /// Takes what the control that is sent holds, where it is something else: after a reset, on
    /// the way back, or from a person who was faster than the wasm. The first time the control
    /// makes way, unless the person is using it.
    pub fn wake(self) {
        let asleep = !self.alive.get_untracked();
        if asleep && native::is_in_use(self) {
            return;
        }
        let held = native::read(self.kind, self.select, self.input);
        if let Some(held) = held.filter(|held| !alike(held, &self.answers())) {
            self.act(Event::Restore(held));
        }
        if asleep {
            self.alive.set(true);
        }
    }

    /// Once the person has left the native control.
    pub fn wake_later(self) {
        request_animation_frame(move || self.wake());
    }

    /// Lets the field show what it should: the choice in the page's language, and what came back.
    pub fn write_on_change(self) {
        let shown = self.shown();
        effect(move |_| {
            let text = shown.get();
            if self.alive.get() && self.input.get().is_some() {
                native::write_text(self.input, &text);
            }
            if self.alive.get() && self.select.get().is_some() {
                native::write(self.select, &self.answers());
            }
        });
    }

    /// Takes answers from the service's own code.
    pub fn set(self, answers: Vec<String>) {
        self.act(Event::Restore(answers));
        native::write(self.select, &self.answers());
    }

    /// Codes of the answers, or the text: what is sent.
    pub fn answers(self) -> Vec<String> {
        let listing = self.listing.get_untracked();
        self.state
            .with_untracked(|state| state.answers(self.kind, &listing))
    }

    /// What people read for a code; the code itself, where nothing is known of it.
    pub fn label(self, code: &str) -> Text {
        let of = |known: &Vec<ComboboxOption>| {
            known
                .iter()
                .find(|option| option.value == code)
                .map(|option| option.label.clone())
        };
        self.known
            .with(of)
            .unwrap_or_else(|| code.to_owned().into())
    }

    /// What the input shows: what was typed or, in the page's language, what was chosen.
    pub fn shown(self) -> Signal<String> {
        Signal::derive(move || {
            self.state.with(|state| match (&state.typed, self.kind) {
                (Some(typed), _) => typed.clone(),
                (None, ComboboxKind::One) => {
                    state.chosen.first().map_or_else(String::new, |code| {
                        self.label(code).get(self.language.get()).into_owned()
                    })
                }
                (None, _) => String::new(),
            })
        })
    }

    pub fn announce(self, text: Text) {
        if let Some(announcer) = self.announcer {
            announcer.announce(text);
        }
    }

    fn send(self, now: &State, done: bool) {
        let listing = self.listing.get_untracked();
        let answers = now.answers(self.kind, &listing);
        if self.sent.with_value(|sent| *sent != answers) {
            self.sent.set_value(answers.clone());
            if self.kind.is_strict() {
                native::write(self.select, &answers);
                tell(self.select, "input");
            } else if done {
                native::write_text(self.input, now.query());
                tell(self.input, "input");
                tell(self.input, "change");
            }
            if let Some(on_change) = self.on_change {
                on_change.run(answers.clone());
            }
        }
        // Of a text that was typed the browser tells by itself.
        if done && self.told.with_value(|told| *told != answers) {
            self.told.set_value(answers);
            if self.kind.is_strict() {
                tell(self.select, "change");
            }
        }
    }

    fn speak(self, before: &State, now: &State, typing: bool) {
        if let Some(text) = speech::of_step(before, now, self.kind, |code| self.label(code)) {
            self.announce(text);
            return;
        }
        let listing = self.listing.get_untracked();
        if now.active.is_some() && now.active != before.active && speech::needs_options_said() {
            if let Some(text) = speech::of_option(now, &listing) {
                self.announce(text);
            }
        } else if now.open && typing && !self.looks_up() {
            self.after(LIST_PAUSE, move || self.speak_list());
        } else if now.open && !before.open {
            self.speak_list();
        }
    }

    /// How many answers there are, or why there are none.
    fn speak_list(self) {
        if self.state.with_untracked(|state| state.open) {
            let listing = self.listing.get_untracked();
            let note = self.note().get_untracked();
            self.announce(note.unwrap_or_else(|| speech::of_list(&listing)));
        }
    }

    fn looks_up(self) -> bool {
        self.source.with_value(Option::is_some)
    }

    /// Asks the source when the person pauses.
    fn look_up(self, typed: &str) {
        let Some(source) = self.source.get_value() else {
            return;
        };
        let typed = typed.trim().to_owned();
        self.found.set(Vec::new());
        if typed.is_empty() || typed.chars().count() < self.least {
            self.lookup.update(Lookup::forget);
            return;
        }
        let Some(ticket) = self.lookup.try_update(Lookup::ask) else {
            return;
        };
        self.after(self.debounce, move || {
            if !self
                .lookup
                .with_untracked(|lookup| lookup.is_present(ticket))
            {
                return;
            }
            self.announce(messages::combobox_loading());
            spawn_local(async move {
                let reply = source.ask(typed).await;
                self.take(ticket, reply);
            });
        });
    }

    fn take(self, ticket: u32, reply: Result<Vec<ComboboxOption>, super::Unavailable>) {
        let arrived = reply.is_ok();
        // The component may be gone by now.
        let present = self
            .lookup
            .try_update(|lookup| lookup.reply(ticket, arrived));
        if present != Some(true) {
            return;
        }
        let options = reply.unwrap_or_default();
        self.found
            .set(options.iter().map(|option| option.value.clone()).collect());
        self.known.update(|known| {
            for option in options {
                known.retain(|other| other.value != option.value);
                known.push(option);
            }
        });
        self.send(&self.state.get_untracked(), false);
        self.speak_list();
    }

    /// What stands under the list, or in its place.
    pub fn note(self) -> Signal<Option<Text>> {
        Signal::derive(move || {
            let progress = self.lookup.with(|lookup| lookup.progress);
            let typed = self
                .state
                .with(|state| state.query().trim().chars().count());
            match progress {
                Progress::Waiting => Some(messages::combobox_loading()),
                Progress::Failed => Some(messages::combobox_failed()),
                _ if typed < self.least => Some(messages::combobox_type_more(self.least)),
                _ => self.listing.with(|listing| {
                    let cut = listing.fitting > listing.places.len();
                    (cut || listing.fitting == 0).then(|| speech::of_list(listing))
                }),
            }
        })
    }

    fn after(self, wait: Duration, then: impl FnOnce() + 'static) {
        let handle = set_timeout_with_handle(then, wait).ok();
        let earlier = self
            .waiting
            .try_update_value(|waiting| std::mem::replace(waiting, handle));
        if let Some(Some(earlier)) = earlier {
            earlier.clear();
        }
    }
}

/// Whether both are the same answers. A `<select>` tells them in the order of its options, not in
/// that of the choices.
fn alike(held: &[String], answers: &[String]) -> bool {
    held.len() == answers.len() && held.iter().all(|answer| answers.contains(answer))
}

fn places_of(entries: &[Entry], codes: &[String]) -> Vec<usize> {
    codes
        .iter()
        .filter_map(|code| entries.iter().position(|entry| entry.code == *code))
        .collect()
}
