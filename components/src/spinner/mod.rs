//! That something is being loaded or worked out, for as long as it takes.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::effect::effect;
use crate::element::view;
use crate::field::drawn;
use crate::portage::{say, use_announcer};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A turning mark with words beside it. Its begin and its end are announced.
///
/// The mark stands still for people who asked for less motion; the words say what it says.
///
/// # Server-side rendering
/// Shown as it was when the page was made; it comes and goes with wasm.
#[component]
pub fn Spinner(
    /// What is going on. Default: "Loading…".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Shows it while this is true. Default: always.
    #[prop(into, optional)]
    when: Option<Signal<bool>>,
    /// Announced at the end. Default: "Loaded".
    #[prop(into, optional)]
    done: Option<Text>,
    /// `id` of the spinner.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let label = label.unwrap_or_else(messages::spinner_loading);
    if let (Some(when), Some(announcer)) = (when, use_announcer()) {
        let (label, done) = (label.clone(), done.unwrap_or_else(messages::spinner_loaded));
        effect(move |before: Option<bool>| {
            let now = when.get();
            match (before.unwrap_or_default(), now) {
                (false, true) => announcer.announce(label.clone()),
                (true, false) => announcer.announce(done.clone()),
                _ => {}
            }
            now
        });
    }
    let hidden = when.map(|when| Signal::derive(move || !when.get()));
    view! {
        <div class=classes(String::from("ptg-spinner"), class) id=id hidden=hidden>
            {drawn("ptg-spinner__mark")}
            <span>{say(label)}</span>
        </div>
    }
}
