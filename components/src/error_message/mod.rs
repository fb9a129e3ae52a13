//! What is wrong with an answer and how to mend it, right before the control.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::{IntoNode, Node, view};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// An error that the control names in `aria-describedby`, beside `aria-invalid="true"`. Nothing is
/// there while there is no error.
///
/// The fields of this library have theirs; it is a part for fields of one's own. It is no live
/// region: ten fields in error would all speak at once. The summary takes the focus, and the
/// control says its error when the person comes to it.
///
/// An error that nothing can name does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let error = view! { <ErrorMessage error=locales::Text::from("Enter your name.")/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn ErrorMessage(
    /// `id`, for the control's `aria-describedby`: the control's own and `-error`.
    #[prop(into)]
    id: String,
    /// What is wrong; none: all is well.
    #[prop(into)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional_no_strip)]
    prefix: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let prefix = say(prefix.unwrap_or_else(messages::field_error_prefix));
    let class = classes(String::from("ptg-error"), class);
    let shown = move || {
        error
            .get()
            .map(|error| shown(id.clone(), class, prefix, error))
    };
    shown.into_node()
}

fn shown(id: String, class: Signal<String>, prefix: Signal<String>, error: Text) -> Node {
    let error = say(error);
    view! {
        <p class=class id=id>
            <span class="ptg-visually-hidden">{prefix} " "</span>
            {error}
        </p>
    }
}
