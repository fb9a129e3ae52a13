//! A message about the whole page: what people must know before they go on.

mod dismiss;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::message::{MessageKind, Title, more};
use dismiss::Dismiss;
use leptos::{children::Children, html, prelude::*};
use portage_locales::Text;

/// A message with a heading, a sign and a word for its kind.
///
/// One that the page comes with has no role: it is read in its place, and interrupts nobody. One
/// that appears later is given `when`: then its place is a live region from the start, and it is
/// said as it comes.
///
/// An alert without a heading does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let alert = view! { <Alert kind=MessageKind::Warning/> };
/// ```
///
/// # Server-side rendering
/// Complete. The button that closes it is there once the page is alive.
#[component]
pub fn Alert(
    /// What there is to know, in one line.
    #[prop(into)]
    heading: Text,
    /// What it is about. Default: information.
    #[prop(optional)]
    kind: MessageKind,
    /// The word before the heading. Default: that of the kind, such as "Warning:".
    #[prop(into, optional)]
    prefix: Option<Text>,
    /// Rank of the heading. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    level: HeadingLevel,
    /// Shows it while this is true, and says it when it comes. Default: it is there from the start.
    #[prop(into, optional)]
    when: Option<Signal<bool>>,
    /// Lets people close it, with wasm. Not for what they must know. Default: `false`.
    #[prop(optional)]
    dismissible: bool,
    /// Called when a person closes it, so that a service can remember it.
    #[prop(into, optional)]
    on_dismiss: Option<Callback<()>>,
    /// `id` of the message.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// What follows the heading: paragraphs, a list, a link. Default: nothing.
    #[prop(optional)]
    children: Option<Children>,
) -> impl IntoView {
    let place = NodeRef::<html::Div>::new();
    let dismiss = dismissible.then(|| Dismiss::new(place, heading.clone(), on_dismiss));
    let title = Title {
        kind,
        prefix,
        words: heading,
        level: Some(level),
        id: None,
    };
    let absent = when.map(|when| Signal::derive(move || !when.get()));
    let hidden = match (dismiss.as_ref(), absent) {
        (Some(dismiss), absent) => Some(dismiss.hidden(absent)),
        (None, absent) => absent,
    };
    let button = dismiss.map(Dismiss::button);
    let message = view! {
        <div class=classes(kind.class("ptg-message ptg-alert"), class) id=id hidden=hidden>
            {title.view()}
            {more(children)}
            {button}
        </div>
    };
    let role = when.map(|_| {
        if kind.is_pressing() {
            "alert"
        } else {
            "status"
        }
    });
    if role.is_none() && !dismissible {
        return message;
    }
    // Where it stood the focus can stay when it is closed; and what is to be said later needs a
    // region that was there before.
    view! { <div role=role tabindex=dismissible.then_some("-1") node_ref=place>{message}</div> }
}
