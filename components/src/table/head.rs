use super::column::TableColumn;
use super::live::Live;
use super::sort::TableSort;
use super::{Narrow, TableHref};
use crate::element::{IntoNode, Node, view};
use crate::field::drawn;
use crate::portage::say;
use leptos::prelude::*;

/// The row of headings.
pub(super) struct Head<'a> {
    pub id: &'a str,
    pub columns: &'a [TableColumn],
    pub narrow: Narrow,
    /// How the server sorted the rows.
    pub sort: Option<TableSort>,
    pub href: Option<TableHref>,
    pub live: Option<Live>,
}

impl Head<'_> {
    pub fn view(&self) -> Node {
        let headings = self.columns.iter().map(|column| self.heading(column));
        let headings = headings.collect_view();
        view! {
            <thead role=self.narrow.role("rowgroup")>
                <tr role=self.narrow.role("row")>{headings}</tr>
            </thead>
        }
    }

    fn heading(&self, column: &TableColumn) -> Node {
        let (name, given, live) = (column.name, self.sort, self.live);
        let sorted = column.sortable.then(|| {
            Signal::derive(move || {
                let sort = live.map_or(given, |live| live.sort.get());
                let sort = sort.filter(|sort| sort.column == name);
                sort.map(|sort| sort.order.as_str().to_owned())
            })
        });
        let content = if column.sortable {
            self.sortable(column)
        } else {
            plain(column)
        };
        view! {
            <th scope="col" role=self.narrow.role("columnheader") class=column.class() aria-sort=sorted>
                {content}
            </th>
        }
    }

    /// A link to the server's order; once the page is alive a button.
    fn sortable(&self, column: &TableColumn) -> Node {
        let id = [self.id, "-sort-", column.name].concat();
        let next = TableSort::after(self.sort, column.name);
        let href = self.href.map(|href| say(href.run(next)));
        let Some(live) = self.live else {
            return link(column, id, href);
        };
        let column = column.clone();
        let content = move || {
            if live.alive.get() {
                button(&column, id.clone(), live)
            } else {
                link(&column, id.clone(), href)
            }
        };
        view! { <span data-live="">{content}</span> }
    }
}

fn plain(column: &TableColumn) -> Node {
    view! { <span class="ptg-table__plain">{say(&column.heading)}</span> }
}

fn link(column: &TableColumn, id: String, href: Option<Signal<String>>) -> Node {
    let Some(href) = href else {
        return plain(column);
    };
    let heading = say(&column.heading);
    view! {
        <a class="ptg-table__sort" id=id href=href>
            {heading}
            {drawn("ptg-table__arrow")}
        </a>
    }
}

/// Named as the column and nothing else: the heading is said with every cell. What is sorted by,
/// and which way, `aria-sort` says.
fn button(column: &TableColumn, id: String, live: Live) -> Node {
    let heading = say(&column.heading);
    let column = column.clone();
    view! {
        <button class="ptg-table__sort" type="button" id=id on:click=move |_| live.press(&column)>
            {heading}
            {drawn("ptg-table__arrow")}
        </button>
    }
    .into_node()
}
