//! What search engines are told of a page: the trail that leads to it, and the site that it is of.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
mod graph;
#[cfg(test)]
mod tests;
mod web_site;

pub use web_site::WebSite;

use crate::element::{Element, Node};
use crate::link::Anchor;
use leptos::prelude::*;
use portage_locales::Text;

/// A data block in JSON-LD with the words of [schema.org](https://schema.org). Nobody sees it.
///
/// It is no script: browsers run nothing of this type, so that no security policy has to allow it.
/// What a text holds cannot end it.
///
/// # Server-side rendering
/// Written by the server in the language of the page, and left alone from then on: who reads it does
/// not switch languages. A page that only the browser makes has an empty one.
#[component]
pub fn StructuredData(
    /// Scheme and host of the site: `https://www.canada.ca`. It completes addresses that begin with
    /// a slash, which search engines do not take.
    #[prop(into)]
    origin: Text,
    /// The links of the breadcrumb trail, from the home page down. Default: none.
    #[prop(into, optional)]
    trail: Vec<Anchor>,
    /// The site that the page is of. Default: not said.
    #[prop(optional)]
    site: Option<WebSite>,
) -> impl IntoView {
    if trail.is_empty() && site.is_none() {
        return Node::Nothing;
    }
    #[cfg(not(target_arch = "wasm32"))]
    let json = {
        let locale = crate::portage::use_language().get_untracked();
        graph::json(&origin, &trail, site.as_ref(), locale)
    };
    // It is on the page already, and nothing else reads it.
    #[cfg(target_arch = "wasm32")]
    let json = {
        drop((origin, trail, site));
        ""
    };
    Element::new("script")
        .attribute("type", "application/ld+json")
        .child(json)
        .into_node()
}
