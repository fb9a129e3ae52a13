use super::part::{Part, code};
use crate::effect::effect;
use crate::field::live;
use crate::form::{DateAnswer, DateParts, Precision};
use leptos::{html, prelude::*};
use portage_locales::Date;
use wasm_bindgen::JsCast;
use web_sys::{Event, EventInit, HtmlInputElement, HtmlSelectElement};

/// Lets the caller follow the parts, and the parts the caller's value, once the page is alive.
///
/// At hydration the live page wins: what the person typed before the wasm came goes to
/// `on_input`, it is not overwritten.
pub(super) fn follow(
    id: &str,
    precision: Precision,
    parts: NodeRef<html::Div>,
    value: Option<Signal<String>>,
    on_input: Option<Callback<String>>,
) {
    let known = StoredValue::new(value.map(|value| value.get_untracked()).unwrap_or_default());
    if let Some(on_input) = on_input {
        let id = id.to_owned();
        live(parts, move |_| {
            let now = text(typed(&id), precision);
            if known.with_value(|known| *known != now) {
                known.set_value(now.clone());
                on_input.run(now);
            }
        });
    }
    if let Some(value) = value {
        let id = id.to_owned();
        effect(move |alive: Option<()>| {
            let value = value.get();
            let wanted = DateAnswer::with(value.as_str().into(), precision);
            // "Mars" is not rewritten to "3" under the fingers of who types it.
            if alive.is_some() && wanted != DateAnswer::with(typed(&id), precision) {
                known.set_value(value);
                write(&id, &wanted.parts());
            }
        });
    }
}

/// What the parts say now: the date, or what there is of it.
fn text(parts: DateParts, precision: Precision) -> String {
    match DateAnswer::with(parts, precision) {
        DateAnswer::Empty => String::new(),
        DateAnswer::Partial(parts) => parts.to_text(),
        DateAnswer::Complete(date) => precision.kept(date),
    }
}

/// What the parts of the group hold now.
pub(crate) fn typed(id: &str) -> DateParts {
    let of = |part: Part| control(&part.of(id)).map(|control| control.value());
    DateParts {
        year: of(Part::Year).unwrap_or_default(),
        month: of(Part::Month).unwrap_or_default(),
        day: of(Part::Day).unwrap_or_default(),
    }
}

fn write(id: &str, parts: &DateParts) {
    for (part, value) in [
        (Part::Year, &parts.year),
        (Part::Month, &parts.month),
        (Part::Day, &parts.day),
    ] {
        match control(&part.of(id)) {
            Some(Control::Text(input)) => input.set_value(value),
            Some(Control::List(select)) => select.set_value(&code(value)),
            None => {}
        }
    }
}

/// Writes a date into the parts as if the person had typed it: who listens to them hears of it.
pub(crate) fn enter(id: &str, date: Date) {
    write(id, &DateParts::from(date));
    let bubbling = EventInit::new();
    bubbling.set_bubbles(true);
    for part in [Part::Year, Part::Month, Part::Day] {
        let Some(control) = document().get_element_by_id(&part.of(id)) else {
            continue;
        };
        for event in ["input", "change"] {
            if let Ok(event) = Event::new_with_event_init_dict(event, &bubbling) {
                let _ = control.dispatch_event(&event);
            }
        }
    }
}

enum Control {
    Text(HtmlInputElement),
    List(HtmlSelectElement),
}

impl Control {
    fn value(&self) -> String {
        match self {
            Self::Text(input) => input.value(),
            Self::List(select) => select.value(),
        }
    }
}

fn control(id: &str) -> Option<Control> {
    let control = document().get_element_by_id(id)?;
    match control.dyn_into::<HtmlInputElement>() {
        Ok(input) => Some(Control::Text(input)),
        Err(control) => control.dyn_into().ok().map(Control::List),
    }
}
