//! A date that a person knows by heart or reads from a document, in parts: year, month and day.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod order;
mod part;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
mod sync;
#[cfg(test)]
mod tests;

pub use order::{DateAutocomplete, DateOrder, MonthControl};

use crate::element::view;
use crate::field::{Gathering, Group, HeadingLevel, Said};
use crate::form::{DateParts, FormContext};
use leptos::{html, prelude::*};
use part::{Part, Surface};
use portage_locales::Text;
pub(crate) use sync::{enter, typed};

/// A date in parts, each with a label of its own.
///
/// The rules [`date`](crate::date) and [`month_year`](crate::month_year) read the parts by the
/// group's name: `birth` is sent as `birth-year`, `birth-month` and `birth-day`, and kept as
/// `birth`, `1990-03-27`. What was typed stays as it was typed, also where it is no date yet.
///
/// Nothing moves the focus from part to part: who corrects a digit would be thrown out of the
/// field, and a screen reader would be cut off in the middle of it.
///
/// A date without a legend does not compile (WCAG 1.3.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let date = view! { <DateInput name="birth"/> };
/// ```
///
/// # Server-side rendering
/// Complete native controls with their values; nothing waits for the wasm.
#[component]
pub fn DateInput(
    /// Name of the group: its parts are sent as `name-year`, `name-month` and `name-day`. Also the
    /// `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// Which date is asked for, visible; screen readers say it before the first part.
    #[prop(into)]
    legend: Text,
    /// Makes the legend a heading too, where it is the question of the page. Default: none.
    #[prop(optional)]
    legend_heading: Option<HeadingLevel>,
    /// Hides the legend from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    legend_hidden: bool,
    /// Help to answer: short, without links. Default: an example with a day above 12, so that
    /// nobody takes it for the month; an empty text is none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// The parts that `error` is about, such as `day` or `year month`. Default: all.
    #[prop(into, optional)]
    wrong: MaybeProp<String>,
    /// Whether all parts are wrong for a reason that stands elsewhere, such as with the other date
    /// of a period. Default: `false`.
    #[prop(into, optional)]
    invalid: Signal<bool>,
    /// Which parts, in which order; the same in both languages, so that they do not move when the
    /// language is switched. Default: year, month, day.
    #[prop(optional)]
    order: DateOrder,
    /// How the month is entered. Default: as a number; names and their beginnings are understood.
    #[prop(optional)]
    month: MonthControl,
    /// Label of the year. Default: "Year".
    #[prop(into, optional)]
    year_label: Option<Text>,
    /// Label of the month. Default: "Month".
    #[prop(into, optional)]
    month_label: Option<Text>,
    /// Label of the day. Default: "Day".
    #[prop(into, optional)]
    day_label: Option<Text>,
    /// Whether it must be answered. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the legend where the form marks the group. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Date at first, and what is written into the parts when it changes: `1990-03-27`; parts
    /// that are not known may be empty, `1990--`. Default: the form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with the date, `1990-03-27`, or with what there is of it, `1990-3-`, whenever that
    /// changes, also when the page became alive and the person was faster. See
    /// [`DateAnswer`](crate::DateAnswer).
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// What the date is about the person (WCAG 1.3.5). Default: nothing personal.
    #[prop(optional)]
    autocomplete: Option<DateAutocomplete>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// To be read and sent, not changed; a list of months cannot be read-only. Default: `false`.
    #[prop(into, optional)]
    readonly: Signal<bool>,
    /// What stands after the parts, such as a button that opens a calendar.
    #[prop(into, optional)]
    after: Option<ViewFn>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the group, where the name is on the page twice. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// `id` of the form that the group belongs to, when it stands outside.
    #[prop(into, optional)]
    form: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The parts together, without legend and notes.
    #[prop(optional)]
    node_ref: NodeRef<html::Div>,
) -> impl IntoView {
    let hint = hint.unwrap_or_else(|| order.example(month, autocomplete));
    let gathering = Gathering {
        name,
        id,
        legend,
        legend_heading,
        legend_hidden,
        said: Said {
            hint: (!hint.is_empty()).then_some(hint),
            error,
            error_prefix,
            described_by,
        },
        required,
        mark,
        class,
    };
    let group = Group::new(gathering);
    let context = FormContext::current();
    let precision = order.precision();
    let typed = match (value, context) {
        (Some(value), _) => DateParts::of_text(&value.get_untracked(), precision),
        (None, Some(form)) => DateParts::find(&group.name, precision, |name| form.answer(name)),
        (None, None) => DateParts::default(),
    };
    sync::follow(&group.id, precision, node_ref, value, on_input);

    let surface = Surface {
        group: group.name.clone(),
        id: group.id.clone(),
        form: context,
        error,
        wrong,
        invalid,
        month,
        autocomplete,
        disabled,
        readonly,
        owner: form,
    };
    let view_of = |part: &Part| {
        let label = match part {
            Part::Year => &year_label,
            Part::Month => &month_label,
            Part::Day => &day_label,
        };
        part::view(*part, label.clone(), &typed, &surface)
    };
    let parts = order.parts().iter().map(view_of).collect_view();
    group.view(view! {
        <div class="ptg-date-input" node_ref=node_ref>
            {parts}
            {after.map(|after| after.run())}
        </div>
    })
}
