use super::Answers;
use portage_locales::{Text, messages};

/// How often a set of questions may be answered; see [`Rules::rows`](super::Rules::rows).
#[derive(Clone, Debug)]
pub struct Rows {
    least: u32,
    most: u32,
}

/// No row at least, 20 at most.
pub fn rows() -> Rows {
    Rows { least: 0, most: 20 }
}

impl Rows {
    /// How many rows there must be. Default: none.
    pub fn least(self, least: u32) -> Self {
        Self { least, ..self }
    }

    /// How many rows there may be: without a bound one person could fill the server's memory.
    /// Default: 20.
    pub fn most(self, most: u32) -> Self {
        Self { most, ..self }
    }

    /// The rows that were sent under `name`, in the order of the page. A number that comes twice,
    /// or what is no number, is no row.
    pub(super) fn of(&self, name: &str, answers: &Answers) -> Vec<Row> {
        let mut rows: Vec<Row> = Vec::new();
        for id in answers.all(name) {
            if is_id(id) && rows.len() <= self.most as usize && rows.iter().all(|row| row.id != id)
            {
                let number = rows.len() as u32 + 1;
                rows.push(Row::new(name, id, number));
            }
        }
        rows
    }

    pub(super) fn problem(&self, count: usize) -> Option<Text> {
        if count < self.least as usize {
            Some(messages::form_rows_few(self.least))
        } else if count > self.most as usize {
            Some(messages::form_rows_many(self.most))
        } else {
            None
        }
    }

    pub(super) fn least_rows(&self) -> u32 {
        self.least
    }

    pub(super) fn most_rows(&self) -> u32 {
        self.most
    }

    pub(super) fn is_required(&self) -> bool {
        self.least > 0
    }
}

/// One row of a set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    set: String,
    id: String,
    /// Its place among the rows, from 1, for words that a person reads: now for the rules, and as
    /// the row came for the fields of a [`RepeatingSet`](crate::RepeatingSet).
    pub number: u32,
}

impl Row {
    /// The row `id` of `set`, at the place `number`.
    pub fn new(set: &str, id: &str, number: u32) -> Self {
        Self {
            set: set.to_owned(),
            id: id.to_owned(),
            number,
        }
    }

    /// Its number for life: rows that are removed before it do not change it.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Name of its field `part`: `trip-3-country`.
    pub fn name(&self, part: &str) -> String {
        [&self.set, "-", &self.id, "-", part].concat()
    }

    /// The row that a field named `name` would stand in.
    pub(super) fn around(set: &str, name: &str) -> Option<Self> {
        let (id, _) = name.strip_prefix(set)?.strip_prefix('-')?.split_once('-')?;
        is_id(id).then(|| Self::new(set, id, 1))
    }
}

fn is_id(id: &str) -> bool {
    (1..=6).contains(&id.len()) && id.bytes().all(|byte| byte.is_ascii_digit())
}
