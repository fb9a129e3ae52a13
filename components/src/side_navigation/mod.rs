//! The pages of a section beside each of them, in lists within lists.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::navigation::{NavigationItem, fold, list};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// Links to the pages of a section, as deep as they lie.
///
/// What lies under a link is always shown; what lies under a
/// [`group`](crate::NavigationItem::group) is folded away in a native `<details>`, unless it
/// holds the present page. On a small screen a button opens and closes all of it. The Escape key
/// closes an open group, then the menu, and leads back to what opened it.
///
/// A navigation without a title does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let navigation = view! { <SideNavigation items=vec![]/> };
/// ```
///
/// # Server-side rendering
/// Complete. Until the wasm has come there is no button, and the lists are there on every screen.
#[component]
pub fn SideNavigation(
    /// The pages, in order.
    #[prop(into)]
    items: Vec<NavigationItem>,
    /// What the pages have in common: its heading, and the name of the landmark.
    #[prop(into)]
    title: Text,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading: HeadingLevel,
    /// Word on the button of small screens. Default: "Menu".
    #[prop(into, optional)]
    menu: Option<Text>,
    /// `id`, for a skip link that leads here, and for what is in it. Default: `side-navigation`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "side-navigation".to_owned());
    let title_id = [&id, "-title"].concat();
    let labelled_by = title_id.clone();
    let menu = fold([&id, "-menu"].concat(), menu, title.clone(), list(items));
    let own = String::from("ptg-navigation ptg-side-navigation");
    view! {
        <nav class=classes(own, class) id=id aria-labelledby=labelled_by tabindex="-1">
            {heading.view("ptg-navigation__title", Some(title_id), say(title))}
            {menu}
        </nav>
    }
}
