//! A line of the page that is said whenever it changes, such as how many results a search found.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::effect::effect;
use crate::element::view;
use crate::portage::Announcer;
use leptos::prelude::*;
use portage_locales::Text;

/// A region that is there from the start, so that what comes into it later is said; the same words
/// as well, each time they are set.
///
/// What is shown elsewhere already is said by the page's own region:
/// [`use_announcer`](crate::use_announcer).
///
/// # Server-side rendering
/// Complete; to change it needs wasm.
#[component]
pub fn LiveRegion(
    /// What it says now.
    #[prop(into)]
    text: MaybeProp<Text>,
    /// Cuts off what is being said: only for what cannot wait. Default: `false`.
    #[prop(optional)]
    urgent: bool,
    /// Only heard, where the eye has it from elsewhere. Default: `false`.
    #[prop(optional)]
    visually_hidden: bool,
    /// `id` of the region.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let region = Announcer::new();
    if let Some(text) = text.get_untracked() {
        region.announce(text);
    }
    effect(move |before: Option<()>| {
        let text = text.get();
        if before.is_none() {
            return;
        }
        match text {
            Some(text) => region.announce(text),
            None => region.clear(),
        }
    });
    let own = if visually_hidden {
        "ptg-visually-hidden"
    } else {
        "ptg-live-region"
    };
    let role = if urgent { "alert" } else { "status" };
    view! { <div class=classes(String::from(own), class) id=id role=role>{region.text()}</div> }
}
