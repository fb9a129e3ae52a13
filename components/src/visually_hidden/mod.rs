//! Words that are heard and not seen.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;

use crate::classes::classes;
use crate::element::view;
use leptos::prelude::*;

/// Words for people who listen, where those who look see the same in another way.
///
/// Nothing to hide does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let hidden = view! { <VisuallyHidden/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn VisuallyHidden<C: IntoView + 'static>(
    /// Shows it while something in it has the focus, as a link for the keyboard must be (WCAG
    /// 2.4.7). Default: `false`.
    #[prop(optional)]
    focusable: bool,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// What is heard: text, and with `focusable` a link.
    children: TypedChildren<C>,
) -> impl IntoView {
    let own = if focusable {
        "ptg-visually-hidden--focusable"
    } else {
        "ptg-visually-hidden"
    };
    view! { <span class=classes(String::from(own), class)>{children}</span> }
}
