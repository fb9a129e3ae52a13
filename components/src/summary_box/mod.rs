//! What matters most on a long page, before it begins.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::{Node, view};
use crate::field::HeadingLevel;
use crate::link::{Anchor, list};
use crate::portage::say;
use leptos::{children::Children, prelude::*};
use portage_locales::{Text, messages};

/// A heading with the key points of a page, or links to them, in a region of its own.
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn SummaryBox(
    /// Its heading, which also names the region. Default: "Key points".
    #[prop(into, optional)]
    heading: Option<Text>,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    level: HeadingLevel,
    /// Key points, a sentence each. Default: none.
    #[prop(into, optional)]
    points: Vec<Text>,
    /// Links to the parts of the page, or to what comes next. Default: none.
    #[prop(into, optional)]
    links: Vec<Anchor>,
    /// `id` of the box. Default: `summary`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// What stands after points and links: a paragraph. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "summary".to_owned());
    let title_id = [&id, "-title"].concat();
    let labelled_by = title_id.clone();
    let heading = say(heading.unwrap_or_else(messages::summary_box_heading));
    let heading = level.view("ptg-summary-box__heading", Some(title_id), heading);
    let point = |point: Text| view! { <li>{say(point)}</li> };
    let points: Vec<Node> = points.into_iter().map(point).collect();
    let points = (!points.is_empty()).then(|| view! { <ul>{points}</ul> });
    let links = (!links.is_empty()).then(|| list(links));
    view! {
        <section
            class=classes(String::from("ptg-summary-box"), class)
            id=id
            aria-labelledby=labelled_by
        >
            {heading}
            {points}
            {links}
            {children.map(|children| children())}
        </section>
    }
}
