//! A link in words that say where it leads.

mod anchor;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
mod faults;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use anchor::Anchor;
pub(crate) use anchor::list;
#[cfg(not(target_arch = "wasm32"))]
pub use faults::{LinkFault, LinkFaultKind, link_faults};

use crate::classes::classes;
use crate::element::IntoValue;
use leptos::prelude::*;
use portage_locales::Text;

/// A link in a sentence, or on a line of its own.
///
/// What is unusual about it is said in words after its own: that it leads to another site, that it
/// opens a new tab. A link without words does not compile (WCAG 2.4.4):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let link = view! { <Link href="/en/fees"/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Link(
    /// Where it leads, in each language.
    #[prop(into)]
    href: Text,
    /// Where it leads, in words that make sense alone.
    #[prop(into)]
    label: Text,
    /// The other site that it leads to, said after the label: `canada.ca`. Default: this site.
    #[prop(into, optional)]
    site: Option<Text>,
    /// Opens in a new tab, and says so in words (WCAG 3.2.5). Discouraged. Default: `false`.
    #[prop(optional)]
    new_tab: bool,
    /// Stands on a line of its own, where a finger needs room to hit it. Default: `false`, in a
    /// sentence.
    #[prop(optional)]
    standalone: bool,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let own = if standalone {
        "ptg-link ptg-link--standalone"
    } else {
        "ptg-link"
    };
    let mut link = Anchor::new(href, label);
    if let Some(site) = site {
        link = link.site(site);
    }
    if new_tab {
        link = link.new_tab();
    }
    link.with_class(classes(String::from(own), class).into_value())
        .into_node()
}
