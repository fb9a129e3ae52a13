use crate::effect::effect;
use leptos::{ev, html::ElementType, prelude::*};
use std::rc::Rc;
use wasm_bindgen::{JsCast, JsValue, closure::Closure};
use web_sys::HtmlElement;

/// Runs `look` with the element once the page is alive, and whenever an answer inside it may have
/// changed: by the person, by a reset of the form, or by the browser, which fills the controls
/// again on the way back.
///
/// So what a component shows follows the live page, never the page as it was sent.
pub(crate) fn live<E>(root: NodeRef<E>, look: impl Fn(&HtmlElement) + 'static)
where
    E: ElementType,
    E::Output: JsCast + Clone + 'static,
{
    let look: Rc<dyn Fn(&HtmlElement)> = Rc::new(look);
    effect(move |_| {
        if let Some(element) = root.get() {
            follow(element.unchecked_into(), &look);
        }
    });
}

/// The same for an element that is not the component's own, such as the form around: a field may
/// depend on the answer to another. Inside an effect.
pub(crate) fn live_around(element: HtmlElement, look: impl Fn(&HtmlElement) + 'static) {
    let look: Rc<dyn Fn(&HtmlElement)> = Rc::new(look);
    follow(element, &look);
}

fn follow(element: HtmlElement, look: &Rc<dyn Fn(&HtmlElement)>) {
    look(&element);
    let edited = look.clone();
    let edited: JsValue = Closure::<dyn Fn(web_sys::Event)>::new(move |event: web_sys::Event| {
        let element = event.current_target();
        if let Some(element) = element.and_then(|element| element.dyn_into().ok()) {
            edited(&element);
        }
    })
    // The browser drops it with the element.
    .into_js_value();
    for event in ["input", "change"] {
        let _ = element.add_event_listener_with_callback(event, edited.unchecked_ref());
    }

    let look = look.clone();
    let later = move || {
        let (element, look) = (element.clone(), look.clone());
        // Both events come before the controls have their new values.
        request_animation_frame(move || look(&element));
    };
    let back = later.clone();
    let back = window_event_listener(ev::pageshow, move |_| back());
    let reset = window_event_listener(ev::reset, move |_| later());
    on_cleanup(move || {
        back.remove();
        reset.remove();
    });
}

/// Fires an event of the control, as when a person had used it: the form looks at the answer
/// again, and so does whoever listens.
pub(crate) fn tell<E>(control: NodeRef<E>, event: &str)
where
    E: ElementType,
    E::Output: JsCast + Clone + 'static,
{
    if let Some(control) = control.get_untracked() {
        tell_element(control.unchecked_ref(), event);
    }
}

/// The same of any element.
pub(crate) fn tell_element(element: &web_sys::Element, event: &str) {
    let bubbles = web_sys::EventInit::new();
    bubbles.set_bubbles(true);
    if let Ok(event) = web_sys::Event::new_with_event_init_dict(event, &bubbles) {
        let _ = element.dispatch_event(&event);
    }
}
