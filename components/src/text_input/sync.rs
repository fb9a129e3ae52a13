use crate::effect::effect;
use leptos::{html::ElementType, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};

/// A control that holds text.
pub(crate) trait Holds {
    fn held(&self) -> String;
    fn hold(&self, text: &str);
}

impl Holds for HtmlInputElement {
    fn held(&self) -> String {
        self.value()
    }

    fn hold(&self, text: &str) {
        self.set_value(text);
    }
}

impl Holds for HtmlTextAreaElement {
    fn held(&self) -> String {
        self.value()
    }

    fn hold(&self, text: &str) {
        self.set_value(text);
    }
}

/// Lets the control follow `value`, once the page is alive.
///
/// At hydration the live page wins: what the person typed before the wasm came goes to
/// `on_input`, it is not overwritten. Later only a different value is written, so that the caret
/// stays where it is while the person types.
pub(crate) fn follow<E>(
    control: NodeRef<E>,
    value: Signal<String>,
    on_input: Option<Callback<String>>,
) where
    E: ElementType,
    E::Output: Holds + JsCast + Clone + 'static,
{
    effect(move |alive: Option<bool>| {
        let value = value.get();
        let Some(control) = control.get() else {
            return false;
        };
        let typed = control.held();
        // A textarea gives every end of line back as one character, however it was sent.
        let as_given_back = value.chars().filter(|c| *c != '\r');
        if typed == value || typed.chars().eq(as_given_back) {
            return true;
        }
        if alive == Some(true) {
            control.hold(&value);
        } else if let Some(on_input) = on_input {
            on_input.run(typed);
        }
        true
    });
}
