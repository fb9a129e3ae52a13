use leptos::{html, prelude::*};

/// Lets the control follow `value`, once the page is alive.
///
/// At hydration the live page wins: what the person typed before the wasm came goes to
/// `on_input`, it is not overwritten. Later only a different value is written, so that the caret
/// stays where it is while the person types.
pub(super) fn follow(
    control: NodeRef<html::Input>,
    value: Signal<String>,
    on_input: Option<Callback<String>>,
) {
    Effect::new(move |alive: Option<bool>| {
        let value = value.get();
        let Some(control) = control.get() else {
            return false;
        };
        let typed = control.value();
        if typed == value {
            return true;
        }
        if alive == Some(true) {
            control.set_value(&value);
        } else if let Some(on_input) = on_input {
            on_input.run(typed);
        }
        true
    });
}
