//! A way out for people who must not be seen reading a page: one press, or three of the Shift key.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod leaving;
mod presses;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::portage::say;
use leaving::Leaving;
use leptos::{html, prelude::*};
use portage_locales::{Text, messages};

/// A link that leaves the page at once, in sight at the top of the window.
///
/// With wasm the page is covered while the next one loads, and its place in the history is taken by
/// that one, so that the Back button does not lead back. Shift, pressed three times by itself, does
/// the same; it types no character (WCAG 2.1.4), and any other key in between calls it off. Shift
/// that is held for a capital letter, a click or the wheel does not count.
///
/// A way out that leads nowhere does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let way_out = view! { <ExitPage label="Exit this page"/> };
/// ```
///
/// # Server-side rendering
/// A link like any other, without a referrer: it works before and without wasm. The Shift key, and
/// the sentence that tells of it, come with the wasm.
#[component]
pub fn ExitPage(
    /// Where it leads, in each language: a page that anyone may be reading, such as the weather.
    #[prop(into)]
    href: Text,
    /// Its name. Default: "Exit this page".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Whether three presses of the Shift key leave the page. Default: `true`.
    #[prop(into, default = Signal::stored(true))]
    shortcut: Signal<bool>,
    /// Stays in its place, and does not go along at the top of the window. Default: `false`.
    #[prop(optional)]
    in_place: bool,
    /// `id` of the link. Default: `exit-page`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let link = NodeRef::<html::A>::new();
    let leaving = Leaving::new(link, shortcut);
    let own = if in_place {
        "ptg-exit-page"
    } else {
        "ptg-exit-page ptg-exit-page--follows"
    };
    let label = say(label.unwrap_or_else(messages::exit_page_label));
    let covered = say(messages::exit_page_leaving());
    view! {
        <div class=classes(String::from(own), class)>
            <a
                class="ptg-button ptg-button--danger"
                id=id.unwrap_or_else(|| "exit-page".to_owned())
                href=say(href)
                // The page that is shown next must not be told from where one comes.
                rel="noreferrer nofollow"
                draggable="false"
                node_ref=link
                on:click=move |event| leaving.pressed(&event)
            >
                {label}
            </a>
            <p class="ptg-exit-page__keys" hidden=leaving.no_shortcut() data-live="">{leaving.told()}</p>
            // What lies behind is gone from sight and from screen readers.
            <p class="ptg-exit-page__cover" role="alert" hidden=leaving.not_left()>{covered}</p>
        </div>
    }
}
