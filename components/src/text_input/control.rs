use super::{Autocapitalize, Autocomplete, InputKind, InputMode, Width, sync};
use crate::element::{Node, view};
use crate::field::Field;
use crate::portage::say;
use leptos::{ev, html, prelude::*};
use portage_locales::Text;

/// The control of a text input, by which every field of one line is drawn; the props of
/// [`TextInput`](super::TextInput) say what each is.
#[derive(Default)]
pub(crate) struct Control {
    pub kind: InputKind,
    pub value: Option<Signal<String>>,
    pub on_input: Option<Callback<String>>,
    /// Called with what the control holds when the person leaves it.
    pub on_blur: Option<Callback<String>>,
    pub on_keydown: Option<Callback<ev::KeyboardEvent>>,
    pub autocomplete: Option<Autocomplete>,
    /// Group of fields that the browser fills in together: `section-home`.
    pub section: Option<String>,
    /// `id` of the suggestions that the browser draws.
    pub list: Option<String>,
    pub inputmode: Option<InputMode>,
    pub spellcheck: Option<bool>,
    pub autocapitalize: Option<Autocapitalize>,
    pub width: Option<Width>,
    pub code: bool,
    pub prefix: Option<Text>,
    pub suffix: Option<Text>,
    pub before: Option<ViewFn>,
    pub after: Option<ViewFn>,
    pub disabled: Signal<bool>,
    pub readonly: Signal<bool>,
    pub maxlength: Option<u32>,
    pub minlength: Option<u32>,
    pub pattern: Option<String>,
    pub form: Option<String>,
    pub lang: Option<String>,
    pub node_ref: NodeRef<html::Input>,
    /// Makes it a spin button: for a number with buttons that step it.
    pub spinning: Option<Spinning>,
}

/// What assistive technology is told of a number that is stepped.
pub(crate) struct Spinning {
    pub min: Option<String>,
    pub max: Option<String>,
    /// The number; none while the text is none.
    pub now: Signal<Option<String>>,
    /// The number in words of the page's language.
    pub text: Signal<Option<String>>,
}

impl Control {
    /// The whole field with this control.
    pub fn view(self, field: Field) -> Node {
        let row = self.row(&field);
        field.view(row)
    }

    /// The control with what stands right beside it.
    pub fn row(self, field: &Field) -> Node {
        let at_first = self
            .value
            .map(|value| value.get_untracked())
            .or_else(|| field.answer.clone());
        if let Some(value) = self.value {
            sync::follow(self.node_ref, value, self.on_input);
        }
        let (on_input, on_blur, on_keydown) = (self.on_input, self.on_blur, self.on_keydown);
        let role = self.spinning.as_ref().map(|_| "spinbutton");
        let [now, text] = match &self.spinning {
            Some(spinning) => [spinning.now, spinning.text],
            None => [Signal::stored(None); 2],
        };
        let (min, max) = match self.spinning {
            Some(spinning) => (spinning.min, spinning.max),
            None => (None, None),
        };
        let control = view! {
            <input
                class=class(self.width, self.code)
                id=field.id.clone()
                name=field.name.clone()
                type=self.kind.as_str()
                value=at_first
                required=field.required
                disabled=self.disabled
                readonly=self.readonly
                aria-describedby=field.notes.described_by()
                aria-invalid=field.notes.invalid()
                autocomplete=self.autocomplete.map(|token| token.within(self.section.as_deref()))
                list=self.list
                inputmode=self.inputmode.map(InputMode::as_str)
                spellcheck=self.spellcheck.map(|check| if check { "true" } else { "false" })
                autocapitalize=self.autocapitalize.map(Autocapitalize::as_str)
                maxlength=self.maxlength.map(|max| max.to_string())
                minlength=self.minlength.map(|min| min.to_string())
                pattern=self.pattern
                form=self.form
                lang=self.lang
                role=role
                aria-valuemin=min
                aria-valuemax=max
                aria-valuenow=now
                aria-valuetext=text
                node_ref=self.node_ref
                on:input=move |event| {
                    if let Some(on_input) = on_input {
                        on_input.run(event_target_value(&event));
                    }
                }
                on:blur=move |event| {
                    if let Some(on_blur) = on_blur {
                        on_blur.run(event_target_value(&event));
                    }
                }
                on:keydown=move |event| {
                    if let Some(on_keydown) = on_keydown {
                        on_keydown.run(event);
                    }
                }
            />
        };
        let before = (
            self.before.map(|before| before.run()),
            self.prefix.map(unit),
        );
        let after = (self.suffix.map(unit), self.after.map(|after| after.run()));
        view! { <div class="ptg-text-input__row">{before} {control} {after}</div> }
    }
}

fn class(width: Option<Width>, code: bool) -> String {
    let width = [
        "ptg-text-input ptg-text-input--width-",
        width.unwrap_or(Width::Chars30).as_str(),
    ]
    .concat();
    if code {
        width + " ptg-text-input--code"
    } else {
        width
    }
}

/// Screen readers would read the unit apart from the question: the label says it to them.
fn unit(text: Text) -> Node {
    let text = say(text);
    view! { <span class="ptg-text-input__unit" aria-hidden="true">{text}</span> }
}
