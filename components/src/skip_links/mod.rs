//! Ways past what is the same on every page, for people who use a keyboard.

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

/// Links past the header (WCAG 2.4.1), out of sight until the keyboard comes to them; always there
/// for a screen reader.
///
/// [`Header`](crate::Header) has them already. Alone they are the first thing of the page.
///
/// # Server-side rendering
/// Complete, and needs no wasm. The page's `<main>` needs `id="main"` and `tabindex="-1"`, or the
/// first link leads nowhere.
#[component]
pub fn SkipLinks(
    /// The ways, in order. Default: to the main content, `#main`.
    #[prop(into, optional)]
    links: Option<Vec<SkipLink>>,
    /// Name of the navigation, told to screen readers. Default: "Skip links".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let links = links.unwrap_or_else(|| vec![SkipLink::new("#main", messages::skip_links_main())]);
    let link = |link: SkipLink| {
        let label = say(link.label);
        view! { <li><a class="ptg-skip-links__link" href=link.href>{label}</a></li> }
    };
    let label = say(label.unwrap_or_else(messages::skip_links_label));
    view! {
        <nav class=classes(String::from("ptg-skip-links"), class) aria-label=label>
            <ul>{links.into_iter().map(link).collect_view()}</ul>
        </nav>
    }
}

/// A way past what is the same on every page (WCAG 2.4.1).
#[derive(Clone)]
pub struct SkipLink {
    href: &'static str,
    label: Text,
}

impl SkipLink {
    /// A link to `href`, `#` and the id of something that can take the focus (`tabindex="-1"`).
    pub fn new(href: &'static str, label: impl Into<Text>) -> Self {
        Self {
            href,
            label: label.into(),
        }
    }
}
