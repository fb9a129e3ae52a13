//! Words of somebody else: a passage from a law, a report, a person.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

use crate::classes::classes;
use crate::element::view;
use crate::link::Anchor;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A `<blockquote>` with who said it and where.
///
/// A quote without words does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let quote = view! { <Quote attribution="Gabrielle Roy"/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Quote<C: IntoView + 'static>(
    /// Who said or wrote it, and what they are. Default: not said.
    #[prop(into, optional)]
    attribution: Option<Text>,
    /// The work that it is from, with its address. Default: none.
    #[prop(optional)]
    work: Option<Anchor>,
    /// Language of the quoted words, where it is not that of the page: a tag such as `fr-CA`. It is
    /// read by the right voice then (WCAG 3.1.2). Default: that of the page.
    #[prop(into, optional)]
    lang: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The words, in paragraphs.
    children: TypedChildren<C>,
) -> impl IntoView {
    let both = attribution.is_some() && work.is_some();
    let source = (attribution.is_some() || work.is_some()).then(|| {
        let work = work.map(|work| view! { <cite>{work.view("")}</cite> });
        view! {
            <figcaption class="ptg-quote__source">
                {attribution.map(say)} {both.then_some(", ")} {work}
            </figcaption>
        }
    });
    view! {
        <figure class=classes(String::from("ptg-quote"), class)>
            <blockquote lang=lang>{children}</blockquote>
            {source}
        </figure>
    }
}
