//! A few words more about a button or a link, for people who stop at it.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::effect::effect;
use crate::element::{IntoNode, Node, view};
use crate::portage::say;
use leptos::{attr::custom::custom_attribute, ev, html, prelude::*};
use portage_locales::Text;

/// Describes the button or the link that stands in it (`aria-describedby`), and shows the
/// description while that has the focus or the pointer is on it.
///
/// The pointer may go over to the description, which stays as long as it is there; with wasm Escape
/// takes it away (WCAG 1.4.13). It is not for what people need: they may never stop there.
///
/// A tooltip without words does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let tip = view! { <Tooltip id="print-tip"><Button label="Print"/></Tooltip> };
/// ```
///
/// # Server-side rendering
/// Complete: the stylesheet shows and hides it. Where scripts are off, and so nothing could take it
/// away again, it stands beside its button all the time.
#[component]
pub fn Tooltip<C: IntoView + 'static>(
    /// `id` of the description.
    #[prop(into)]
    id: String,
    /// The description: a few words, without links.
    #[prop(into)]
    text: Text,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// One button or link, with a name of its own and no other description.
    children: TypedChildren<C>,
) -> impl IntoView {
    let root = NodeRef::<html::Span>::new();
    let away = RwSignal::new(false);
    effect(move |_| {
        let escape = window_event_listener(ev::keydown, move |event| {
            if event.key() == "Escape" && !away.get_untracked() && is_pointed_at(root) {
                // The dialog that it may stand in stays.
                event.prevent_default();
                away.set(true);
            }
        });
        on_cleanup(move || escape.remove());
    });
    // Once neither focus nor pointer is there any longer, it may come again.
    let left = move || {
        request_animation_frame(move || {
            if away.try_get_untracked() == Some(true) && !is_pointed_at(root) {
                away.set(false);
            }
        });
    };
    let described = custom_attribute("aria-describedby", id.clone());
    let described: Node = children.into_node().add_any_attr(described);
    view! {
        <span
            class=classes(String::from("ptg-tooltip"), class)
            node_ref=root
            on:mouseleave=move |_| left()
            on:focusout=move |_| left()
        >
            {described}
            <span class="ptg-tooltip__text" id=id role="tooltip" hidden=away>{say(text)}</span>
        </span>
    }
}

fn is_pointed_at(root: NodeRef<html::Span>) -> bool {
    let matches = |root: web_sys::HtmlSpanElement| root.matches(":hover, :focus-within");
    root.try_get_untracked()
        .flatten()
        .is_some_and(|root| matches(root) == Ok(true))
}
