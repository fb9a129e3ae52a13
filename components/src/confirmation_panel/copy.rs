use crate::effect::effect;
use crate::element::{Node, view};
use crate::portage::{say, use_announcer};
use js_sys::{Function, Promise, Reflect};
use leptos::prelude::*;
use portage_locales::messages;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};

/// Puts the number where a person can paste it from. Without wasm, and where the browser lets no
/// page do that, there is no button: the number can be marked with one press.
pub(super) fn view(number: String, id: String) -> Node {
    let alive = RwSignal::new(false);
    effect(move |_| alive.set(clipboard().is_some()));
    let announcer = use_announcer();
    let number = StoredValue::new(number);
    let press = move |_| {
        let Some(promise) = number.with_value(|number| write(number)) else {
            return;
        };
        let done = Closure::once(move |_: JsValue| {
            if let Some(announcer) = announcer {
                announcer.announce(messages::confirmation_panel_copied());
            }
        });
        let refused = Closure::once(move |_: JsValue| {
            if let Some(announcer) = announcer {
                announcer.announce(messages::confirmation_panel_not_copied());
            }
        });
        let _ = promise.then2(&done, &refused);
        done.forget();
        refused.forget();
    };
    let label = say(messages::confirmation_panel_copy());
    let absent = Signal::derive(move || !alive.get());
    view! {
        <button
            class="ptg-button ptg-button--secondary ptg-button--small"
            type="button"
            hidden=absent
            data-live=""
            aria-describedby=id
            on:click=press
        >
            {label}
        </button>
    }
}

fn clipboard() -> Option<JsValue> {
    let clipboard = Reflect::get(&window().navigator(), &"clipboard".into()).ok()?;
    (!clipboard.is_undefined()).then_some(clipboard)
}

fn write(text: &str) -> Option<Promise> {
    let clipboard = clipboard()?;
    let write: Function = Reflect::get(&clipboard, &"writeText".into())
        .ok()?
        .dyn_into()
        .ok()?;
    write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()
}
