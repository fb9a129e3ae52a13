//! One or two words that say in which state something is.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

use crate::classes::classes;
use crate::element::view;
use crate::message::MessageKind;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// The state of a step, of a file, of a page, in words. The colour only adds to them.
///
/// A tag without words does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let tag = view! { <Tag/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Tag(
    /// The state: an adjective, not a verb, for nothing happens when it is pressed.
    #[prop(into)]
    text: Text,
    /// What colour goes with it. Default: none, the colour of text.
    #[prop(optional)]
    kind: Option<MessageKind>,
    /// `id` of the tag, for a control that it describes.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let own = kind.map_or_else(|| "ptg-tag".to_owned(), |kind| kind.class("ptg-tag"));
    view! { <strong class=classes(own, class) id=id>{say(text)}</strong> }
}
