//! A setting that is on or off.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::choice::Single;
use crate::element::view;
use crate::field::Said;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A switch: a native checkbox that a screen reader calls a switch.
///
/// It is one more control of a form, sent with it. Use it for settings, not for consent, which is a
/// [`Checkbox`](crate::Checkbox). The state stands beside it in a word, so that nobody has to know
/// which side is on.
///
/// A switch without a label does not compile (WCAG 4.1.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let switch = view! { <Switch name="a"/> };
/// ```
///
/// # Server-side rendering
/// A native box that works without wasm; the word follows it by the stylesheet.
#[component]
pub fn Switch(
    /// Name under which it is sent when it is on; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is on or off, visible; it stays the same in both states.
    #[prop(into)]
    label: Text,
    /// Help, below the label: short, without links. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Whether it must be ticked. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label where the form marks the box. Default: "(required)" or "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// What is sent when it is on. Default: `true`.
    #[prop(into, default = "true".into())]
    value: String,
    /// Whether it is on at first, and later when that changes. Default: the form's answer.
    #[prop(into, optional)]
    checked: Option<Signal<bool>>,
    /// Called with whether it is on whenever that changes, also when the page became alive and the
    /// person was faster.
    #[prop(into, optional)]
    on_change: Option<Callback<bool>>,
    /// The state in a word, beside the switch. Default: "On".
    #[prop(into, optional)]
    on: Option<Text>,
    /// The other state. Default: "Off".
    #[prop(into, optional)]
    off: Option<Text>,
    /// What is asked only of those who tick it, right after it. Default: nothing.
    #[prop(into, optional)]
    reveals: Option<ViewFn>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the control, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// `id` of the form that the control belongs to, when it stands outside.
    #[prop(into, optional)]
    form: Option<String>,
    /// Further classes of the field.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let single = Single {
        name,
        id,
        label,
        said: Said {
            hint,
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        value,
        checked,
        on_change,
        disabled,
        form,
        class,
        role: Some("switch"),
        row: "ptg-choice ptg-switch",
        reveals,
    };
    // The role says the state to a screen reader, in that one's own words.
    let on = say(on.unwrap_or_else(messages::switch_on));
    let off = say(off.unwrap_or_else(messages::switch_off));
    single.view(view! {
        <span class="ptg-switch__state" aria-hidden="true">
            <span class="ptg-switch__on">{on}</span>
            <span class="ptg-switch__off">{off}</span>
        </span>
    })
}
