//! It worked: what was done, under which number, and what happens next.

mod copy;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::portage::{say, say_before_space};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// The first thing on the page after something was sent. Its heading takes the focus, so that a
/// screen reader begins with the news and not with the header.
///
/// A confirmation that does not say of what does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let panel = view! { <ConfirmationPanel reference="A12 345"/> };
/// ```
///
/// # Server-side rendering
/// Complete. The button that copies the number comes with the wasm; without a number the panel needs
/// none.
#[component]
pub fn ConfirmationPanel(
    /// What was done: "Application sent".
    #[prop(into)]
    title: Text,
    /// Rank of that heading. Default: `h1`.
    #[prop(default = HeadingLevel::H1)]
    heading: HeadingLevel,
    /// The number under which it can be found again, as it is to be said and written. Default: none.
    #[prop(into, optional)]
    reference: Option<String>,
    /// Words before the number. Default: "Your reference number".
    #[prop(into, optional)]
    reference_label: Option<Text>,
    /// What happens next, when, and what the person has to do. Default: nothing.
    #[prop(into, optional)]
    next: Option<ViewFn>,
    /// Heading over that. Default: "What happens next".
    #[prop(into, optional)]
    next_title: Option<Text>,
    /// Leaves the focus where it is, for one that is shown as an example. Default: `false`.
    #[prop(optional)]
    disable_auto_focus: bool,
    /// `id` of the panel. Default: `confirmation`.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let id = id.unwrap_or_else(|| "confirmation".to_owned());
    let title = heading.focusable(
        "ptg-confirmation-panel__title",
        !disable_auto_focus,
        say(title),
    );
    let reference = reference.map(|reference| {
        let label = reference_label.unwrap_or_else(messages::confirmation_panel_reference);
        let number = [&id, "-number"].concat();
        let button = copy::view(reference.clone(), number.clone());
        view! {
            <p class="ptg-confirmation-panel__reference">
                {say_before_space(label)}
                // Letters and digits of a number are not words to translate.
                <strong id=number translate="no">{reference}</strong>
            </p>
            {button}
        }
    });
    let next = next.map(|next| {
        let title = say(next_title.unwrap_or_else(messages::confirmation_panel_next));
        view! {
            {heading.below().view("ptg-confirmation-panel__next", None, title)}
            {next.run()}
        }
    });
    view! {
        <div class=classes(String::from("ptg-confirmation-panel"), class) id=id>
            <div class="ptg-confirmation-panel__news">
                {title}
                {reference}
            </div>
            {next}
        </div>
    }
}
