use super::panel::tab_id;
use crate::effect::effect;
use crate::focus::focus;
use leptos::{ev, html, prelude::*};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollIntoViewOptions, ScrollLogicalPosition};

/// What the browser fires at a panel in which it has found what it was asked for.
pub(super) fn found() -> ev::Custom<ev::Event> {
    ev::Custom::new("beforematch")
}

/// Which panel is seen.
#[derive(Clone, Copy)]
pub(super) struct State {
    ids: StoredValue<Vec<String>>,
    /// None until the page is alive: then all of them are.
    chosen: RwSignal<Option<usize>>,
    pub root: NodeRef<html::Div>,
}

impl State {
    pub fn new(ids: Vec<String>) -> Self {
        let state = Self {
            ids: StoredValue::new(ids),
            chosen: RwSignal::new(None),
            root: NodeRef::new(),
        };
        effect(move |_| {
            if let Some(root) = state.root.get() {
                state.come_alive(&root);
            }
        });
        state
    }

    pub fn is_dead(self) -> Signal<bool> {
        Signal::derive(move || self.chosen.get().is_none())
    }

    /// For the stylesheet.
    pub fn word(self) -> Signal<&'static str> {
        Signal::derive(move || {
            if self.chosen.get().is_some() {
                "tabs"
            } else {
                ""
            }
        })
    }

    pub fn is_chosen(self, at: usize) -> Signal<bool> {
        Signal::derive(move || self.chosen.get() == Some(at))
    }

    pub fn chosen(self) -> usize {
        self.chosen.get_untracked().unwrap_or_default()
    }

    pub fn count(self) -> usize {
        self.ids.with_value(Vec::len)
    }

    /// Whether the Tab key would find nothing in a panel.
    pub fn is_text_only(self, id: &str) -> bool {
        const STOPS: &str = "a[href], button, input, select, textarea, summary, [tabindex='0']";
        let stop = |panel: Element| panel.query_selector(STOPS).ok().flatten();
        document().get_element_by_id(id).and_then(stop).is_none()
    }

    /// A tab was pressed: the way back leads to the one before it.
    pub fn choose(self, at: usize) {
        self.turn(at, |history, state, url| {
            let _ = history.push_state_with_url(state, "", Some(url));
        });
    }

    /// The arrow keys came to a tab: the way back is not one step for each on the way.
    pub fn pass_to(self, at: usize) {
        self.turn(at, |history, state, url| {
            let _ = history.replace_state_with_url(state, "", Some(url));
        });
        self.focus();
    }

    fn turn(self, at: usize, write: fn(&web_sys::History, &wasm_bindgen::JsValue, &str)) {
        if self.chosen() == at {
            return;
        }
        self.chosen.set(Some(at));
        if let Ok(history) = window().history() {
            let state = history.state().unwrap_or_default();
            write(&history, &state, &["#", &self.id(at)].concat());
        }
    }

    /// Opens the panel in which the browser has found something.
    pub fn reveal(self, event: &ev::Event) {
        let panel = event
            .target()
            .and_then(|panel| panel.dyn_into::<Element>().ok());
        let at = panel.and_then(|panel| self.position(|one| *one == panel));
        if at.is_some() {
            self.chosen.set(at);
        }
    }

    fn come_alive(self, root: &HtmlElement) {
        let focus = document().active_element();
        let below = |panel: &Element| panel.get_bounding_client_rect().bottom() > 0.0;
        let first = self
            .addressed()
            .map(|(at, _)| at)
            .or_else(|| self.position(|panel| panel.contains(focus.as_deref())))
            // Who reads on while the page comes alive reads the same section after it.
            .or_else(|| self.position(below))
            .unwrap_or_default();
        self.chosen.set(Some(first));
        let root = root.clone();
        let listening = window_event_listener(ev::hashchange, move |_| self.follow(&root, first));
        on_cleanup(move || listening.remove());
    }

    /// The address has changed: by a link into a panel, or on the way back.
    fn follow(self, root: &HtmlElement, first: usize) {
        let addressed = self.addressed();
        let at = match &addressed {
            Some((at, _)) => *at,
            None if hash().is_empty() => first,
            // It is about another part of the page.
            None => return,
        };
        if self.chosen() == at {
            return;
        }
        self.chosen.set(Some(at));
        let on_tab = root.query_selector("[role=tab]:focus");
        if on_tab.is_ok_and(|tab| tab.is_some()) {
            self.focus();
        } else if let Some((_, target)) = addressed {
            // A browser that cannot open it by itself did not find its place either.
            request_animation_frame(move || {
                let nearest = ScrollIntoViewOptions::new();
                nearest.set_block(ScrollLogicalPosition::Nearest);
                target.scroll_into_view_with_scroll_into_view_options(&nearest);
            });
        }
    }

    /// What the address names, and the panel that it is in.
    fn addressed(self) -> Option<(usize, Element)> {
        let target = document().get_element_by_id(&hash())?;
        let at = self.position(|panel| panel.contains(Some(target.as_ref())))?;
        Some((at, target))
    }

    fn position(self, is_it: impl Fn(&Element) -> bool) -> Option<usize> {
        self.ids.with_value(|ids| {
            let panel = |id: &String| document().get_element_by_id(id);
            ids.iter()
                .position(|id| panel(id).as_ref().is_some_and(&is_it))
        })
    }

    fn id(self, at: usize) -> String {
        self.ids
            .with_value(|ids| ids.get(at).cloned().unwrap_or_default())
    }

    fn focus(self) {
        focus(&tab_id(&self.id(self.chosen())));
    }
}

fn hash() -> String {
    let hash = window().location().hash().unwrap_or_default();
    hash.trim_start_matches('#').to_owned()
}
