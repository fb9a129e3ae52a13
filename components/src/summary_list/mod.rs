//! What a person has answered, row by row, with the way back to each answer.

#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod row;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub use row::SummaryRow;

use crate::classes::classes;
use crate::element::view;
use crate::field::HeadingLevel;
use crate::link::{Anchor, list};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A list of questions with their answers: for the page on which a person checks them before they
/// are sent, and for the details of a file.
///
/// With a `title` it is a card: one of several people, trips or periods, each with its own links.
///
/// A row without a question does not compile:
///
/// ```compile_fail,E0061
/// use portage::SummaryRow;
/// let row = SummaryRow::new("Ada Lovelace");
/// ```
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn SummaryList(
    /// Questions and answers, in the order of the form.
    rows: Vec<SummaryRow>,
    /// Name of a card that holds the list. Default: no card.
    #[prop(into, optional)]
    title: Option<Text>,
    /// Rank of that name. Default: `h2`.
    #[prop(default = HeadingLevel::H2)]
    heading: HeadingLevel,
    /// Links about the whole card, such as "Remove". They are heard with the card's name after
    /// their words.
    #[prop(into, optional)]
    actions: Vec<Anchor>,
    /// Words for an answer that was not given. Default: "Not provided".
    #[prop(into, optional)]
    empty: Option<Text>,
    /// `id` of the list, or of the card. Default: none.
    #[prop(into, optional)]
    id: Option<String>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let empty = empty.unwrap_or_else(messages::summary_list_empty);
    let own = if rows.iter().any(SummaryRow::has_actions) {
        "ptg-summary-list ptg-summary-list--actions"
    } else {
        "ptg-summary-list"
    };
    let rows = rows.into_iter().map(|row| row.into_view(&empty));
    let rows = rows.collect_view();
    let Some(title) = title else {
        return view! { <dl class=classes(own.to_owned(), class) id=id>{rows}</dl> };
    };
    let about = messages::summary_list_about(title.clone());
    let actions = actions
        .into_iter()
        .map(|action| action.about(about.clone()));
    let actions: Vec<Anchor> = actions.collect();
    let actions = (!actions.is_empty()).then(|| list(actions));
    view! {
        <div class=classes(String::from("ptg-summary-card"), class) id=id>
            <div class="ptg-summary-card__head">
                {heading.view("ptg-summary-card__title", None, say(title))}
                {actions}
            </div>
            <dl class=own>{rows}</dl>
        </div>
    }
}
