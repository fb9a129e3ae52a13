use leptos::ev::EventDescriptor;
use leptos::prelude::{Owner, untrack};
use leptos::tachys::renderer::{RemoveEventHandler, Rndr};
use send_wrapper::SendWrapper;
use std::borrow::Cow;
use wasm_bindgen::{JsCast, JsValue};

/// What an element does when events are fired at it.
#[derive(Default)]
pub(super) struct Listeners(Vec<Listener>);

struct Listener {
    event: Cow<'static, str>,
    handle: SendWrapper<Box<dyn FnMut(JsValue)>>,
}

/// What takes the listeners away again, when the element goes or is given others.
pub(super) type Attached = Vec<RemoveEventHandler<web_sys::Element>>;

impl Listeners {
    /// On a server nothing is fired, and nothing kept.
    pub(super) fn add<E>(&mut self, event: &E, mut handle: impl FnMut(E::EventType) + 'static)
    where
        E: EventDescriptor,
        E::EventType: JsCast,
    {
        if cfg!(target_arch = "wasm32") {
            let handle = move |event: JsValue| handle(event.unchecked_into());
            self.push(event.name(), Box::new(handle));
        }
    }

    /// The same for every kind of event, and so compiled once.
    fn push(&mut self, event: Cow<'static, str>, mut handle: Box<dyn FnMut(JsValue)>) {
        // What the component was given is there for the handler too.
        let owner = Owner::current().unwrap_or_default();
        let handle = move |event: JsValue| owner.with(|| untrack(|| handle(event)));
        self.0.push(Listener {
            event,
            handle: SendWrapper::new(Box::new(handle)),
        });
    }

    pub(super) fn attach(self, element: &web_sys::Element) -> Attached {
        let attach = |listener: Listener| {
            Rndr::add_event_listener(element, &listener.event, listener.handle.take())
        };
        self.0.into_iter().map(attach).collect()
    }
}
