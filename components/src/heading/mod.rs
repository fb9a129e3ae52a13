//! A heading: its rank follows the outline of the page, its size what the eye needs.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod size;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use size::HeadingSize;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A heading with a rank, and a size of its own.
///
/// Screen readers show a page as the list of its headings, so that the rank must tell what belongs
/// to what (WCAG 1.3.1). A heading without a rank does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let heading = view! { <Heading text="Fees"/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Heading(
    /// Its rank in the outline of the page: one below the heading that it belongs to.
    level: HeadingLevel,
    /// What the section is about, in sentence case.
    #[prop(into)]
    text: Text,
    /// How large it is, whatever its rank. Default: the usual size of its rank.
    #[prop(optional)]
    size: Option<HeadingSize>,
    /// `id`, for links that lead here. Default: none.
    #[prop(into, optional)]
    id: Option<String>,
    /// `id`, with a link beside the heading that leads to it, for people who pass the section on.
    /// Default: none.
    #[prop(into, optional)]
    permalink: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let size = size.unwrap_or(HeadingSize::of(level));
    let class = classes(["ptg-heading ptg-heading--", size.as_str()].concat(), class);
    let Some(permalink) = permalink else {
        return level.view(class, id, say(text));
    };
    let href = ["#", &permalink].concat();
    let name = say(messages::heading_permalink(text.clone()));
    // Beside the heading and not in it: else each entry in a list of headings would end in it.
    view! {
        <div class=class>
            {level.view(None::<String>, Some(permalink), say(text))}
            " "
            <a class="ptg-heading__link" href=href>
                <span aria-hidden="true">"#"</span>
                <span class="ptg-visually-hidden">{name}</span>
            </a>
        </div>
    }
}
