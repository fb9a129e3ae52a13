//! A way into something: a heading that is a link, with a picture and a sentence if they help.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::link::Anchor;
use crate::picture::Picture;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A box with one link, whose area is the whole box.
///
/// The link is named by the heading alone, so that a list of links is short, and there is no
/// second link to the same page. Several cards are a [`Grid`](crate::Grid) with `list`.
///
/// A card that leads nowhere does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let card = view! { <Card level=HeadingLevel::H3/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Card(
    /// Where it leads; the words are the heading.
    link: Anchor,
    /// Rank of the heading: one below the heading under which the cards stand.
    level: HeadingLevel,
    /// What is behind the link, in a sentence. Default: none.
    #[prop(into, optional)]
    description: Option<Text>,
    /// A picture above the heading. Default: none.
    #[prop(optional)]
    picture: Option<Picture>,
    /// What marks the card among others, before the heading: a tag, a date. Default: nothing.
    #[prop(into, optional)]
    tag: Option<ViewFn>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let heading = level.view(
        "ptg-heading ptg-heading--s ptg-card__heading",
        None,
        link.view("ptg-card__link"),
    );
    view! {
        <div class=classes(String::from("ptg-card"), class)>
            {picture.map(|picture| picture.view("ptg-card__picture", true))}
            {tag.map(|tag| view! { <div class="ptg-card__tag">{tag.run()}</div> })}
            {heading}
            {description.map(|text| view! { <p class="ptg-card__description">{say(text)}</p> })}
        </div>
    }
}
