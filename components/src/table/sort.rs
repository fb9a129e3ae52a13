use super::cell::{CellValue, TableCell};
use super::row::TableRow;
use portage_locales::collation::{in_order, sort_key};
use portage_locales::{Locale, Number};
use std::cmp::Ordering;

/// By what the rows of a table are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TableSort {
    /// Name of the column.
    pub column: &'static str,
    /// Which way.
    pub order: SortOrder,
}

impl TableSort {
    /// From the least to the greatest, from A to Z.
    pub const fn ascending(column: &'static str) -> Self {
        Self {
            column,
            order: SortOrder::Ascending,
        }
    }

    /// From the greatest to the least, from Z to A.
    pub const fn descending(column: &'static str) -> Self {
        Self {
            column,
            order: SortOrder::Descending,
        }
    }

    /// What a press on the heading of `column` asks for.
    pub(super) fn after(now: Option<Self>, column: &'static str) -> Self {
        if now == Some(Self::ascending(column)) {
            Self::descending(column)
        } else {
            Self::ascending(column)
        }
    }
}

/// Which way rows are sorted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SortOrder {
    /// From the least to the greatest.
    Ascending,
    /// From the greatest to the least.
    Descending,
}

impl SortOrder {
    /// The keyword of `aria-sort`, which also fits an address: `ascending`, `descending`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Ascending => "ascending",
            Self::Descending => "descending",
        }
    }
}

/// A value as it is compared: numbers before words, nothing at the end.
enum Key {
    Number(Number),
    Words(Vec<u8>),
    Nothing,
}

impl Key {
    fn of(cell: Option<&TableCell>, locale: Locale) -> Self {
        match cell.map(|cell| &cell.value) {
            Some(CellValue::Text(text)) => Self::Words(sort_key(locale, &text.get(locale))),
            Some(CellValue::Number(number)) => Self::Number(*number),
            Some(CellValue::Date(date)) => Self::Number(date.to_julian_day().into()),
            Some(CellValue::Nothing) | None => Self::Nothing,
        }
    }

    fn compare(&self, other: &Self, order: SortOrder) -> Ordering {
        let found = match (self, other) {
            (Self::Nothing, Self::Nothing) => return Ordering::Equal,
            (Self::Nothing, _) => return Ordering::Greater,
            (_, Self::Nothing) => return Ordering::Less,
            (Self::Number(one), Self::Number(two)) => one.value_cmp(two),
            (Self::Words(one), Self::Words(two)) => one.cmp(two),
            (Self::Number(_), Self::Words(_)) => Ordering::Less,
            (Self::Words(_), Self::Number(_)) => Ordering::Greater,
        };
        match order {
            SortOrder::Ascending => found,
            SortOrder::Descending => found.reverse(),
        }
    }
}

/// The places of the rows, sorted by the cells at `column`. Equal ones stay as they are.
pub(super) fn order(
    rows: &[TableRow],
    column: usize,
    order: SortOrder,
    locale: Locale,
) -> Vec<usize> {
    let key = |row: &TableRow| Key::of(row.cells().nth(column), locale);
    let keys: Vec<Key> = rows.iter().map(key).collect();
    in_order(&keys, |one, two| one.compare(two, order))
}
