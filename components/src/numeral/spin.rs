use super::formatting::Formatting;
use crate::element::{IntoNode, Node, view};
use crate::portage::{Language, asleep, say, use_announcer, use_language};
use leptos::{ev, html, prelude::*};
use portage_locales::{Number, Text, messages};
use web_sys::HtmlInputElement;

/// The steps of a field with buttons.
#[derive(Clone, Copy)]
pub(crate) struct Stepper {
    pub step: Number,
    pub min: Option<Number>,
    pub max: Option<Number>,
}

impl Stepper {
    /// What the caller wants of steps; none without buttons.
    pub fn of(
        wanted: bool,
        step: Option<Number>,
        min: Option<Number>,
        max: Option<Number>,
    ) -> Option<Self> {
        let step = step.unwrap_or(Number::new(1, 0));
        wanted.then_some(Self { step, min, max })
    }

    /// The number after a step. One that is outside the limits comes no further out.
    pub fn next(self, now: Option<Number>, up: bool) -> Option<Number> {
        let Some(now) = now else {
            return Some(self.min.unwrap_or_default());
        };
        let next = if up {
            now.checked_add(self.step)?
        } else {
            now.checked_sub(self.step)?
        };
        let (near, far) = if up {
            (self.min, self.max)
        } else {
            (self.max, self.min)
        };
        let beyond = |limit: &Number, number: &Number| {
            let order = number.value_cmp(limit);
            if up { order.is_gt() } else { order.is_lt() }
        };
        match (near, far) {
            (_, Some(far)) if beyond(&far, &now) => Some(now),
            (_, Some(far)) if beyond(&far, &next) => Some(far),
            (Some(near), _) if beyond(&next, &near) => Some(near),
            _ => Some(next),
        }
    }

    fn is_last(self, number: Number, up: bool) -> bool {
        let limit = if up { self.max } else { self.min };
        limit.is_some_and(|limit| limit.value_cmp(&number).is_eq())
    }
}

/// What steps a field: its control, how it is read, and by how much.
#[derive(Clone, Copy)]
pub(super) struct Spin {
    pub control: NodeRef<html::Input>,
    pub formatting: Formatting,
    pub stepper: Stepper,
    pub language: Language,
}

impl Spin {
    /// The arrow keys, which move nothing in a field of one line. With another key they are the
    /// browser's.
    pub fn keys(self) -> impl Fn(ev::KeyboardEvent) + Clone + 'static {
        let press = self.press();
        move |event| {
            let key = event.key();
            let up = key == "ArrowUp";
            let other =
                event.alt_key() || event.ctrl_key() || event.meta_key() || event.shift_key();
            if (up || key == "ArrowDown") && !other {
                event.prevent_default();
                press.run(up);
            }
        }
    }

    /// Steps up or down, and says where that led: who presses the buttons is not in the field.
    pub fn press(self) -> Callback<bool> {
        let announcer = use_announcer();
        Callback::new(move |up| {
            if let (Some(text), Some(announcer)) = (self.step(up), announcer) {
                announcer.announce(text);
            }
        })
    }

    fn step(self, up: bool) -> Option<Text> {
        let input: HtmlInputElement = self.control.get_untracked()?;
        if input.disabled() || input.read_only() {
            return None;
        }
        let (locale, held) = (self.language.get_untracked(), input.value());
        let now = self.formatting.read(locale, &held);
        if now.is_none() && !held.trim().is_empty() {
            // What was typed is not thrown away for a number.
            return Some(messages::form_number());
        }
        let next = self.stepper.next(now, up)?;
        input.set_value(&self.formatting.write(locale, next));
        // The form and the page listen to what a person changes, and this is that.
        if let Ok(event) = web_sys::Event::new_with_event_init_dict("input", &bubbles()) {
            let _ = input.dispatch_event(&event);
        }
        let text = self.formatting.measure.say(next);
        Some(match (self.stepper.is_last(next, up), up) {
            (false, _) => text,
            (true, true) => messages::number_input_most(text),
            (true, false) => messages::number_input_least(text),
        })
    }
}

fn bubbles() -> web_sys::EventInit {
    let init = web_sys::EventInit::new();
    init.set_bubbles(true);
    init
}

/// The two buttons. The Tab key passes them by: in the field the arrow keys do the same, and three
/// stops for one answer tire.
pub(super) fn buttons(label: &Text, press: Callback<bool>, disabled: Signal<bool>) -> Node {
    let asleep = asleep();
    let button = |name: Text, class: &'static str, up: bool| {
        view! {
            <button
                class=class
                type="button"
                tabindex="-1"
                aria-label=say(name)
                hidden=asleep
                data-live=""
                disabled=disabled
                on:click=move |_| press.run(up)
            ></button>
        }
    };
    let buttons = (
        button(
            messages::number_input_decrease(label),
            "ptg-number-input__step ptg-number-input__step--less",
            false,
        ),
        button(
            messages::number_input_increase(label),
            "ptg-number-input__step ptg-number-input__step--more",
            true,
        ),
    );
    buttons.into_node()
}

/// What assistive technology is told of the number in the field.
pub(super) fn told(formatting: Formatting, held: RwSignal<String>) -> [Signal<Option<String>>; 2] {
    let language = use_language();
    let number = move || formatting.read(language.get(), &held.get());
    let now = Signal::derive(move || number().map(|number| number.to_string()));
    let text = Signal::derive(move || {
        let number = number()?;
        Some(
            formatting
                .measure
                .say(number)
                .get(language.get())
                .into_owned(),
        )
    });
    [now, text]
}
