//! A date to be typed, or chosen on a calendar where the day of the week counts: a visit, a delivery.

mod calendar;
mod dialog;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod grid;
mod keys;
mod opener;
mod state;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::date_input::{DateInput, DateInputProps, DateOrder, MonthControl};
use crate::field::HeadingLevel;
use crate::form::{DateRule, date};
use leptos::prelude::*;
use opener::Opener;
use portage_locales::Text;
use state::Calendar;

/// A [`DateInput`](crate::DateInput) with a calendar beside it.
///
/// The date can always be typed; the calendar writes into the same parts. What the form's rules
/// know of them, the calendar knows by `rule`: give both the same one. Days that the rule refuses
/// can be reached and say why, but not chosen.
///
/// A date without a legend does not compile (WCAG 1.3.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let date = view! { <DatePicker name="visit"/> };
/// ```
///
/// # Server-side rendering
/// The complete parts. The button that opens the calendar appears with the wasm; its place is kept.
#[component]
pub fn DatePicker(
    /// Name of the group: its parts are sent as `name-year`, `name-month` and `name-day`. Also the
    /// `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// Which date is asked for, visible; screen readers say it before the first part. Also the
    /// title of the calendar.
    #[prop(into)]
    legend: Text,
    /// Makes the legend a heading too, where it is the question of the page. Default: none.
    #[prop(optional)]
    legend_heading: Option<HeadingLevel>,
    /// Hides the legend from sight only, where what stands around says it. Default: `false`.
    #[prop(optional)]
    legend_hidden: bool,
    /// Help to answer: short, without links. Default: an example; an empty text is none.
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
    /// The days that can be chosen, and what day it is. Default: any day.
    #[prop(default = date())]
    rule: DateRule,
    /// The order of the parts; one with a day. Default: year, month, day.
    #[prop(optional)]
    order: DateOrder,
    /// How the month is typed. Default: as a number; names and their beginnings are understood.
    #[prop(optional)]
    month: MonthControl,
    /// Words on the button. Default: "Choose from a calendar". Which date, and the one that was
    /// chosen, are said after them.
    #[prop(into, optional)]
    button_label: Option<Text>,
    /// Whether it must be answered. Default: what the form's rules say.
    #[prop(optional)]
    required: bool,
    /// Words beside the legend where the form marks the group. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// Date at first, and what is written into the parts when it changes: `2026-03-27`. Default:
    /// the form's answer.
    #[prop(into, optional)]
    value: Option<Signal<String>>,
    /// Called with the date, `2026-03-27`, or with what there is of it, `2026-3-`, whenever that
    /// changes, by typing or on the calendar.
    #[prop(into, optional)]
    on_input: Option<Callback<String>>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
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
) -> impl IntoView {
    let parts = NodeRef::new();
    let required = required || rule.is_required();
    let opener = Opener {
        id: id.clone().unwrap_or_else(|| name.clone()),
        legend: legend.clone(),
        label: button_label,
        disabled,
        calendar: Calendar::new(rule),
        parts,
        dead: RwSignal::new(true),
    };
    opener.follow();
    DateInput(DateInputProps {
        name,
        legend,
        legend_heading,
        legend_hidden,
        hint,
        error,
        error_prefix,
        wrong,
        invalid: Signal::stored(false),
        order,
        month,
        year_label: None,
        month_label: None,
        day_label: None,
        required,
        mark,
        value,
        on_input,
        autocomplete: None,
        disabled,
        readonly: Signal::stored(false),
        after: Some(ViewFn::from(move || opener.clone().view())),
        described_by,
        id,
        form,
        class,
        node_ref: parts,
    })
}
