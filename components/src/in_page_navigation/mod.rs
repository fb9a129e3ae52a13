//! The headings of a long page as links, and where on it one is.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod section;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;
mod watch;

pub use section::PageSection;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};
use section::{Here, list};

/// A table of contents of the page that it stands on.
///
/// The sections are given as data, so that the list is there from the start and is never made of
/// headings that mean something else. With wasm the link of the section that is being read has
/// `aria-current="location"`; nothing is announced, and the focus stays where it is.
///
/// # Server-side rendering
/// Complete: a list of links. Each section needs its `id` on the page.
#[component]
pub fn InPageNavigation(
    /// The sections of the page, in order.
    #[prop(into)]
    sections: Vec<PageSection>,
    /// Its heading, and the name of the landmark. Default: "On this page".
    #[prop(into, optional)]
    title: Option<Text>,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading: HeadingLevel,
    /// Stays in sight while the page is scrolled, on screens that are high and wide enough.
    /// Default: `false`.
    #[prop(optional)]
    sticky: bool,
    /// `id`, from which that of the heading is made. Default: `on-this-page`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "on-this-page".to_owned());
    let title_id = [&id, "-title"].concat();
    let labelled_by = title_id.clone();
    let title = say(title.unwrap_or_else(messages::in_page_navigation_title));
    let own = if sticky {
        "ptg-navigation ptg-in-page-navigation ptg-in-page-navigation--sticky"
    } else {
        "ptg-navigation ptg-in-page-navigation"
    };
    let here = Here::default();
    watch::follow(section::targets(&sections), here);
    view! {
        <nav class=classes(own.to_owned(), class) id=id aria-labelledby=labelled_by>
            {heading.view("ptg-navigation__title", Some(title_id), title)}
            // Which link is the current one only a living page knows.
            <div data-live="">{list(sections, here)}</div>
        </nav>
    }
}
