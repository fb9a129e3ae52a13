//! What comes into the window while the page is scrolled.

use js_sys::{Array, Function, Object, Reflect};
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    type IntersectionObserver;

    // Not that of `web-sys`: it brings the page down where the browser has none.
    #[wasm_bindgen(constructor, catch)]
    fn new(callback: &Function, options: &Object) -> Result<IntersectionObserver, JsValue>;

    #[wasm_bindgen(method)]
    fn observe(this: &IntersectionObserver, target: &Element);

    #[wasm_bindgen(method)]
    fn disconnect(this: &IntersectionObserver);
}

#[wasm_bindgen]
extern "C" {
    type Entry;

    #[wasm_bindgen(method, getter, js_name = isIntersecting)]
    fn is_intersecting(this: &Entry) -> bool;
}

/// Looks until it is dropped.
pub(crate) struct Watch {
    observer: IntersectionObserver,
    _look: Closure<dyn Fn(Array)>,
}

impl Watch {
    /// Calls `look` when one of the targets comes into the window or leaves it, and once at the
    /// beginning; it is told whether one of them came in. `margin` is added to the window, as in
    /// CSS. `None` where the browser cannot tell.
    pub fn new(targets: &[Element], margin: &str, look: impl Fn(bool) + 'static) -> Option<Self> {
        let look = Closure::<dyn Fn(Array)>::new(move |entries: Array| {
            look(
                entries
                    .iter()
                    .any(|entry| entry.unchecked_into::<Entry>().is_intersecting()),
            );
        });
        let options = Object::new();
        let _ = Reflect::set(&options, &"rootMargin".into(), &margin.into());
        let observer = IntersectionObserver::new(look.as_ref().unchecked_ref(), &options).ok()?;
        for target in targets {
            observer.observe(target);
        }
        Some(Self {
            observer,
            _look: look,
        })
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        self.observer.disconnect();
    }
}
