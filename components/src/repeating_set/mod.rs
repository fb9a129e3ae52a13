//! Questions that are asked as often as there is something to tell: trips, children, employers.

mod control;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod row_view;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

use crate::button::{Button, ButtonKind};
use crate::element::{Node, each, view};
use crate::field::{Gathering, Group, HeadingLevel, Said};
use crate::form::{Answers, FormContext, Row, RowSet, rows};
use crate::portage::say;
use control::{Control, part};
use leptos::prelude::*;
use portage_locales::{Text, messages};
use row_view::RowView;

/// A set of questions in rows, which a person adds and removes.
///
/// Each row sends its id, a number that stays with it, under the set's name; its fields are named
/// with it: `trip-2-country`. So the answers of one row never slide into another, whatever is
/// removed before it. What is asked of each row stands in the rules, `Rules::rows`.
///
/// A set without words for its rows does not compile:
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let set = view! { <RepeatingSet name="trip" legend="Trips" let:row>{row.name("to")}</RepeatingSet> };
/// ```
///
/// # Server-side rendering
/// "Add another", "remove" and "undo" are submit buttons: without wasm the server takes them with
/// [`Rules::apply_rows`](crate::Rules::apply_rows) and sends the page again. The Enter key in a
/// field never presses one of them.
#[component]
pub fn RepeatingSet<F, V>(
    /// Name of the set, under which each row sends its id; also the `id`, unless one is given.
    #[prop(into)]
    name: String,
    /// What the rows have in common, visible.
    #[prop(into)]
    legend: Text,
    /// Makes the legend a heading too, where it is the question of the page. Default: none.
    #[prop(optional)]
    legend_heading: Option<HeadingLevel>,
    /// Name of a row, with its number: "Trip 2".
    #[prop(into)]
    row_legend: Callback<u32, Text>,
    /// Rank of the rows' names, where they are headings too. Default: none.
    #[prop(optional)]
    row_heading: Option<HeadingLevel>,
    /// Help for the set as a whole: short, without links. Default: none.
    #[prop(into, optional)]
    hint: Option<Text>,
    /// What is wrong with the set as a whole, where no form says it. Default: the form's problem.
    #[prop(into, optional)]
    error: MaybeProp<Text>,
    /// Heard, not seen, before the error. Default: "Error:".
    #[prop(into, optional)]
    error_prefix: Option<Text>,
    /// How many rows there must be, where no rules say it. Default: 1.
    #[prop(default = 1)]
    min: u32,
    /// How many rows there may be, where no rules say it. Default: 20.
    #[prop(default = 20)]
    max: u32,
    /// Name of the button that adds a row. Default: "Add another".
    #[prop(into, optional)]
    add_label: Option<Text>,
    /// Name of the button that removes a row, given the row's number. Default: "Remove: Trip 2".
    #[prop(into, optional)]
    remove_label: Option<Callback<u32, Text>>,
    /// Ids of further descriptions, read before the hint.
    #[prop(into, optional)]
    described_by: Option<String>,
    /// `id` of the set, where the name is on the page twice; those of its rows begin with it. Give
    /// the fields of the rows an `id` too. Default: the name.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// The fields of a row, named with `row.name("country")`. They are made once: `row.number` is
    /// the number that the row came with. Words that follow it belong in `row_legend`.
    children: F,
) -> impl IntoView
where
    F: Fn(Row) -> V + Clone + Send + Sync + 'static,
    V: IntoView + 'static,
{
    let fallback = rows().least(min).most(max);
    let form = FormContext::current();
    let set = match form {
        Some(form) => form.row_set(&name, fallback),
        None => RowSet::of(&fallback, &name, &Answers::new()),
    };
    // Without wasm the page is loaded anew after a press, and the focus would be lost.
    let focus = form.and_then(|form| form.answer(&part(&name, "focus")));
    let id = id.unwrap_or_else(|| name.clone());
    let control = Control::new(set, name.clone(), id.clone(), row_legend);
    let group = Group::new(Gathering {
        id: Some(id),
        legend,
        legend_heading,
        legend_hidden: false,
        said: Said {
            hint,
            error,
            error_prefix,
            described_by,
        },
        required: false,
        mark: None,
        class,
        name,
    });
    let row_view = RowView {
        control,
        heading: row_heading,
        remove_label: remove_label.unwrap_or_else(|| {
            Callback::new(move |number| messages::repeating_set_remove(row_legend.run(number)))
        }),
        focus: focus.as_deref().and_then(|id| id.parse().ok()),
    };
    let all = control.set;
    group.view(view! {
        // The Enter key presses the first submit button of a form: it must not remove a row.
        <button type="submit" class="ptg-visually-hidden" tabindex="-1" aria-hidden="true">
            {say(messages::repeating_set_send())}
        </button>
        {each(
            move || all.with(RowSet::kept),
            |id| *id,
            move |id| {
                let row = control.row(id);
                row_view.clone().view(id, Node::of_view(children(row)))
            },
        )}
        {after_rows(control, add_label, focus.is_some_and(|to| to == "add"))}
    })
}

/// What stands under the rows: the way to undo a removal, and to add a row or why there is none.
fn after_rows(control: Control, add_label: Option<Text>, focus: bool) -> Node {
    let set = control.set;
    let no_undo = Signal::derive(move || set.with(|set| set.removed().is_none()));
    let full = Signal::derive(move || set.with(|set| !set.can_add()));
    let not_full = Signal::derive(move || set.with(RowSet::can_add));
    let most = set.with_untracked(RowSet::most);
    let label = add_label.unwrap_or_else(messages::repeating_set_add);
    view! {
        <div class="ptg-repeating-set__undo" hidden=no_undo>
            <span>{say(control.removed_text())}</span>
            <Button
                label=control.undo_label()
                kind=ButtonKind::Secondary
                small=true
                name=control.part("undo")
                formnovalidate=true
                on_click=move |event| control.undo(&event)
            />
        </div>
        <div hidden=full>
            <Button
                label
                kind=ButtonKind::Secondary
                id=control.id_of("add")
                name=control.part("add")
                formnovalidate=true
                autofocus=focus
                on_click=move |event| control.add(&event)
            />
        </div>
        <p class="ptg-hint" hidden=not_full>{say(messages::repeating_set_full(most))}</p>
    }
}
