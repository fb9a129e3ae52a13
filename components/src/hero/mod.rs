//! The first thing on a landing page: what this is, and where to begin.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::picture::Picture;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A heading, a sentence and a way to begin, beside a picture if there is one.
///
/// Text never lies over the picture: no contrast could be promised there (WCAG 1.4.3).
///
/// One without a heading does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let hero = view! { <Hero level=HeadingLevel::H1/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Hero(
    /// What people come to do here.
    #[prop(into)]
    heading: Text,
    /// Rank of the heading: H1 where it is that of the page.
    level: HeadingLevel,
    /// One or two sentences for whom it is. Default: none.
    #[prop(into, optional)]
    text: Option<Text>,
    /// Where to begin: one button or link, a search. Default: nothing.
    #[prop(into, optional)]
    action: Option<ViewFn>,
    /// A picture beside the text. Default: none.
    #[prop(optional)]
    picture: Option<Picture>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let heading = level.view("ptg-heading ptg-heading--xl", None, say(heading));
    view! {
        <div class=classes(String::from("ptg-hero"), class)>
            <div class="ptg-hero__text">
                {heading}
                {text.map(|text| view! { <p class="ptg-paragraph ptg-paragraph--lead">{say(text)}</p> })}
                {action.map(|action| action.run())}
            </div>
            {picture.map(|picture| picture.view("ptg-hero__picture", false))}
        </div>
    }
}
