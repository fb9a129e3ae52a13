//! The way through many pages of results: their numbers, the one before and the one after.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod places;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::{Element, Node, view};
use crate::portage::{say, use_language};
use leptos::prelude::*;
use places::{Place, places};
use portage_locales::{Number, Text, format, messages};

/// Links to the pages of a list: the first, the last, and those around the present one.
///
/// Numbers are written as in the page's language and read as "Page 3". On the first page there is
/// no link to a page before it, and on the last none to one after; where there is one page only,
/// there is nothing.
///
/// # Server-side rendering
/// Complete, and needs no wasm. Where `page` or `pages` is a signal, the links follow it.
#[component]
pub fn Pagination(
    /// The present page, from 1.
    #[prop(into)]
    page: Signal<u32>,
    /// How many there are.
    #[prop(into)]
    pages: Signal<u32>,
    /// The address of a page, given its number.
    #[prop(into)]
    href: Callback<u32, Text>,
    /// Name of the landmark, told to screen readers. Default: "Pages". Two on a page need
    /// different ones.
    #[prop(into, optional)]
    label: Option<Text>,
    /// Words of the link to the page before. Default: "Previous page".
    #[prop(into, optional)]
    previous: Option<Text>,
    /// Words of the link to the page after. Default: "Next page".
    #[prop(into, optional)]
    next: Option<Text>,
    /// `id` of the whole.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let label = say(label.unwrap_or_else(messages::pagination_label));
    let previous = previous.unwrap_or_else(messages::pagination_previous);
    let next = next.unwrap_or_else(messages::pagination_next);
    let now = move || page.get().clamp(1, pages.get().max(1));
    let before = move || {
        let before = now() - 1;
        (before > 0).then(|| step("prev", href.run(before), previous.clone()))
    };
    let after = move || {
        let after = now() + 1;
        (after <= pages.get()).then(|| step("next", href.run(after), next.clone()))
    };
    let list = move || {
        let now = now();
        let places = places(now, pages.get()).into_iter();
        places.map(|place| item(place, now, href)).collect_view()
    };
    let alone = Signal::derive(move || pages.get() < 2);
    view! {
        <nav
            class=classes(String::from("ptg-navigation ptg-pagination"), class)
            id=id
            aria-label=label
            hidden=alone
        >
            {before}
            <ul>{list}</ul>
            {after}
        </nav>
    }
}

fn step(rel: &'static str, href: Text, label: Text) -> Node {
    view! { <a class="ptg-pagination__step" rel=rel href=say(href)>{say(label)}</a> }
}

fn item(place: Place, now: u32, href: Callback<u32, Text>) -> Node {
    let Place::Page(page) = place else {
        // The numbers around it say that some are left out.
        return view! { <li class="ptg-pagination__gap" aria-hidden="true">"…"</li> };
    };
    let language = use_language();
    let number = Number::from(page);
    let written = Signal::derive(move || format::number(language.get(), &number));
    let link = Element::new("a")
        .attribute("href", say(href.run(page)))
        .attribute("aria-label", say(messages::pagination_page(page)))
        .attribute("aria-current", (page == now).then_some("page"))
        .child(written);
    view! { <li>{link.into_node()}</li> }
}
