//! What a combobox does with each key and choice: from a state to the next, without a page.

use super::ComboboxKind;
use super::search::{Entry, exact};
use std::sync::Arc;

/// What a person has typed and chosen, and what is shown for it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct State {
    /// What was typed since the last choice. `None`: the input shows the choice.
    pub typed: Option<String>,
    pub open: bool,
    /// Place in the list of the option that the arrow keys are on.
    pub active: Option<usize>,
    /// Codes of what was chosen.
    pub chosen: Vec<String>,
    /// What was typed and fits nothing, once the person has left it.
    pub unmatched: Option<String>,
}

/// What the person, or the page, did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Event {
    /// The input holds this now.
    Type(String),
    Down,
    Up,
    /// Shows the list: Alt+Down, the arrow button.
    Show,
    /// Hides the list and leaves everything as it is: Alt+Up.
    Hide,
    Enter,
    Escape,
    /// Moves the caret: the arrow keys are no longer on an option.
    Caret,
    /// Leaves with the Tab key, which takes the option that the arrow keys are on.
    Tab,
    /// Leaves in any other way.
    Leave,
    /// The option at this place of the list was pressed.
    Pick(usize),
    Clear,
    /// Takes a code away.
    Remove(String),
    /// The control that is sent holds this now: at first, after a reset, on the way back.
    Restore(Vec<String>),
}

/// What can be chosen now.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Listing {
    /// All answers that are known.
    pub entries: Arc<Vec<Entry>>,
    /// Places in `entries` of those that are listed.
    pub places: Vec<usize>,
    /// How many fit, where the list shows only its beginning.
    pub fitting: usize,
}

impl Listing {
    pub fn listed(&self, at: usize) -> Option<&Entry> {
        self.entries.get(*self.places.get(at)?)
    }

    pub fn of_code(&self, code: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.code == code)
    }
}

impl State {
    /// What was answered when the page was made. A code that is not known was typed, and stands
    /// there again.
    pub fn restored(kind: ComboboxKind, answers: Vec<String>, listing: &Listing) -> Self {
        let mut state = Self::default();
        for answer in answers {
            if kind == ComboboxKind::FreeText {
                state.typed = Some(answer);
            } else if answer.is_empty() || state.chosen.contains(&answer) {
                continue;
            } else if listing.of_code(&answer).is_none() && state.typed.is_none() {
                state.typed = Some(answer);
            } else {
                state.chosen.push(answer);
            }
        }
        state
    }

    /// What is sent. What was typed and is no choice yet goes with it as it stands, so that
    /// neither the page nor the server loses it: the rules say that it is not in the list.
    pub fn answers(&self, kind: ComboboxKind, listing: &Listing) -> Vec<String> {
        let Some(typed) = &self.typed else {
            return self.chosen.clone();
        };
        if kind == ComboboxKind::FreeText {
            return vec![typed.clone()];
        }
        let mut answers = Vec::new();
        if kind == ComboboxKind::Many {
            answers.clone_from(&self.chosen);
        }
        if !is_blank(typed) {
            let meant = exact(&listing.entries, typed).map_or(typed, |entry| &entry.code);
            if !answers.contains(meant) {
                answers.push(meant.clone());
            }
        }
        answers
    }

    /// What the list is to be looked up for: a choice that merely stands there lists everything.
    pub fn query(&self) -> &str {
        self.typed.as_deref().unwrap_or_default()
    }

    /// The state after `event`.
    pub fn after(mut self, event: Event, kind: ComboboxKind, listing: &Listing) -> Self {
        match event {
            Event::Type(text) => {
                self.typed = Some(text);
                self.open = true;
                self.active = None;
                self.unmatched = None;
            }
            Event::Down => self.step(true, kind, listing),
            Event::Up => self.step(false, kind, listing),
            Event::Show => {
                self.open = true;
                self.active = self.place_of_choice(kind, listing);
            }
            Event::Hide => self.close(),
            Event::Caret => self.active = None,
            Event::Enter => {
                if !self.take_active(kind, listing) {
                    self.settle(kind, listing);
                }
                self.close();
            }
            Event::Escape => {
                if kind == ComboboxKind::One && !self.chosen.is_empty() {
                    self.typed = None;
                    self.unmatched = None;
                }
                self.close();
            }
            Event::Tab => {
                self.take_active(kind, listing);
                self.settle(kind, listing);
                self.close();
            }
            Event::Leave => {
                self.settle(kind, listing);
                self.close();
            }
            Event::Pick(place) => {
                self.pick(place, kind, listing);
                self.close();
            }
            Event::Clear => {
                self.typed = (kind == ComboboxKind::FreeText).then(String::new);
                self.unmatched = None;
                if kind == ComboboxKind::One {
                    self.chosen.clear();
                }
                self.close();
            }
            Event::Remove(code) => self.chosen.retain(|chosen| *chosen != code),
            Event::Restore(answers) => return Self::restored(kind, answers, listing),
        }
        self
    }

    fn close(&mut self) {
        self.open = false;
        self.active = None;
    }

    fn step(&mut self, down: bool, kind: ComboboxKind, listing: &Listing) {
        let count = listing.places.len();
        let ends = if down { 0 } else { count.saturating_sub(1) };
        let next = match self.active.filter(|_| self.open) {
            None => self.place_of_choice(kind, listing).unwrap_or(ends),
            Some(at) if down => (at + 1) % count.max(1),
            Some(at) => (at + count.max(1) - 1) % count.max(1),
        };
        self.open = true;
        self.active = (next < count).then_some(next);
    }

    /// Where the choice stands in the list, while it is the choice that the input shows.
    fn place_of_choice(&self, kind: ComboboxKind, listing: &Listing) -> Option<usize> {
        let code = self.chosen.first()?;
        if kind != ComboboxKind::One || self.typed.is_some() {
            return None;
        }
        let is_it = |place: &usize| listing.entries[*place].code == *code;
        listing.places.iter().position(is_it)
    }

    fn take_active(&mut self, kind: ComboboxKind, listing: &Listing) -> bool {
        let active = self.active.filter(|_| self.open);
        active.is_some_and(|place| self.pick(place, kind, listing))
    }

    fn pick(&mut self, place: usize, kind: ComboboxKind, listing: &Listing) -> bool {
        let Some(entry) = listing.listed(place) else {
            return false;
        };
        let chosen = self.chosen.contains(&entry.code);
        if kind == ComboboxKind::Many && chosen {
            self.chosen.retain(|code| *code != entry.code);
            self.typed = None;
            self.unmatched = None;
        } else {
            self.choose(entry, kind);
        }
        true
    }

    fn choose(&mut self, entry: &Entry, kind: ComboboxKind) {
        self.typed = None;
        self.unmatched = None;
        match kind {
            ComboboxKind::FreeText => self.typed = Some(entry.label.clone()),
            ComboboxKind::One => self.chosen = vec![entry.code.clone()],
            ComboboxKind::Many => {
                if !self.chosen.contains(&entry.code) {
                    self.chosen.push(entry.code.clone());
                }
            }
        }
    }

    /// Takes what was typed in full for a choice; keeps what fits nothing, to be mended.
    fn settle(&mut self, kind: ComboboxKind, listing: &Listing) {
        let Some(typed) = self.typed.clone().filter(|_| kind.is_strict()) else {
            return;
        };
        if is_blank(&typed) {
            self.typed = None;
            self.unmatched = None;
            if kind == ComboboxKind::One {
                self.chosen.clear();
            }
        } else if let Some(entry) = exact(&listing.entries, &typed) {
            self.choose(entry, kind);
        } else {
            self.unmatched = Some(typed);
        }
    }
}

fn is_blank(text: &str) -> bool {
    text.trim().is_empty()
}
