use portage_locales::Text;

/// A column of a table.
#[derive(Clone)]
pub struct TableColumn {
    pub(super) name: &'static str,
    pub(super) heading: Text,
    pub(super) numeric: bool,
    pub(super) sortable: bool,
}

impl TableColumn {
    /// A column; `name` stands for it in ids and addresses, the same in every language.
    pub fn new(name: &'static str, heading: impl Into<Text>) -> Self {
        Self {
            name,
            heading: heading.into(),
            numeric: false,
            sortable: false,
        }
    }

    /// Figures under each other, digit under digit.
    pub fn numeric(mut self) -> Self {
        self.numeric = true;
        self
    }

    /// The rows can be sorted by it.
    pub fn sortable(mut self) -> Self {
        self.sortable = true;
        self
    }

    pub(super) fn class(&self) -> Option<&'static str> {
        self.numeric.then_some("ptg-table__number")
    }
}
