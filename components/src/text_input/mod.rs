//! One line of text: a name, an email address, a telephone number, a file number.

mod autocomplete;
mod control;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod keywords;
mod leaving;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
mod suggestions;
mod sync;
#[cfg(test)]
mod tests;

pub use autocomplete::Autocomplete;
pub(crate) use control::{Control, Spinning};
pub use keywords::{Autocapitalize, InputKind, InputMode, Width};
pub(crate) use leaving::{Leaving, beside, surroundings};
pub(crate) use suggestions::{suggestions, suggestions_id};
pub(crate) use sync::follow;

use crate::field::{Field, HeadingLevel, Said, Surroundings};
use leptos::{html, prelude::*};
use portage_locales::Text;

/// A field for one line of text.
///
/// Inside a [`Form`](crate::Form) it finds its value, whether it is required, and its problem by
/// its name. For other events put a listener on the component, `on:change=…` or `on:focusin=…`:
/// they come up from the control. What a person typed before the wasm came is kept: the control
/// is never written to unless `value` changes later.
///
/// A field without a label does not compile (WCAG 3.3.2):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let field = view! { <TextInput name="email"/> };
/// ```
///
/// # Server-side rendering
/// A complete native control with its value; nothing waits for the wasm.
#[component]
pub fn TextInput(
    /// Name under which the answer is sent; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What is asked, visible (WCAG 3.3.2).
    #[prop(into)]
    label: Text,
    /// Makes the label the heading of the page, where it asks one thing. Default: no heading.
    #[prop(optional)]
    label_heading: Option<HeadingLevel>,
    /// Hides the label from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    label_hidden: bool,
    /// Help to answer: short, without links, which a description cannot offer. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// What the field takes. Default: text.
    #[prop(optional)]
    kind: InputKind,
    /// Whether it must be answered. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the label where the form marks the field. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Value at first, and what is written into the control when it changes. Default: the
    /// form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with what the control holds whenever that changes, also when the page became alive
    /// and the person was faster.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// What is asked about the person (WCAG 1.3.5). Default: nothing personal.
    #[prop(optional)]
    autocomplete: Option<Autocomplete>,
    /// On-screen keyboard. Default: that of the kind.
    #[prop(optional)]
    inputmode: Option<InputMode>,
    /// Whether spelling is checked. Default: the browser decides; `false` for names and codes.
    #[prop(optional)]
    spellcheck: Option<bool>,
    /// What an on-screen keyboard capitalises. Default: the browser decides.
    #[prop(optional)]
    autocapitalize: Option<Autocapitalize>,
    /// How long the answer is. Default: 30 characters.
    #[prop(optional)]
    width: Option<Width>,
    /// Letters apart, as in a reference number that is compared with paper. Default: `false`.
    #[prop(optional)]
    code: bool,
    /// Unit before the control, such as `$`. Only for the eye: say it in the label as well.
    #[prop(into, optional)]
    prefix: Option<Text>,
    /// Unit after the control. Only for the eye: say it in the label as well.
    #[prop(into, optional)]
    suffix: Option<Text>,
    /// What stands right before the control, such as an icon.
    #[prop(into, optional)]
    before: Option<ViewFn>,
    /// What stands right after the control, such as a button that belongs to it.
    #[prop(into, optional)]
    after: Option<ViewFn>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// To be read and sent, not changed. Default: `false`.
    #[prop(into, optional)]
    readonly: Signal<bool>,
    /// Longest answer that the browser lets through, in UTF-16 units. Default: none, so that
    /// pasted text is never cut in silence; use the rule `max_length`.
    #[prop(optional)]
    maxlength: Option<u32>,
    /// Shortest answer, in UTF-16 units, for software that reads the page; the browser does not
    /// refuse. Use the rule `min_length`. Default: none.
    #[prop(optional)]
    minlength: Option<u32>,
    /// Regular expression of HTML for the whole answer, for software that reads the page; the
    /// browser does not refuse. Use a rule. Default: none.
    #[prop(into, optional)]
    pattern: Option<String>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the control, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// `id` of the form that the field belongs to, when it stands outside.
    #[prop(into, optional)]
    form: Option<String>,
    /// Language of the answer, where it is not the page's (WCAG 3.1.2).
    #[prop(into, optional)]
    lang: Option<String>,
    /// Further classes of the whole field.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The control itself.
    #[prop(optional)]
    node_ref: NodeRef<html::Input>,
) -> impl IntoView {
    let around = Surroundings {
        name,
        id,
        label,
        label_heading,
        label_hidden,
        said: Said {
            hint,
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        class,
    };
    let control = Control {
        kind,
        value,
        on_input,
        on_blur: None,
        on_keydown: None,
        autocomplete,
        section: None,
        list: None,
        inputmode,
        spellcheck,
        autocapitalize,
        width,
        code,
        prefix,
        suffix,
        before,
        after,
        disabled,
        readonly,
        maxlength,
        minlength,
        pattern,
        form,
        lang,
        node_ref,
        spinning: None,
    };
    control.view(Field::new(around))
}
