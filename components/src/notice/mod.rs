//! A quiet message between paragraphs, beside what it is about.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::message::{MessageKind, Title, more};
use leptos::{children::Children, prelude::*};
use portage_locales::Text;

/// A sentence with a sign and a word for its kind, and what follows from it.
///
/// It has an edge and no fill, and is no landmark and no live region: it belongs to the text around
/// it.
///
/// A notice without words does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let notice = view! { <Notice kind=MessageKind::Warning/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Notice(
    /// What there is to know, in one line.
    #[prop(into)]
    text: Text,
    /// What it is about. Default: information.
    #[prop(optional)]
    kind: MessageKind,
    /// The word before the text. Default: that of the kind, such as "Warning:".
    #[prop(into, optional)]
    prefix: Option<Text>,
    /// Makes the text a heading, where a part of the page begins with it. Default: a paragraph.
    #[prop(optional)]
    level: Option<HeadingLevel>,
    /// `id` of the notice, for a control that it describes.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// What follows: paragraphs, a list, a link. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let title = Title {
        kind,
        prefix,
        words: text,
        level,
        id: None,
    };
    view! {
        <div class=classes(kind.class("ptg-message ptg-notice"), class) id=id>
            {title.view()}
            {more(children)}
        </div>
    }
}
