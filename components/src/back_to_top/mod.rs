//! A link from the end of a long page to its beginning.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod scroll;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// The last thing in the main content of a page of several screens.
///
/// With wasm it stays in sight at the bottom of the window once a screen was scrolled, and brings
/// the page to its very top; the focus goes to `target`, as by a skip link.
///
/// # Server-side rendering
/// A plain link at the end, to `target`: the page's `<main>` needs `id="main"` and
/// `tabindex="-1"`, as for the skip link of the [`Header`](crate::Header).
#[component]
pub fn BackToTop(
    /// `id` of what takes the focus. Default: `main`.
    #[prop(default = "main")]
    target: &'static str,
    /// Its words. Default: "Top of page".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let label = say(label.unwrap_or_else(messages::back_to_top_label));
    let state = scroll::state();
    view! {
        <div class=classes(String::from("ptg-back-to-top"), class) data-live=state>
            <a href=["#", target].concat() on:click=move |event| scroll::to_top(event, target)>
                {label}
            </a>
        </div>
    }
}
