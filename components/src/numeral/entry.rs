use super::formatting::{Formatting, has_focus};
use super::spin::{Spin, buttons, told};
use super::symbol::symbol;
use super::{LANGUAGE, Measure, Stepper};
use crate::effect::effect;
use crate::element::{IntoNode, Node, view};
use crate::field::{Field, live};
use crate::form::FormContext;
use crate::portage::{Language, use_language};
use crate::text_input::{Control, InputMode, Spinning, Width};
use leptos::{html, prelude::*};
use portage_locales::format::Currency;
use portage_locales::{Locale, Number, Text};

/// The control for a number, by which the inputs for numbers, amounts and percentages are drawn;
/// the props of [`NumberInput`](crate::NumberInput) say what each is.
pub(crate) struct Entry {
    pub measure: Measure,
    pub decimals: Option<u8>,
    pub negatives: bool,
    pub grouped: bool,
    pub value: Option<Signal<String>>,
    pub on_input: Option<Callback<String>>,
    pub on_number: Option<Callback<Option<Number>>>,
    pub width: Option<Width>,
    pub prefix: Option<Text>,
    pub suffix: Option<Text>,
    pub stepper: Option<Stepper>,
    pub disabled: Signal<bool>,
    pub readonly: Signal<bool>,
    pub form: Option<String>,
    pub node_ref: NodeRef<html::Input>,
}

impl Entry {
    /// The whole field with this control. `label` is the field's, for the names of the buttons.
    pub fn view(self, mut field: Field, label: Text) -> Node {
        let language = use_language();
        let formatting = Formatting {
            measure: self.measure,
            decimals: self.decimals,
            grouped: self.grouped,
        };
        let locale = language.get_untracked();
        field.answer = match self.value {
            Some(value) => Some(formatting.show(locale, &value.get_untracked())),
            None => field
                .answer
                .map(|answer| answered(formatting, locale, answer)),
        };
        let held = RwSignal::new(field.answer.clone().unwrap_or_default());
        let text = Followed {
            control: self.node_ref,
            formatting,
            language,
            held,
            on_input: self.on_input,
            on_number: self.on_number,
        };
        text.follow(self.value);

        let spin = self.stepper.map(|stepper| Spin {
            control: self.node_ref,
            formatting,
            stepper,
            language,
        });
        let press = spin.map(Spin::press);
        let currency = match self.measure {
            Measure::Money(currency) => Some(currency),
            _ => None,
        };
        let (form, disabled) = (self.form.clone(), self.disabled);
        let before = move || (language_told(form.clone()), sign(currency, true));
        let after = move || {
            let buttons = press.map(|press| buttons(&label, press, disabled));
            (sign(currency, false), buttons)
        };
        let control = Control {
            on_blur: Some(Callback::new(move |typed: String| text.format(&typed))),
            on_keydown: spin.map(|spin| Callback::new(spin.keys())),
            inputmode: Some(keyboard(self.decimals, self.negatives)),
            spellcheck: Some(false),
            width: Some(self.width.unwrap_or(Width::Chars10)),
            prefix: self.prefix,
            suffix: self.suffix,
            before: Some(before.into()),
            after: Some(after.into()),
            disabled,
            readonly: self.readonly,
            form: self.form,
            node_ref: self.node_ref,
            spinning: self.stepper.map(|stepper| {
                let [now, text] = told(formatting, held);
                Spinning {
                    min: stepper.min.map(|min| min.to_string()),
                    max: stepper.max.map(|max| max.to_string()),
                    now,
                    text,
                }
            }),
            ..Control::default()
        };
        control.view(field)
    }
}

/// What the field shows of an answer. One that came back as it was typed stays as it was typed,
/// unless the page has another language now; one that was stored comes without its language.
fn answered(formatting: Formatting, locale: Locale, answer: String) -> String {
    let told = FormContext::current().and_then(|form| form.answer(LANGUAGE));
    match told.and_then(|tag| Locale::from_tag(&tag)) {
        Some(typed_in) if typed_in == locale => answer,
        Some(typed_in) => formatting
            .carry(typed_in, locale, &answer)
            .unwrap_or(answer),
        None => formatting.show(locale, &answer),
    }
}

/// Pads of digits have no minus on some telephones, and those without a decimal mark would make
/// half of the answers impossible.
fn keyboard(decimals: Option<u8>, negatives: bool) -> InputMode {
    match (negatives, decimals) {
        (true, _) => InputMode::Text,
        (false, Some(0)) => InputMode::Numeric,
        (false, _) => InputMode::Decimal,
    }
}

/// Tells who reads the answers in which language they were written.
fn language_told(form: Option<String>) -> Node {
    let language = use_language();
    let tag = Signal::derive(move || language.get().tag().to_owned());
    view! { <input type="hidden" name=LANGUAGE value=tag form=form/> }
}

fn sign(currency: Option<Currency>, leads: bool) -> Node {
    currency.map(|currency| symbol(currency, leads)).into_node()
}

/// The text of the control, which follows the person, the caller and the language.
#[derive(Clone, Copy)]
struct Followed {
    control: NodeRef<html::Input>,
    formatting: Formatting,
    language: Language,
    held: RwSignal<String>,
    on_input: Option<Callback<String>>,
    on_number: Option<Callback<Option<Number>>>,
}

impl Followed {
    fn follow(self, value: Option<Signal<String>>) {
        live(self.control, move |_| {
            if let Some(input) = self.control.get_untracked() {
                self.notice(input.value());
            }
        });
        effect(move |before: Option<Locale>| {
            let now = self.language.get();
            if let Some(before) = before.filter(|before| *before != now) {
                self.translate(before, now);
            }
            now
        });
        if let Some(value) = value {
            effect(move |alive: Option<bool>| {
                let stored = value.get();
                self.control.get().is_some_and(|_| {
                    if alive == Some(true) {
                        self.take(&stored);
                    }
                    true
                })
            });
        }
    }

    /// Tells the caller what the control holds, where that is new.
    fn notice(self, text: String) {
        if self.held.with_untracked(|held| *held == text) {
            return;
        }
        self.held.set(text.clone());
        if let Some(on_number) = self.on_number {
            let number = self.formatting.read(self.language.get_untracked(), &text);
            on_number.run(number);
        }
        if let Some(on_input) = self.on_input {
            on_input.run(text);
        }
    }

    /// When the person leaves the field, and not before: a text that changes while one types it
    /// takes the caret along.
    fn format(self, typed: &str) {
        let locale = self.language.get_untracked();
        if let Some(text) = self.formatting.carry(locale, locale, typed) {
            self.put(text);
        }
    }

    /// After a switch of the language; never under the hands of a person.
    fn translate(self, before: Locale, now: Locale) {
        let Some(input) = self.control.get_untracked() else {
            return;
        };
        if has_focus(&input) {
            return;
        }
        if let Some(text) = self.formatting.carry(before, now, &input.value()) {
            self.put(text);
        }
        // What a reset of the form brings back.
        if let Some(text) = self.formatting.carry(before, now, &input.default_value()) {
            input.set_default_value(&text);
        }
    }

    /// Shows a value that the caller changed.
    fn take(self, stored: &str) {
        let locale = self.language.get_untracked();
        let held = self.held.get_untracked();
        if !self.formatting.holds(locale, &held, stored)
            && let Some(input) = self.control.get_untracked()
        {
            let text = self.formatting.show(locale, stored);
            input.set_value(&text);
            self.held.set(text);
        }
    }

    fn put(self, text: String) {
        if let Some(input) = self.control.get_untracked() {
            input.set_value(&text);
            self.notice(text);
        }
    }
}
