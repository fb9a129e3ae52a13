use super::asleep::{self, Sleeping, State};
use super::{Part, Place};
use crate::element::Element;
use crate::intersection::Watch;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::cell::{Cell, RefCell};
use std::pin::Pin;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

pub(super) type Coming = Pin<Box<dyn Future<Output = Option<Part>>>>;
pub(super) type Load = Box<dyn Fn() -> Coming + Send>;

/// Far enough that code comes before a person who scrolls.
const NEAR: &str = "100% 0px";
/// Says that a part sleeps, to tests and to who looks into the page.
const ASLEEP: &str = "data-asleep";

/// The element of a part that the server has filled, and that sleeps.
pub(super) fn asleep(element: Element, load: Load, place: Place) -> Element {
    let owner = Owner::current().unwrap_or_default();
    let found = move |element: &web_sys::Element| {
        let _ = element.set_attribute(ASLEEP, "");
        let part = Rc::new(Sleeper {
            element: element.clone(),
            owner,
            load,
            place,
            state: Cell::new(State::Asleep),
            watches: RefCell::default(),
        });
        if asleep::add(part.clone()) {
            part.fetch();
        } else {
            part.watch();
        }
    };
    element.raw(String::new()).found(found)
}

/// The window, and the focus.
type Watches = (Watch, Closure<dyn Fn()>);

struct Sleeper {
    element: web_sys::Element,
    /// What the part is given by the page around it.
    owner: Owner,
    load: Load,
    place: Place,
    state: Cell<State>,
    watches: RefCell<Option<Watches>>,
}

impl Sleeper {
    /// Fetches the code when the person is near.
    fn watch(self: Rc<Self>) {
        let part = self.clone();
        let near = move || {
            // Once lost, it is asked for again when something has to wait for it.
            if part.state.get() == State::Asleep {
                part.clone().fetch();
            }
        };
        let seen = {
            let near = near.clone();
            move |inside| {
                if inside {
                    near();
                }
            }
        };
        let target = std::slice::from_ref(&self.element);
        let Some(watch) = Watch::new(target, NEAR, seen) else {
            return self.fetch();
        };
        // A jump by key or link, while the window has not yet moved.
        let focused = Closure::<dyn Fn()>::new(near);
        let listener = focused.as_ref().unchecked_ref();
        let _ = self
            .element
            .add_event_listener_with_callback("focusin", listener);
        self.watches.replace(Some((watch, focused)));
    }

    fn come_to_life(&self, part: Part) {
        if let Some((_, focused)) = self.watches.take() {
            let listener = focused.as_ref().unchecked_ref();
            let _ = self
                .element
                .remove_event_listener_with_callback("focusin", listener);
        }
        // It may have gone from the page meanwhile.
        if self.element.is_connected() {
            self.owner.with(|| {
                let state = untrack(|| self.place.fill(part).settle_in(&self.element));
                StoredValue::new_local(state);
            });
            let _ = self.element.remove_attribute(ASLEEP);
        }
    }
}

impl Sleeping for Sleeper {
    fn state(&self) -> State {
        // Nothing waits for what has gone from the page.
        match self.state.get() {
            State::Asleep | State::Lost if !self.element.is_connected() => State::Awake,
            state => state,
        }
    }

    fn fetch(self: Rc<Self>) {
        self.state.set(State::Coming);
        spawn_local(async move {
            let code = (self.load)().await;
            self.state.set(match code {
                Some(part) => {
                    self.come_to_life(part);
                    State::Awake
                }
                None => State::Lost,
            });
            asleep::came();
        });
    }
}
