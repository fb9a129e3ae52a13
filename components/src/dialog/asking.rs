//! Asks before something is closed that is not saved.

use crate::button::{Button, ButtonKind, ButtonType};
use crate::element::{Node, view};
use crate::focus::{focus, focus_soon};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::messages;

#[derive(Clone, Copy)]
pub(super) struct Asking {
    /// `id` of the dialog.
    id: StoredValue<String>,
    unsaved: Signal<bool>,
    open: RwSignal<bool>,
    asked: RwSignal<bool>,
}

impl Asking {
    pub fn new(id: &str, unsaved: Signal<bool>, open: RwSignal<bool>) -> Self {
        Self {
            id: StoredValue::new(id.to_owned()),
            unsaved,
            open,
            asked: RwSignal::new(false),
        }
    }

    fn part(self, part: &str) -> String {
        self.id.with_value(|id| [id, part].concat())
    }

    /// Whether the dialog must stay for now; then it asks.
    pub fn holds(self) -> bool {
        let holds = self.unsaved.get_untracked();
        if holds {
            self.asked.set(true);
            focus_soon(self.part("-unsaved"));
        }
        holds
    }

    pub fn close(self) {
        if !self.holds() {
            self.open.set(false);
        }
    }

    pub fn stop(self) {
        self.asked.set(false);
    }

    pub fn view(self) -> Node {
        let hidden = Signal::derive(move || !self.asked.get());
        let keep = Callback::new(move |_| {
            self.stop();
            focus(&self.part("-title"));
        });
        let drop = Callback::new(move |_| self.open.set(false));
        let question = self.part("-unsaved-question");
        view! {
            <div
                class="ptg-dialog__question"
                id=self.part("-unsaved")
                role="group"
                aria-labelledby=question.clone()
                tabindex="-1"
                hidden=hidden
            >
                <p id=question>
                    <strong>{say(messages::dialog_unsaved())}</strong>
                </p>
                <div class="ptg-button-group">
                    <Button label=messages::dialog_keep() small=true r#type=ButtonType::Button on_click=keep/>
                    <Button label=messages::dialog_discard() kind=ButtonKind::Danger small=true r#type=ButtonType::Button on_click=drop/>
                </div>
            </div>
        }
    }
}
