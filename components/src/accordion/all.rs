use crate::element::{Node, view};
use crate::portage::{Announcer, say, use_announcer};
use leptos::{html, prelude::*};
use portage_locales::messages;
use wasm_bindgen::JsCast;

/// Opens all sections, or closes them. Without wasm there is no button: it would do nothing.
#[derive(Clone, Copy)]
pub(super) struct All {
    root: NodeRef<html::Div>,
    alive: RwSignal<bool>,
    open: RwSignal<bool>,
    announcer: Option<Announcer>,
}

impl All {
    pub fn new() -> Self {
        let all = Self {
            root: NodeRef::new(),
            alive: RwSignal::new(false),
            open: RwSignal::new(false),
            announcer: use_announcer(),
        };
        Effect::new(move |_| {
            // A person may have opened some of them before the page came alive.
            all.look();
            all.alive.set(true);
        });
        all
    }

    pub fn root(self) -> NodeRef<html::Div> {
        self.root
    }

    /// Whether all are open is read from the page: the browser's search opens them too.
    pub fn look(self) {
        if let Some(root) = self.root.get_untracked() {
            let closed = root.query_selector(":scope > details:not([open])");
            self.open.set(matches!(closed, Ok(None)));
        }
    }

    fn turn(self) {
        let open = !self.open.get_untracked();
        let Some(root) = self.root.get_untracked() else {
            return;
        };
        let Ok(sections) = root.query_selector_all(":scope > details") else {
            return;
        };
        for at in 0..sections.length() {
            let section = sections.get(at);
            let section = section.and_then(|section| section.dyn_into::<web_sys::Element>().ok());
            if let Some(section) = section {
                let _ = section.toggle_attribute_with_force("open", open);
            }
        }
        self.open.set(open);
        if let Some(announcer) = self.announcer {
            announcer.announce(if open {
                messages::accordion_opened_all()
            } else {
                messages::accordion_closed_all()
            });
        }
    }

    pub fn view(self, controls: String) -> Node {
        let absent = Signal::derive(move || !self.alive.get());
        let (show, hide) = (
            say(messages::accordion_open_all()),
            say(messages::accordion_close_all()),
        );
        let words = Signal::derive(move || {
            if self.open.get() {
                hide.get()
            } else {
                show.get()
            }
        });
        view! {
            <button
                class="ptg-button ptg-button--secondary ptg-button--small ptg-accordion__all"
                type="button"
                hidden=absent
                data-live=""
                aria-controls=controls
                on:click=move |_| self.turn()
            >
                {words}
            </button>
        }
    }
}
