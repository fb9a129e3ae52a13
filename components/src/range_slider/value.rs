use crate::effect::effect;
use crate::element::{Node, view};
use crate::field::live;
use crate::portage::{Language, use_language};
use leptos::{html, prelude::*};
use portage_locales::{Number, Text};
use wasm_bindgen::JsCast;

/// The value in words, from the moment the page is alive.
#[derive(Clone, Copy)]
pub(super) struct Value {
    words: fn(Number) -> Text,
    now: RwSignal<Option<Text>>,
    language: Language,
}

impl Value {
    pub fn new(control: NodeRef<html::Input>, words: fn(Number) -> Text) -> Self {
        let value = Self {
            words,
            now: RwSignal::new(None),
            language: use_language(),
        };
        live(control, move |element| {
            if let Some(control) = element.dyn_ref::<web_sys::HtmlInputElement>() {
                value.set(&control.value());
            }
        });
        value
    }

    fn set(self, text: &str) {
        self.now.set(text.parse().ok().map(self.words));
    }

    /// What is written into the control by the page comes without an event.
    pub fn follow(self, value: Signal<String>) {
        effect(move |alive: Option<()>| {
            let value = value.get();
            if alive.is_some() {
                self.set(&value);
            }
        });
    }

    /// `aria-valuetext`. Not from the server: without wasm a screen reader would go on saying it
    /// wherever the slider is moved.
    pub fn heard(self) -> Signal<Option<String>> {
        Signal::derive(move || {
            let locale = self.language.get();
            self.now
                .with(|now| now.as_ref().map(|now| now.get(locale).into_owned()))
        })
    }

    /// The same for the eye. Not a live region, though it is an `<output>`: the control says its
    /// value itself, and twice would be noise.
    pub fn view(self, control: String) -> Node {
        let heard = self.heard();
        let text = Signal::derive(move || heard.get().unwrap_or_default());
        view! { <output class="ptg-range-slider__value" r#for=control aria-live="off" data-live="">{text}</output> }
    }
}
