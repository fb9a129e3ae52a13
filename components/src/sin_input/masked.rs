use crate::classes::classes;
use crate::element::view;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::format::{Sin, masked_sin};
use portage_locales::messages;

/// A social insurance number on a page to review or to print: `••• ••• 789`. A screen reader says
/// "number ending in 7 8 9" instead of dots.
///
/// # Server-side rendering
/// Complete, and needs no wasm. The first six digits are not in the HTML.
#[component]
pub fn MaskedSin(
    /// The number.
    value: Sin,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    // One by one, or they are read as a number of hundreds.
    let mut last = String::new();
    for digit in value.last_three().chars() {
        if !last.is_empty() {
            last.push(' ');
        }
        last.push(digit);
    }
    let words = say(messages::sin_input_masked(last));
    view! {
        <span class=classes(String::from("ptg-sin-input__masked"), class)>
            <span aria-hidden="true">{masked_sin(&value)}</span>
            <span class="ptg-visually-hidden">{words}</span>
        </span>
    }
}
