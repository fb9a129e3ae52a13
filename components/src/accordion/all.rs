use crate::element::{Node, view};
use crate::portage::{Announcer, asleep, say, use_announcer};
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};
use wasm_bindgen::JsCast;

/// Opens all sections, or closes them. Without wasm there are no buttons: they would do nothing.
///
/// Two buttons that keep their names, not one that turns around: it would have to change under
/// the eyes of a person who opens the last section by hand.
#[derive(Clone, Copy)]
pub(super) struct All {
    root: NodeRef<html::Div>,
    asleep: Signal<bool>,
    announcer: Option<Announcer>,
}

impl All {
    pub fn new() -> Self {
        Self {
            root: NodeRef::new(),
            asleep: asleep(),
            announcer: use_announcer(),
        }
    }

    pub fn root(self) -> NodeRef<html::Div> {
        self.root
    }

    fn turn(self, open: bool) {
        let root = self.root.get_untracked();
        let sections = root.and_then(|root| root.query_selector_all(":scope > details").ok());
        let Some(sections) = sections else {
            return;
        };
        for at in 0..sections.length() {
            let section = sections.get(at);
            let section = section.and_then(|section| section.dyn_into::<web_sys::Element>().ok());
            if let Some(section) = section {
                let _ = section.toggle_attribute_with_force("open", open);
            }
        }
        if let Some(announcer) = self.announcer {
            announcer.announce(if open {
                messages::accordion_opened_all()
            } else {
                messages::accordion_closed_all()
            });
        }
    }

    pub fn view(self, controls: &str) -> Node {
        let button = |open: bool, label: Text| {
            view! {
                <button
                    class="ptg-button ptg-button--secondary ptg-button--small"
                    type="button"
                    aria-controls=controls.to_owned()
                    on:click=move |_| self.turn(open)
                >
                    {say(label)}
                </button>
            }
        };
        view! {
            <div class="ptg-button-group ptg-accordion__all" hidden=self.asleep data-live="">
                {button(true, messages::accordion_open_all())}
                {button(false, messages::accordion_close_all())}
            </div>
        }
    }
}
