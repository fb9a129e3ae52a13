use crate::effect::effect;
use leptos::prelude::*;

/// Whether the page is not alive: on the server, and until the wasm has come. What would do nothing
/// until then is `hidden`.
pub(crate) fn asleep() -> Signal<bool> {
    let asleep = RwSignal::new(true);
    effect(move |_| asleep.set(false));
    asleep.into()
}
