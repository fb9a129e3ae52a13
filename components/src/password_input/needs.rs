use crate::element::{Node, view};
use crate::field::{Pause, live};
use crate::form::{PasswordNeed, missing};
use crate::portage::{say, say_before_space};
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};
use wasm_bindgen::JsCast;

/// What the password needs, and what of it is done.
#[derive(Clone, Copy)]
pub(super) struct Needs {
    needs: StoredValue<Vec<PasswordNeed>>,
    typed: RwSignal<String>,
    alive: Signal<bool>,
    pause: Pause,
}

impl Needs {
    pub fn new(
        needs: Vec<PasswordNeed>,
        control: NodeRef<html::Input>,
        alive: Signal<bool>,
    ) -> Self {
        let needs = StoredValue::new(needs);
        let typed = RwSignal::new(String::new());
        live(control, move |element| {
            if let Some(control) = element.dyn_ref::<web_sys::HtmlInputElement>() {
                typed.set(control.value());
            }
        });
        let sentence = Signal::derive(move || {
            let lacking = typed.with(|typed| needs.with_value(|needs| missing(needs, typed)));
            Some(lacking.map_or_else(
                messages::password_input_complete,
                messages::password_input_missing,
            ))
        });
        Self {
            needs,
            typed,
            alive,
            pause: Pause::new(sentence),
        }
    }

    /// The person typed: what is missing is told once they pause.
    pub fn edited(self) {
        self.pause.again();
    }

    pub fn view(self, id: String, title: Option<Text>) -> Node {
        let title = say(title.unwrap_or_else(messages::password_input_needs));
        let words = [
            say(messages::password_input_not_done()),
            say(messages::password_input_done()),
        ];
        let count = self.needs.with_value(Vec::len);
        let list = (0..count).map(|at| self.need(at, words)).collect_view();
        view! {
            <div class="ptg-password-input__needs" id=id>
                <p class="ptg-hint">{title}</p>
                <ul class="ptg-password-input__list">{list}</ul>
            </div>
        }
    }

    /// One need with its state in words. Before the page is alive nobody looks at what is typed,
    /// so nothing is said of it.
    fn need(self, at: usize, words: [Signal<String>; 2]) -> Node {
        let text = self
            .needs
            .with_value(|needs| say_before_space(needs[at].text().clone()));
        let done = Signal::derive(move || {
            self.typed
                .with(|typed| self.needs.with_value(|needs| needs[at].is_met(typed)))
        });
        let alive = self.alive;
        let words = Signal::derive(move || {
            if alive.get() {
                words[usize::from(done.get())].get()
            } else {
                String::new()
            }
        });
        let state = Signal::derive(move || {
            String::from(if alive.get() && done.get() {
                "done"
            } else {
                ""
            })
        });
        view! { <li>{text}<span class="ptg-password-input__state" data-live=state>{words}</span></li> }
    }
}
