use crate::effect::effect;
use crate::form::FormContext;
use crate::portage::{Announcer, say, use_announcer};
use leptos::{ev, prelude::*};
use portage_locales::{Text, messages};
use wasm_bindgen::JsCast;

/// A second press sooner than this, in milliseconds, is the same press of a trembling hand.
const DOUBLE_PRESS: f64 = 1000.0;

/// Remembers the last press that counted. Of a button that sends a form, only one that sent it
/// counts.
pub(super) struct Guard {
    on: bool,
    form: Option<FormContext>,
    announcer: Option<Announcer>,
    last: Option<f64>,
}

impl Guard {
    pub(super) fn new(on: bool, form: Option<FormContext>) -> Self {
        Self {
            on,
            form,
            // Of any other work it is not known whether it goes on.
            announcer: form.and_then(|_| use_announcer()),
            last: None,
        }
    }

    /// Whether a press at `now` milliseconds comes too soon after the last that counted.
    pub(super) fn refuses(&mut self, now: f64) -> bool {
        let last = self.form.map_or(self.last, FormContext::sent);
        if self.on && last.is_some_and(|last| now - last < DOUBLE_PRESS) {
            if let Some(announcer) = self.announcer {
                announcer.announce(messages::form_already_sending());
            }
            return true;
        }
        self.last = Some(now);
        false
    }
}

/// The button's name now.
pub(super) fn name(
    label: Text,
    pending_label: Option<Text>,
    pending: Signal<bool>,
) -> Signal<String> {
    let at_rest = say(label);
    let at_work = say(pending_label.unwrap_or_else(messages::button_pending));
    Signal::derive(move || {
        if pending.get() {
            at_work.get()
        } else {
            at_rest.get()
        }
    })
}

/// Says when work begins and ends: a changed name is not spoken by itself.
pub(super) fn announce(pending: Signal<bool>, label: Option<Text>, done: Option<Text>) {
    let Some(announcer) = use_announcer() else {
        return;
    };
    effect(move |before: Option<bool>| {
        let now = pending.get();
        match (before.unwrap_or_default(), now) {
            (false, true) => {
                announcer.announce(label.clone().unwrap_or_else(messages::button_pending))
            }
            (true, false) => {
                announcer.announce(done.clone().unwrap_or_else(messages::button_pending_done))
            }
            _ => {}
        }
        now
    });
}

/// Follows the link on the space bar, as a button would, instead of scrolling.
pub(crate) fn space_follows(event: ev::KeyboardEvent) {
    if event.key() == " " {
        event.prevent_default();
        if let Some(link) = event
            .target()
            .and_then(|link| link.dyn_into::<web_sys::HtmlElement>().ok())
        {
            link.click();
        }
    }
}
