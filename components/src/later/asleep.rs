//! The parts of the page that sleep, and what has to wait for them.
//!
//! A part comes to life as the page was when it opened. So whatever changes the page as a whole
//! waits until no part sleeps.
#![cfg_attr(
    not(any(test, target_arch = "wasm32")),
    allow(dead_code, reason = "parts sleep in browsers only")
)]

use std::cell::{Cell, RefCell};
use std::rc::Rc;

thread_local! {
    static PARTS: RefCell<Vec<Rc<dyn Sleeping>>> = RefCell::default();
    static AGAIN: RefCell<Option<Box<dyn FnOnce()>>> = RefCell::default();
    static HURRIED: Cell<bool> = const { Cell::new(false) };
    static RETURNING: Cell<bool> = const { Cell::new(false) };
}

/// A part whose code is not in the program.
pub(super) trait Sleeping {
    fn state(&self) -> State;

    /// Fetches the code; calls [`came`] in the end.
    fn fetch(self: Rc<Self>);
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum State {
    Asleep,
    Coming,
    Awake,
    /// The code did not come.
    Lost,
}

/// How a page is that has to change as a whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Page {
    /// Nothing sleeps: go on.
    Whole,
    /// Parts are coming; what was asked for is asked again when they are there.
    Waking,
    /// A part did not come: leave it to the browser.
    Torn,
}

/// Adds a part; whether it must come at once.
pub(super) fn add(part: Rc<dyn Sleeping>) -> bool {
    PARTS.with_borrow_mut(|parts| parts.push(part));
    HURRIED.get()
}

/// From now on parts come at once: the page is going to change.
pub(crate) fn hurry() {
    HURRIED.set(true);
}

/// Whether no part sleeps.
pub(crate) fn is_whole() -> bool {
    PARTS.with_borrow(|parts| parts.iter().all(|part| part.state() == State::Awake))
}

/// Wakes every part. `again` is called once they have come, or have not: it asks for the same
/// again. Of several that wait, the last is called.
pub(crate) fn wake(again: impl FnOnce() + 'static) -> Page {
    if is_whole() {
        return Page::Whole;
    }
    if RETURNING.get() {
        return Page::Torn;
    }
    AGAIN.set(Some(Box::new(again)));
    let sleeping: Vec<_> = PARTS.with_borrow(|parts| {
        let sleeps = |part: &&Rc<dyn Sleeping>| matches!(part.state(), State::Asleep | State::Lost);
        parts.iter().filter(sleeps).cloned().collect()
    });
    for part in sleeping {
        part.fetch();
    }
    Page::Waking
}

/// A part has come, or is lost: what waits for the last of them goes on.
pub(super) fn came() {
    let coming = PARTS.with_borrow(|parts| parts.iter().any(|part| part.state() == State::Coming));
    if coming {
        return;
    }
    if let Some(again) = AGAIN.take() {
        RETURNING.set(true);
        again();
        RETURNING.set(false);
    }
}
