//! Help to answer, between the name of a control and the control.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

use crate::classes::classes;
use crate::element::view;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A short text that the control names in `aria-describedby`. Without links: a description is
/// read as plain text.
///
/// The fields of this library have theirs; it is a part for fields of one's own.
///
/// A hint that nothing can name does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let hint = view! { <Hint text="As in your passport"/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Hint(
    /// `id`, for the control's `aria-describedby`: the control's own and `-hint`.
    #[prop(into)]
    id: String,
    /// The help.
    #[prop(into)]
    text: Text,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    view! { <p class=classes(String::from("ptg-hint"), class) id=id>{say(text)}</p> }
}
