//! The keys of the field.

use super::ComboboxKind;
use super::model::Model;
use super::state::Event;
use leptos::{ev, prelude::*};

/// What a key does. The browser does the rest with those that move the caret or the focus.
pub(super) fn press(model: Model, event: &ev::KeyboardEvent) {
    // A key that chooses among the characters of an input method is none of ours.
    if event.is_composing() {
        return;
    }
    let (open, on_option, typed) = model
        .state
        .with_untracked(|state| (state.open, state.active.is_some(), state.typed.is_some()));
    let strict = model.kind.is_strict();
    let (done, ours) = match &*event.key() {
        "ArrowDown" if event.alt_key() => (Event::Show, true),
        "ArrowDown" => (Event::Down, true),
        "ArrowUp" if event.alt_key() => (Event::Hide, true),
        "ArrowUp" => (Event::Up, true),
        // With the list closed it sends the form, as in any field.
        "Enter" if open => (Event::Enter, on_option || strict),
        "Escape" if open => (Event::Escape, true),
        "Escape" if typed && model.kind == ComboboxKind::One => (Event::Escape, false),
        "Tab" if open || typed => (Event::Tab, false),
        "Home" | "End" | "ArrowLeft" | "ArrowRight" if on_option => (Event::Caret, false),
        _ => return,
    };
    if ours {
        event.prevent_default();
        // Escape closes the list, not the dialog around it.
        event.stop_propagation();
    }
    model.act(done);
}
