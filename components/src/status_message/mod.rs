//! What became of an answer, or what to know of it, other than an error.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod kind;
#[cfg(test)]
mod tests;

pub use kind::StatusKind;

use crate::classes::classes;
use crate::effect::effect;
use crate::element::view;
use crate::portage::{say, say_after_space, use_announcer};
use leptos::prelude::*;
use portage_locales::Text;

/// A sentence with an icon and a word for its kind: nobody has to tell colours apart.
///
/// Where it stands with a control, name its `id` in the control's `described_by`. What appears
/// after a press is said once through the status region, with `announced`.
///
/// A message without words does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let message = view! { <StatusMessage kind=StatusKind::Success/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn StatusMessage(
    /// What there is to know.
    #[prop(into)]
    text: Text,
    /// What it is. Default: information.
    #[prop(optional)]
    kind: StatusKind,
    /// The word before the text. Default: "Success:", "Warning:", "Information:".
    #[prop(into, optional)]
    prefix: Option<Text>,
    /// Says it once through the status region as it appears. Not for one that is on the page from
    /// the start. Default: `false`.
    #[prop(optional)]
    announced: bool,
    /// `id`, for the control that it belongs to.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let kind = kind.of_message();
    let prefix = prefix.unwrap_or_else(|| kind.word());
    if announced && let Some(announcer) = use_announcer() {
        let whole = whole(&prefix, &text);
        // In the browser only, and once.
        effect(move |_| announcer.announce(&whole));
    }
    let own = kind.class("ptg-message ptg-status-message");
    view! {
        <p class=classes(own, class) id=id>
            <strong>{say(prefix)}</strong>
            {say_after_space(text)}
        </p>
    }
}

/// As it is read on the page: who hears "Warning:" first listens otherwise.
fn whole(prefix: &Text, text: &Text) -> Text {
    let (prefix, text) = (prefix.clone(), text.clone());
    Text::computed(move |locale| {
        [&*prefix.get(locale), " ", &*text.get(locale)]
            .concat()
            .into()
    })
}
