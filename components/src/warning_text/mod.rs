//! A sentence that nobody may miss: what happens to who does not do it.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::message::MessageKind;
use crate::portage::{say, say_after_space};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// Bold words after a sign. Who does not see the sign hears the word "Warning" in its place.
///
/// A warning without words does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let warning = view! { <WarningText/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn WarningText(
    /// What will happen, and to whom.
    #[prop(into)]
    text: Text,
    /// Heard, not seen, before the text. Default: "Warning:".
    #[prop(into, optional)]
    prefix: Option<Text>,
    /// `id` of the text, for a control that it describes.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let prefix = say(prefix.unwrap_or_else(messages::message_warning));
    let own = MessageKind::Warning.class("ptg-message ptg-warning-text");
    view! {
        <p class=classes(own, class) id=id>
            <strong class="ptg-message__words">
                <span class="ptg-visually-hidden">{prefix}</span>
                {say_after_space(text)}
            </strong>
        </p>
    }
}
