use crate::portage::use_language;
use js_sys::Reflect;
use leptos::{html, prelude::*};
use portage_locales::Locale;
use web_sys::{Element, HtmlInputElement};

/// How a control writes its answer in the usual form when the person leaves it. Never while they
/// type: a mask moves the caret, swallows keys, and is read aloud letter by letter.
///
/// What cannot be read stays as typed, for the rules to speak of.
pub(crate) struct Leaving {
    pub control: NodeRef<html::Input>,
    /// Is told the new text.
    pub on_input: Option<Callback<String>>,
    /// Name of a control of the same form whose answer decides the form, as the country does.
    pub beside: Option<String>,
    /// From the page's language, what was typed, and the answer beside: the usual form.
    pub rewrite: fn(Locale, &str, &str) -> Option<String>,
}

impl Leaving {
    /// For [`Control::on_blur`](super::Control).
    pub fn on_blur(self) -> Callback<String> {
        let language = use_language();
        Callback::new(move |typed: String| {
            let Some(control) = self.control.get_untracked() else {
                return;
            };
            let beside = self.beside.as_ref().map(|name| beside(&control, name));
            let beside = beside.unwrap_or_default();
            match (self.rewrite)(language.get_untracked(), &typed, &beside) {
                Some(usual) if usual != typed => {
                    control.set_value(&usual);
                    if let Some(on_input) = self.on_input {
                        on_input.run(usual);
                    }
                }
                _ => {}
            }
        })
    }
}

/// What the control `name` of the same form holds now; of a page without forms, of the page.
pub(crate) fn beside(control: &HtmlInputElement, name: &str) -> String {
    surroundings(control)
        .and_then(|around| {
            let control = around.query_selector(&["[name=\"", name, "\"]"].concat());
            let control = control.ok()??;
            Reflect::get(&control, &"value".into()).ok()
        })
        .and_then(|value| value.as_string())
        .unwrap_or_default()
}

/// The form that a control is sent with, or the page.
pub(crate) fn surroundings(control: &HtmlInputElement) -> Option<Element> {
    control.closest("form, body").ok()?
}
