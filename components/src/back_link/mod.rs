//! A link to the page before this one in a form or a service.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A link back, at the top of a page, before the main content.
///
/// It leads where the service says, not where the browser was: its own way back may lead to a
/// search engine, or to a form that was sent.
///
/// A link that leads nowhere does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let link = view! { <BackLink label="Back to your tasks"/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn BackLink(
    /// Where it leads, in each language.
    #[prop(into)]
    href: Text,
    /// Its words. Default: "Back".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let label = say(label.unwrap_or_else(messages::back_link_label));
    view! { <a class=classes(String::from("ptg-back-link"), class) href=say(href)>{label}</a> }
}
