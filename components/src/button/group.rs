use crate::element::view;
use leptos::prelude::*;

/// Buttons and links that belong together, in one row where there is room.
#[component]
pub fn ButtonGroup<C: IntoView + 'static>(
    /// The buttons, the most important first.
    children: TypedChildren<C>,
) -> impl IntoView {
    view! { <div class="ptg-button-group">{children.into_inner()()}</div> }
}
