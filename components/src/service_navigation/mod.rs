//! The pages of a service at the top of each of them, folded away on small screens.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::navigation::{NavigationItem, fold, list};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// Links to the main pages of a service, in a row below the header.
///
/// The present page is marked as such, and a section that holds it as the section where one is.
/// On a small screen a button opens and closes the list. The Escape key closes an open
/// [`group`](crate::NavigationItem::group), then that list, and leads back to what opened it.
///
/// # Server-side rendering
/// Complete. Until the wasm has come there is no button, and the list is open on every screen.
#[component]
pub fn ServiceNavigation(
    /// The pages, in order.
    #[prop(into)]
    items: Vec<NavigationItem>,
    /// Name of the landmark, told to screen readers. Default: "Service".
    #[prop(into, optional)]
    label: Option<Text>,
    /// Word on the button of small screens. Default: "Menu".
    #[prop(into, optional)]
    menu: Option<Text>,
    /// `id`, for a skip link that leads here, and for what is in it. Default:
    /// `service-navigation`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "service-navigation".to_owned());
    let label = label.unwrap_or_else(messages::service_navigation_label);
    let menu = fold([&id, "-menu"].concat(), menu, label.clone(), list(items));
    let own = String::from("ptg-navigation ptg-service-navigation");
    view! {
        <nav class=classes(own, class) id=id aria-label=say(label) tabindex="-1">
            {menu}
        </nav>
    }
}
