use super::column::TableColumn;
use super::row::TableRow;
use super::sort::{self, SortOrder, TableSort};
use crate::effect::effect;
use crate::field::Pause;
use crate::focus::focus_soon;
use crate::portage::{Announcer, Language, use_announcer, use_language};
use leptos::prelude::*;
use portage_locales::collation::fold;
use portage_locales::{Locale, Text, messages};

/// What a table is asked to do once the page is alive.
pub(super) struct Wanted {
    pub columns: Vec<TableColumn>,
    pub rows: Vec<TableRow>,
    /// How the server sorted the rows.
    pub sort: Option<TableSort>,
    /// The most rows of a page; all on one where there is none.
    pub page_size: Option<usize>,
}

/// The rows of a table that is alive: their order, those that fit the filter, the page.
#[derive(Clone, Copy)]
pub(super) struct Live {
    pub alive: RwSignal<bool>,
    pub sort: RwSignal<Option<TableSort>>,
    pub typed: RwSignal<String>,
    page: RwSignal<usize>,
    page_size: usize,
    pub wanted: StoredValue<Wanted>,
    /// Every row by its place on the server's page, in the present order.
    pub order: Memo<Vec<usize>>,
    /// Those that fit what is typed.
    pub found: Memo<Vec<usize>>,
    /// Of each row, whether it is on the page that is shown.
    shown: Memo<Vec<bool>>,
    pub language: Language,
    announcer: Option<Announcer>,
    pause: Pause,
}

impl Live {
    pub fn new(wanted: Wanted) -> Self {
        let language = use_language();
        let (given, at_first) = (wanted.sort, language.get_untracked());
        let (total, page_size) = (wanted.rows.len(), wanted.page_size.unwrap_or(usize::MAX));
        let wanted = StoredValue::new(wanted);
        let sort = RwSignal::new(given);
        let typed = RwSignal::new(String::new());
        let order = Memo::new(move |_| {
            let (sort, locale) = (sort.get(), language.get());
            // The server's order stands until a person asks for another.
            match sort {
                Some(sort) if Some(sort) != given || locale != at_first => {
                    wanted.with_value(|wanted| wanted.sorted(sort, locale))
                }
                _ => (0..total).collect(),
            }
        });
        let folded = Memo::new(move |_| {
            let locale = language.get();
            wanted.with_value(|wanted| wanted.folded(locale))
        });
        let found = Memo::new(move |_| {
            let typed = typed.with(|typed| fold(typed));
            let fits = |row: &usize| {
                let words = |words: &Vec<String>| {
                    let row = &words[*row];
                    typed.split(' ').all(|word| row.contains(word))
                };
                typed.is_empty() || folded.with(words)
            };
            order.with(|order| order.iter().copied().filter(fits).collect::<Vec<_>>())
        });
        let page = RwSignal::new(0);
        let page_size = page_size.max(1);
        let shown = Memo::new(move |_| {
            let mut shown = vec![false; total];
            found.with(|found| {
                let rows = found.iter().skip(page.get() * page_size).take(page_size);
                rows.for_each(|row| shown[*row] = true);
            });
            shown
        });
        let says = move || {
            let count = found.with(Vec::len);
            typed
                .with(|typed| !typed.is_empty())
                .then(|| messages::table_found(count, total))
        };
        Self {
            alive: RwSignal::new(false),
            sort,
            typed,
            page,
            page_size,
            shown,
            wanted,
            order,
            found,
            language,
            announcer: use_announcer(),
            pause: Pause::new(Signal::derive(says)),
        }
    }

    /// Comes alive. Who has the focus on a heading keeps it, though the link becomes a button.
    pub fn enliven(self, id: String) {
        effect(move |_| {
            let focused = document().active_element().map(|element| element.id());
            self.alive.set(true);
            if let Some(focused) = focused.filter(|focused| focused.starts_with(&id)) {
                focus_soon(focused);
            }
        });
    }

    /// Sorts by a column, and says so.
    pub fn press(self, column: &TableColumn) {
        let next = TableSort::after(self.sort.get_untracked(), column.name);
        self.sort.set(Some(next));
        self.page.set(0);
        let heading = column.heading.clone();
        self.say(match next.order {
            SortOrder::Ascending => messages::table_sorted_ascending(heading),
            SortOrder::Descending => messages::table_sorted_descending(heading),
        });
    }

    /// Keeps the rows that hold every word of `typed`.
    pub fn filter(self, typed: String) {
        self.typed.set(typed);
        self.page.set(0);
        self.pause.again();
    }

    /// Goes to another page, and says which rows it has.
    pub fn turn(self, forward: bool) {
        let page = self.page.get_untracked();
        let to = if forward {
            page + 1
        } else {
            page.wrapping_sub(1)
        };
        if to < self.pages() {
            self.page.set(to);
            self.say(self.place());
        }
    }

    pub fn pages(self) -> usize {
        self.found.with(Vec::len).div_ceil(self.page_size)
    }

    /// Whether there is no page that way.
    pub fn is_end(self, forward: bool) -> bool {
        let page = self.page.get();
        if forward {
            page + 1 >= self.pages()
        } else {
            page == 0
        }
    }

    /// "Rows 11 to 20 of 43", as it is now.
    pub fn place(self) -> Text {
        let count = self.found.with(Vec::len);
        let from = self.page.get() * self.page_size;
        let to = count.min(from.saturating_add(self.page_size));
        messages::table_rows(count.min(from + 1), to, count)
    }

    /// Whether a row is not to be seen now.
    pub fn hides(self, row: usize) -> Signal<bool> {
        Signal::derive(move || self.alive.get() && self.shown.with(|shown| !shown[row]))
    }

    fn say(self, text: Text) {
        if let Some(announcer) = self.announcer {
            announcer.announce(text);
        }
    }
}

impl Wanted {
    fn sorted(&self, by: TableSort, locale: Locale) -> Vec<usize> {
        let column = self
            .columns
            .iter()
            .position(|column| column.name == by.column);
        match column {
            Some(column) => sort::order(&self.rows, column, by.order, locale),
            None => (0..self.rows.len()).collect(),
        }
    }

    /// The words of each row as they are looked for.
    fn folded(&self, locale: Locale) -> Vec<String> {
        let row = |row: &TableRow| {
            let mut words = String::new();
            for cell in row.cells() {
                words.push_str(&fold(&cell.words(locale)));
                words.push(' ');
            }
            words
        };
        self.rows.iter().map(row).collect()
    }
}
