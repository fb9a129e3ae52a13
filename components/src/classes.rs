use leptos::prelude::*;

/// A component's own classes and the caller's after them, as one type of signal for all: each
/// closure of its own in a view is compiled anew, and every page pays for it.
pub(crate) fn classes(own: impl Into<Signal<String>>, more: MaybeProp<String>) -> Signal<String> {
    let own = own.into();
    Signal::derive(move || {
        let mut classes = own.get();
        if let Some(more) = more.get() {
            classes.push(' ');
            classes.push_str(&more);
        }
        classes
    })
}
