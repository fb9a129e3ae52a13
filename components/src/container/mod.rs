//! The width of a page: content in the middle, with room at both sides.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
mod width;

pub use width::ContainerWidth;

use crate::classes::classes;
use crate::element::view;
use leptos::prelude::*;

/// A box no wider than what is in it needs.
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Container<C: IntoView + 'static>(
    /// How wide it may be. Default: as wide as the header and the footer.
    #[prop(optional)]
    width: ContainerWidth,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// What is in it.
    children: TypedChildren<C>,
) -> impl IntoView {
    let own = match width {
        ContainerWidth::Page => String::from("ptg-container"),
        other => ["ptg-container ptg-container--", other.as_str()].concat(),
    };
    view! { <div class=classes(own, class)>{children}</div> }
}
