use super::Narrow;
use super::cell::TableCell;
use super::column::TableColumn;
use crate::element::{Element, Node, view};
use crate::portage::say;
use leptos::prelude::*;

/// A row of a table.
#[derive(Clone)]
pub struct TableRow {
    header: Option<TableCell>,
    cells: Vec<TableCell>,
}

impl TableRow {
    /// A row with the cell that names it, read with every other cell of the row, and the others.
    pub fn new(header: impl Into<TableCell>, cells: impl Into<Vec<TableCell>>) -> Self {
        Self {
            header: Some(header.into()),
            cells: cells.into(),
        }
    }

    /// A row that none of its cells names, such as one measurement among many.
    pub fn plain(cells: impl Into<Vec<TableCell>>) -> Self {
        Self {
            header: None,
            cells: cells.into(),
        }
    }

    /// All cells, from the first column on.
    pub(super) fn cells(&self) -> impl Iterator<Item = &TableCell> {
        self.header.iter().chain(&self.cells)
    }

    pub(super) fn view(
        &self,
        columns: &[TableColumn],
        narrow: Narrow,
        hidden: Option<Signal<bool>>,
    ) -> Node {
        let cells = columns.iter().zip(self.cells()).enumerate();
        let cells = cells.map(|(place, (column, cell))| {
            if place == 0 && self.header.is_some() {
                header(column, cell, narrow)
            } else {
                data(column, cell, narrow)
            }
        });
        let cells = cells.collect_view();
        let row = view! { <tr role=narrow.role("row") hidden=hidden>{cells}</tr> };
        row
    }
}

fn header(column: &TableColumn, cell: &TableCell, narrow: Narrow) -> Node {
    Element::new("th")
        .attribute("scope", "row")
        .attribute("class", column.class())
        .attribute("role", narrow.role("rowheader"))
        .child(cell.content())
        .into_node()
}

/// Where the rows are stacked, the column's name stands with the cell. It is for the eye: a screen
/// reader says the column's heading by itself.
fn data(column: &TableColumn, cell: &TableCell, narrow: Narrow) -> Node {
    let name = (narrow == Narrow::Stack).then(|| {
        let heading = say(&column.heading);
        view! { <span class="ptg-table__name" aria-hidden="true">{heading}</span> }
    });
    let content = match narrow {
        // One box beside the name, whatever is in the cell.
        Narrow::Stack => view! { <div>{cell.content()}</div> },
        _ => cell.content(),
    };
    view! {
        <td class=column.class() role=narrow.role("cell")>
            {name}
            {content}
        </td>
    }
}
