//! An image with its text alternative, its caption and what can be said of it at length.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::{IntoNode, Node, view};
use crate::picture::Alternative;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// An image.
///
/// Its size is needed, so that the text below does not jump when it comes. One that can do without
/// words is said to be decoration: `alt=Alternative::decorative()`.
///
/// An image without a text alternative does not compile (WCAG 1.1.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let image = view! { <Figure src="/map.svg" width=640 height=360/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Figure(
    /// Address of the image, in each language: words in a picture have one too.
    #[prop(into)]
    src: Text,
    /// What is read in its place, or that it is decoration.
    #[prop(into)]
    alt: Alternative,
    /// Its width in pixels.
    width: u32,
    /// Its height in pixels.
    height: u32,
    /// What everyone reads below it. Default: nothing.
    #[prop(into, optional)]
    caption: Option<Text>,
    /// Who made it, and by which licence it is shown. Default: not said.
    #[prop(into, optional)]
    credit: Option<Text>,
    /// All that the image says, at length: the numbers of a chart, the way on a map. It can be
    /// opened below the image. Default: none, the text alternative says it all.
    #[prop(into, optional)]
    description: Option<ViewFn>,
    /// The same image in other sizes, as the attribute `srcset` has it. Default: none.
    #[prop(into, optional)]
    srcset: Option<Text>,
    /// How wide it is shown, as the attribute `sizes` has it. Default: as wide as the window.
    #[prop(into, optional)]
    sizes: Option<String>,
    /// Loads at once, for an image at the top of the page. Default: `false`, when it comes near.
    #[prop(optional)]
    eager: bool,
    /// `id` of the figure. Default: none.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let Alternative(alt) = alt;
    let description = description.map(|description| {
        let of = caption.clone().unwrap_or_else(|| alt.clone());
        folded(messages::figure_description(), of, description)
    });
    let below = (caption.is_some() || credit.is_some()).then(|| {
        let credit = credit.map(|credit| {
            let credit = say(credit);
            view! { <small>{credit}</small> }
        });
        view! { <figcaption>{caption.map(say)} " " {credit}</figcaption> }
    });
    view! {
        <div class=classes(String::from("ptg-figure"), class) id=id>
            <figure>
                <img
                    src=say(src)
                    srcset=srcset.map(say)
                    sizes=sizes
                    alt=say(alt)
                    width=width
                    height=height
                    loading=(!eager).then_some("lazy")
                    decoding="async"
                />
                {below}
            </figure>
            {description}
        </div>
    }
    .into_node()
}

/// What a picture or a recording says, at length, to be opened: `of` what is only heard, since a page
/// may have several.
pub(crate) fn folded(label: Text, of: Text, content: ViewFn) -> Node {
    let of = (!of.is_empty()).then(|| {
        let of = say(messages::figure_description_of(of));
        view! { <span class="ptg-visually-hidden">{of}</span> }
    });
    let label = say(label);
    view! {
        <details class="ptg-figure__description">
            <summary>{label}{of}</summary>
            {content.run()}
        </details>
    }
}
