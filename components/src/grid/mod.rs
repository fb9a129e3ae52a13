//! Things side by side where there is room, and one below the other where there is none.

mod columns;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub use columns::GridColumns;

use crate::classes::classes;
use crate::element::Element;
use leptos::prelude::*;

/// Columns of one width. They go by the room that the grid has, not by the window, so that it fits
/// beside a navigation too; on a screen of 320 px there is one column.
///
/// Nothing can be moved: what is read, what Tab reaches and what is seen stay in one order
/// (WCAG 1.3.2, 2.4.3).
///
/// # Server-side rendering
/// Complete, and needs no wasm.
#[component]
pub fn Grid<C: IntoView + 'static>(
    /// The most columns there are.
    columns: GridColumns,
    /// Whether it is a list, as a group of cards is: screen readers say how many there are. Its
    /// children are `<li>` then. Default: `false`.
    #[prop(optional)]
    list: bool,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
    /// What stands in the columns, in the order in which it is read.
    children: TypedChildren<C>,
) -> impl IntoView {
    let own = ["ptg-grid ptg-grid--", columns.as_str()].concat();
    let (tag, role) = if list {
        ("ul", Some("list"))
    } else {
        ("div", None)
    };
    Element::new(tag)
        .attribute("class", classes(own, class))
        // Safari takes a list without bullets for none.
        .attribute("role", role)
        .child(children)
        .into_node()
}
