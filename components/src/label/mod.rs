//! The name of a control that a team builds itself, tied to it.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::element::view;
use crate::field::{HeadingLevel, mark_view};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A native `<label>`: a press on it goes to the control, voice control finds the control by it,
/// and browsers fill the control in by it.
///
/// The fields of this library have theirs; it is a part for fields of one's own.
///
/// A label of nothing does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let label = view! { <Label text="City"/> };
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Label(
    /// `id` of the control.
    #[prop(into)]
    control: String,
    /// What is asked.
    #[prop(into)]
    text: Text,
    /// Makes it the heading of the page, where it asks one thing. Default: no heading.
    #[prop(optional_no_strip)]
    heading: Option<HeadingLevel>,
    /// Hides it from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    hidden: bool,
    /// Whether the control must be answered, which the form may mark in words. The control itself
    /// needs `required` as well. Default: `false`.
    #[prop(optional)]
    required: bool,
    /// Words beside it where the form marks the field. Default: "(required)" or "(optional)".
    #[prop(into, optional_no_strip)]
    mark: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let own = if hidden {
        "ptg-label ptg-visually-hidden"
    } else {
        "ptg-label"
    };
    let text = say(text);
    let mark = mark_view(required, true, mark);
    let label =
        view! { <label class=classes(String::from(own), class) r#for=control>{text}{mark}</label> };
    HeadingLevel::around(heading, label)
}
