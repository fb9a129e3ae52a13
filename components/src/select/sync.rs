use crate::effect::effect;
use leptos::{html, prelude::*};

/// Lets the control follow `value`, once the page is alive.
///
/// At hydration the live page wins: what the person chose before the wasm came, or what the
/// browser restored, goes to `on_input`. A code that is not in the list chooses nothing.
pub(super) fn follow(
    control: NodeRef<html::Select>,
    value: Signal<String>,
    on_input: Option<Callback<String>>,
) {
    effect(move |alive: Option<bool>| {
        let value = value.get();
        let Some(control) = control.get() else {
            return false;
        };
        let chosen = control.value();
        if chosen == value {
            return true;
        }
        if alive == Some(true) {
            control.set_value(&value);
            if control.selected_index() < 0 {
                control.set_value("");
            }
        } else if let Some(on_input) = on_input {
            on_input.run(chosen);
        }
        true
    });
}
