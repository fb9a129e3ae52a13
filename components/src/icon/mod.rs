//! A small drawing that goes with words, or stands for them.

mod drawing;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
mod sprite;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use drawing::Drawing;
#[cfg(not(target_arch = "wasm32"))]
pub use sprite::icon_sprite;

use crate::classes::classes;
use crate::element::view;
use crate::picture::Alternative;
use crate::portage::say;
use leptos::prelude::*;

/// A drawing as tall as a letter, in the colour of the text around it.
///
/// It stands in the page itself and is no file: nothing has to be loaded or allowed, and it is
/// there with the words. For pages written without Rust, `icon_sprite()` has the whole set in one
/// file. An icon about which nobody has decided whether it says something does not
/// compile (WCAG 1.1.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let icon = view! { <Icon drawing=Drawing::WARNING/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Icon(
    /// What is drawn: one of [`Drawing`]'s, or your own.
    drawing: Drawing,
    /// What it says to who does not see it: a text, or `Alternative::decorative()` where the words
    /// beside it say it all.
    #[prop(into)]
    alt: Alternative,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let own = if drawing.is_directional() {
        "ptg-icon ptg-icon--directional"
    } else {
        "ptg-icon"
    };
    let Alternative(words) = alt;
    let (role, label, hidden) = if words.is_empty() {
        (None, None, Some("true"))
    } else {
        (Some("img"), Some(say(words)), None)
    };
    // The size is an attribute too: without its stylesheet a drawing would fill the page.
    view! {
        <svg
            class=classes(String::from(own), class)
            viewBox="0 0 24 24"
            width="1em"
            height="1em"
            role=role
            aria-label=label
            aria-hidden=hidden
        >
            <path d=drawing.path()></path>
        </svg>
    }
}
