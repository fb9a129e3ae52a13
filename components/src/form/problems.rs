use portage_locales::Text;
use serde::{Deserialize, Serialize};

/// One thing that a person has to mend.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// Name of the field or the group. Empty for a problem of the whole form, which the summary
    /// lists without a link.
    pub field: String,
    /// What is wrong and how to mend it: the same words in the summary and beside the field.
    pub text: Text,
}

/// What stands between the answers and the next step, in the order of the page.
///
/// It travels to the browser with its words in every language, so that problems which only a
/// server can see change language with the page like all others.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// No problems.
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a problem, for instance one that only the server can see.
    pub fn push(&mut self, field: impl Into<String>, text: impl Into<Text>) {
        self.0.push(Problem {
            field: field.into(),
            text: text.into(),
        });
    }

    /// The problem of a field.
    pub fn of(&self, field: &str) -> Option<&Text> {
        self.0
            .iter()
            .find(|problem| problem.field == field)
            .map(|problem| &problem.text)
    }

    /// Replaces the problem of a field in its place; `None` removes it.
    pub fn set(&mut self, field: &str, text: Option<Text>) {
        let place = self.0.iter().position(|problem| problem.field == field);
        match (place, text) {
            (Some(place), Some(text)) => self.0[place].text = text,
            (Some(place), None) => drop(self.0.remove(place)),
            (None, Some(text)) => self.push(field, text),
            (None, None) => {}
        }
    }

    /// All problems.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// Whether the answers can be taken as they are.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Puts the problems into the order of `fields`; others come last, in their own order.
    pub fn order_by<'a>(&mut self, fields: impl Iterator<Item = &'a str>) {
        let mut rest = std::mem::take(&mut self.0);
        // Not `sort_by_key`: its code is larger than all rules together, for a handful of problems.
        for field in fields {
            if let Some(place) = rest.iter().position(|problem| problem.field == field) {
                self.0.push(rest.remove(place));
            }
        }
        self.0.append(&mut rest);
    }
}
