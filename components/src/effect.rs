//! What a component does once its page is alive, and when something changes.

use leptos::prelude::*;

/// Runs `run` once the page is alive, and again whenever what it read has changed: with what it
/// gave the last time, at first with nothing. On the server never.
///
/// All effects of a page are of one type, so that each costs a person the download of what it does
/// and not of how it is scheduled.
pub(crate) fn effect<T: 'static>(mut run: impl FnMut(Option<T>) -> T + 'static) {
    let mut last = None;
    schedule(Box::new(move || last = Some(run(last.take()))));
}

fn schedule(mut run: Box<dyn FnMut()>) {
    Effect::new(move |_: Option<()>| run());
}
