//! Two dates, a start and an end, which answer one question: a stay, a period of work.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::classes::classes;
use crate::date_input::{DateInput, DateInputProps, DateOrder, MonthControl};
use crate::element::Node;
use crate::field::{Gathering, Group, HeadingLevel, Said};
use crate::form::{FormContext, Mark};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A start and an end, each a [`DateInput`](crate::DateInput), in one group.
///
/// The rules [`date_range`](crate::date_range) know both dates and the group: a date that is wrong
/// by itself says so under its own legend; that the end is before the start, or the period too
/// long, is said once, by the group, and names both dates.
///
/// A range without a legend does not compile (WCAG 1.3.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let range = view! { <DateRange name="stay"/> };
/// ```
///
/// # Server-side rendering
/// Complete native controls with their values; nothing waits for the wasm.
#[component]
pub fn DateRange(
    /// Name of the group: the dates are `name-start` and `name-end`. Also the `id`, unless one is
    /// given.
    #[prop(into)]
    name: String,
    /// What the two dates are about, visible; screen readers say it before the first of them.
    #[prop(into)]
    legend: Text,
    /// Makes the legend a heading too, where it is the question of the page. Default: none.
    #[prop(optional)]
    legend_heading: Option<HeadingLevel>,
    /// Name of the first date. Default: "Start date".
    #[prop(into, optional)]
    start_legend: Option<Text>,
    /// Name of the second date. Default: "End date".
    #[prop(into, optional)]
    end_legend: Option<Text>,
    /// Help to answer, once for both dates. Default: an example with a day above 12; an empty
    /// text is none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// Help to answer the first date. Default: none.
    #[prop(into, optional)]
    start_hint: Text,
    /// Help to answer the second date. Default: none.
    #[prop(into, optional)]
    end_hint: Text,
    /// What is wrong with the two together, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before each error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// Which parts, in which order, in both dates. Default: year, month, day.
    #[prop(optional)]
    order: DateOrder,
    /// How the month is entered. Default: as a number; names and their beginnings are understood.
    #[prop(optional)]
    month: MonthControl,
    /// Whether both dates must be answered. Default: what the form's rules say of each.
    #[prop(optional)]
    required: bool,
    /// Words beside the legends of the dates where the form marks them. Default: "(required)" or
    /// "(optional)".
    #[prop(into, optional)]
    mark: Option<Text>,
    /// First date at first, and what is written into it when it changes: `2026-03-01`. Default:
    /// the form's answer.
    #[prop(into, optional)]
    start: Option<Signal<String>>,
    /// Second date at first, and what is written into it when it changes. Default: the form's
    /// answer.
    #[prop(into, optional)]
    end: Option<Signal<String>>,
    /// Called with the first date, or with what there is of it, whenever that changes.
    #[prop(into, optional)]
    on_start: Option<Callback<String>>,
    /// Called with the second date, or with what there is of it, whenever that changes.
    #[prop(into, optional)]
    on_end: Option<Callback<String>>,
    /// Not to be answered now. Discouraged: people wonder why. Default: `false`.
    #[prop(into, optional)]
    disabled: Signal<bool>,
    /// To be read and sent, not changed. Default: `false`.
    #[prop(into, optional)]
    readonly: Signal<bool>,
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
    let hint = hint.unwrap_or_else(|| order.example(month, None));
    let gathering = Gathering {
        name,
        id,
        legend,
        legend_heading,
        legend_hidden: false,
        said: Said {
            hint: (!hint.is_empty()).then_some(hint),
            error,
            error_prefix: error_prefix.clone(),
            described_by,
        },
        // Each date says of itself whether it must be answered: the group is not marked at all.
        required: FormContext::current().is_some_and(|form| form.mark() == Mark::Optional),
        mark: None,
        class: classes(String::from("ptg-date-range"), class).into(),
    };
    let group = Group::new(gathering);
    let whole = FormContext::current().map(|form| form.is_wrong(group.name.clone()));
    let invalid = Signal::derive(move || {
        error.get().is_some() || whole.is_some_and(|whole| whole.get().is_some())
    });
    let (own_name, own_id) = (group.name.clone(), group.id.clone());
    let one = |end: &str, legend: Text, hint: Text, value, on_input| {
        DateInput(DateInputProps {
            name: [&own_name, "-", end].concat(),
            id: Some([&own_id, "-", end].concat()),
            legend,
            legend_heading: None,
            legend_hidden: false,
            hint: Some(hint),
            // What is wrong with both is said by the group.
            error: MaybeProp::default(),
            error_prefix: error_prefix.clone(),
            wrong: MaybeProp::default(),
            invalid,
            order,
            month,
            year_label: None,
            month_label: None,
            day_label: None,
            required,
            mark: mark.clone(),
            value,
            on_input,
            autocomplete: None,
            disabled,
            readonly,
            after: None,
            described_by: None,
            form: form.clone(),
            class: MaybeProp::default(),
            node_ref: NodeRef::new(),
        })
    };
    let start_legend = start_legend.unwrap_or_else(messages::date_range_start);
    let end_legend = end_legend.unwrap_or_else(messages::date_range_end);
    let dates = [
        one("start", start_legend, start_hint, start, on_start),
        one("end", end_legend, end_hint, end, on_end),
    ];
    group.view(dates.map(Node::of_view))
}
