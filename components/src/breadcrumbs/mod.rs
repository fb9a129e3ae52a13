//! Where a page lies: the pages above it, from the first.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::{Node, view};
use crate::link::Anchor;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// More would be a map of the site, and on a telephone a screen of its own.
const MOST: usize = 5;

/// Links to the pages above the present one, which is not among them: it is the heading below.
///
/// Of more than five links the first and the last four are shown. Search engines find the way
/// described as a `BreadcrumbList`.
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Breadcrumbs(
    /// The pages above this one, the uppermost first.
    #[prop(into)]
    parents: Vec<Anchor>,
    /// Name of the landmark, told to screen readers. Default: "You are here:".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let surplus = parents.len().saturating_sub(MOST);
    let shown = parents
        .into_iter()
        .enumerate()
        .filter(|(at, _)| *at == 0 || *at > surplus)
        .zip(1_u32..)
        .map(|((_, parent), place)| item(parent, place))
        .collect_view();
    let label = say(label.unwrap_or_else(messages::breadcrumbs_label));
    let own = String::from("ptg-navigation ptg-breadcrumbs");
    view! {
        <nav class=classes(own, class) aria-label=label>
            <ol itemscope itemtype="https://schema.org/BreadcrumbList">{shown}</ol>
        </nav>
    }
}

fn item(parent: Anchor, place: u32) -> Node {
    let link = parent.element("").attribute("itemprop", "item").into_node();
    view! {
        <li itemprop="itemListElement" itemscope itemtype="https://schema.org/ListItem">
            <span itemprop="name">{link}</span>
            <meta itemprop="position" content=place/>
        </li>
    }
}
