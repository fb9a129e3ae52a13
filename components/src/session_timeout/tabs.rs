//! The tabs in which a person has the service open agree on when the session ends.

use super::session::{Session, Stage};
use crate::effect::effect;
use js_sys::{Array, Function, Reflect};
use leptos::prelude::*;
use send_wrapper::SendWrapper;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::{EventTarget, MessageEvent};

/// Where the tabs of one origin hear each other.
const CHANNEL: &str = "portage-session";

/// Tells the other tabs when the session ends, and hears it from them. A browser without channels
/// keeps each tab to itself.
pub(super) fn agree(session: Session) {
    effect(move |_| {
        let Some(channel) = open() else {
            return;
        };
        let heard = move |event: MessageEvent| {
            if let Some(ends) = event.data().as_f64() {
                hear(session, ends);
            }
        };
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(heard);
        let listener: &Function = heard.as_ref().unchecked_ref();
        let _ = channel.add_event_listener_with_callback("message", listener);
        let kept = SendWrapper::new((channel.clone(), heard));
        on_cleanup(move || {
            let (channel, heard) = kept.take();
            let _ = call(&channel, "close", &[]);
            drop(heard);
        });
        effect(move |_| {
            let over = session.stage.get() == Stage::Over;
            let ends = if over { Some(0.0) } else { session.ends.get() };
            if let Some(ends) = ends {
                let _ = call(&channel, "postMessage", &[ends.into()]);
            }
        });
    });
}

/// The later end holds: the server counts from the last step, in whichever tab that was.
fn hear(session: Session, ends: f64) {
    if ends == 0.0 {
        if session.stage.get_untracked() != Stage::Over {
            session.stage.set(Stage::Over);
        }
        return;
    }
    let known = session.ends.get_untracked();
    if known.is_some_and(|known| known >= ends) {
        return;
    }
    session.ends.set(Some(ends));
    // Tabs that came together differ by less.
    if known.is_some_and(|known| ends - known > 60_000.0) {
        session.moved.set(true);
        if session.stage.get_untracked() != Stage::Over {
            session.stage.set(Stage::Quiet);
        }
    }
}

fn open() -> Option<EventTarget> {
    let channels: Function = Reflect::get(&window(), &"BroadcastChannel".into())
        .ok()?
        .dyn_into()
        .ok()?;
    let channel = Reflect::construct(&channels, &Array::of1(&CHANNEL.into())).ok()?;
    Some(channel.unchecked_into())
}

fn call(channel: &EventTarget, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let method: Function = Reflect::get(channel, &name.into()).ok()?.dyn_into().ok()?;
    let arguments: Array = arguments.iter().cloned().collect();
    method.apply(channel, &arguments).ok()
}
