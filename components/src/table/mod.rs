//! Facts in rows and columns, which can be sorted, searched and read page by page.

mod cell;
mod column;
#[cfg(all(feature = "examples", not(test)))]
pub mod examples;
mod head;
mod live;
mod narrow;
mod row;
mod sort;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;
mod tools;

pub use cell::{CellValue, TableCell};
pub use column::TableColumn;
pub use narrow::Narrow;
pub use row::TableRow;
pub use sort::{SortOrder, TableSort};

use crate::classes::classes;
use crate::element::{Node, each, view};
use crate::portage::say;
use head::Head;
use leptos::prelude::*;
use live::{Live, Wanted};
use portage_locales::{Text, messages};

/// Gives the server's page that is sorted in this way.
pub(crate) type TableHref = Callback<TableSort, Text>;

/// A table with its caption.
///
/// The cell that names a row is its header by the type, [`TableRow::new`], and every column has a
/// heading: a screen reader says both with each cell.
///
/// Rows are sorted as people of the page's language expect it, "Élan" beside "elan", 2 before 10,
/// and found whatever the accents and capitals. [`sort_key`](crate::locales::collation::sort_key)
/// gives a server the same order.
///
/// A table without a caption does not compile (WCAG 1.3.1):
///
/// ```compile_fail,E0599
/// use leptos::prelude::*;
/// use portage::*;
/// let table = view! { <Table id="offices" columns=vec![] rows=vec![]/> };
/// ```
///
/// # Server-side rendering
/// Complete: every row is there. With `sort_href` the headings are links to the server's page in
/// another order, without it they are plain. Sorting in place, the filter and the pages come with
/// the wasm.
#[component]
pub fn Table(
    /// `id` of the table, from which those of its parts are made.
    #[prop(into)]
    id: String,
    /// What the table shows: its name, read first.
    #[prop(into)]
    caption: Text,
    /// Hides the caption from sight only, where a heading right above says the same. Default:
    /// `false`.
    #[prop(optional)]
    caption_hidden: bool,
    /// The columns, in their order.
    columns: Vec<TableColumn>,
    /// The rows.
    rows: Vec<TableRow>,
    /// Rows of totals under the others, which stay there however the others are sorted. Default:
    /// none.
    #[prop(into, optional)]
    footer: Vec<TableRow>,
    /// What becomes of it on a narrow screen. Default: it scrolls sideways.
    #[prop(optional)]
    narrow: Narrow,
    /// How the rows are sorted as they are given. Default: not by a column.
    #[prop(into, optional)]
    sort: Option<TableSort>,
    /// Address of the same page sorted in another way. Default: none, headings are links nowhere.
    #[prop(into, optional)]
    sort_href: Option<Callback<TableSort, Text>>,
    /// The rows are a part of those that the server has: it alone sorts them, also with wasm.
    /// Default: `false`.
    #[prop(optional)]
    partial: bool,
    /// Offers a field to search the rows, with wasm. Default: `false`.
    #[prop(optional)]
    filter: bool,
    /// Name of that field. Default: "Search this table".
    #[prop(into, optional)]
    filter_label: Option<Text>,
    /// The most rows that are shown at a time, with wasm. Default: all.
    #[prop(into, optional)]
    page_size: Option<usize>,
    /// Words in place of rows where there are none. Default: "No data".
    #[prop(into, optional)]
    empty: Option<Text>,
    /// Further classes.
    #[prop(into, optional)]
    class: MaybeProp<String>,
) -> impl IntoView {
    let sortable = columns.iter().any(|column| column.sortable);
    let lives = !rows.is_empty() && !partial && (sortable || filter || page_size.is_some());
    let rows_given = rows.clone();
    let live = lives.then(|| {
        let wanted = Wanted {
            columns: columns.clone(),
            rows,
            sort,
            page_size,
        };
        let live = Live::new(wanted);
        live.enliven([&id, "-sort-"].concat());
        live
    });
    let head = Head {
        id: &id,
        columns: &columns,
        narrow,
        sort,
        href: sort_href,
        live,
    };
    let body = match live {
        Some(live) => live_rows(live, narrow),
        None if rows_given.is_empty() => no_rows(columns.len(), narrow, empty),
        None => fixed(&rows_given, &columns, narrow),
    };
    let hides = (filter || page_size.is_some()).then_some("");
    let footer = (!footer.is_empty()).then(|| {
        let rows = fixed(&footer, &columns, narrow);
        view! { <tfoot role=narrow.role("rowgroup")>{rows}</tfoot> }
    });
    let caption_id = [&id, "-caption"].concat();
    let hint = sortable
        .then(|| sort_hint(sort_href.is_some(), live))
        .flatten();
    let words = say(&caption);
    let caption_class = caption_hidden.then_some("ptg-visually-hidden");
    let filter = live.filter(|_| filter);
    let filter = filter.map(|live| tools::filter(live, &id, filter_label));
    let pages = live.filter(|_| page_size.is_some());
    let pages = pages.map(|live| tools::pages(live, &id, caption));
    let head = head.view();
    let table = view! {
        <table id=id role=narrow.role("table")>
            <caption>
                <span class=caption_class id=caption_id.clone()>{words}</span>
                {hint}
            </caption>
            {head}
            <tbody role=narrow.role("rowgroup") data-live=hides>{body}</tbody>
            {footer}
        </table>
    };
    // The keyboard can only scroll what has the focus, and what has it needs a name. A `div` with the
    // role of a region would stay without it in Chromium where the caption comes later than the box,
    // on a slow connection.
    let table = if narrow == Narrow::Scroll {
        view! { <section class="ptg-table__scroll" aria-labelledby=caption_id tabindex="0">{table}</section> }
    } else {
        view! { <div class="ptg-table__scroll">{table}</div> }
    };
    view! {
        <div class=classes(String::from(narrow.class()), class)>
            {filter}
            {table}
            {pages}
        </div>
    }
}

fn fixed(rows: &[TableRow], columns: &[TableColumn], narrow: Narrow) -> Node {
    let rows = rows.iter().map(|row| row.view(columns, narrow, None));
    view! { {rows.collect_view()} }
}

/// Rows that change places stay the same elements: what was ticked in one stays.
fn live_rows(live: Live, narrow: Narrow) -> Node {
    each(
        move || live.order.get(),
        |row| *row as u32,
        move |row| {
            live.wanted.with_value(|wanted| {
                wanted.rows[row].view(&wanted.columns, narrow, Some(live.hides(row)))
            })
        },
    )
}

fn no_rows(columns: usize, narrow: Narrow, words: Option<Text>) -> Node {
    let words = say(words.unwrap_or_else(messages::table_empty));
    view! {
        <tr role=narrow.role("row")>
            <td role=narrow.role("cell") colspan=columns.to_string()>{words}</td>
        </tr>
    }
}

/// Only heard: the arrows in the headings say it to the eye.
fn sort_hint(links: bool, live: Option<Live>) -> Option<Node> {
    let words = say(messages::table_sortable());
    match live {
        Some(live) if !links => {
            let dormant = Signal::derive(move || !live.alive.get());
            Some(view! {
                <span class="ptg-visually-hidden" data-live="" hidden=dormant>{words}</span>
            })
        }
        _ if links => Some(view! { <span class="ptg-visually-hidden">{words}</span> }),
        _ => None,
    }
}
