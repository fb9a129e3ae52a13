use portage_locales::Text;
use serde::{Deserialize, Serialize};

/// One thing that a person has to mend.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Problem {
    /// Name of the field or the group. Empty for a problem of the whole form, which the summary
    /// lists without a link.
    pub field: String,
    /// What is wrong and how to mend it: the same words in the summary and beside the field.
    pub text: Text,
    /// Names of the parts of a group that are wrong, in the order of the page: the month of a
    /// date. The summary leads to the first. Empty: the field itself.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub at: Vec<String>,
}

impl Problem {
    /// A problem of a field, or of a group as a whole.
    pub fn new(field: impl Into<String>, text: impl Into<Text>) -> Self {
        Self {
            field: field.into(),
            text: text.into(),
            at: Vec::new(),
        }
    }

    /// The same, of these parts of the group only.
    pub fn at(mut self, parts: impl IntoIterator<Item = String>) -> Self {
        self.at.extend(parts);
        self
    }

    /// Name of the control that has to be mended first.
    pub fn target(&self) -> &str {
        self.at.first().unwrap_or(&self.field)
    }
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
        self.add(Problem::new(field, text));
    }

    /// Adds a problem that names the parts that are wrong.
    pub fn add(&mut self, problem: Problem) {
        self.0.push(problem);
    }

    /// The problem of a field.
    pub fn of(&self, field: &str) -> Option<&Text> {
        self.0
            .iter()
            .find(|problem| problem.field == field)
            .map(|problem| &problem.text)
    }

    /// Whether the control `name` has to be mended: it is the field of a problem, or one of the
    /// parts that a problem names.
    pub fn concern(&self, name: &str) -> bool {
        self.0.iter().any(|problem| {
            if problem.at.is_empty() {
                problem.field == name
            } else {
                problem.at.iter().any(|part| part == name)
            }
        })
    }

    /// Keeps only the problems that `keep` says.
    pub fn retain(&mut self, keep: impl FnMut(&Problem) -> bool) {
        self.0.retain(keep);
    }

    /// All problems.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    pub(super) fn iter_mut(&mut self) -> impl Iterator<Item = &mut Problem> {
        self.0.iter_mut()
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
    pub fn order_by(&mut self, fields: &[String]) {
        let mut rest = std::mem::take(&mut self.0);
        // Not `sort_by_key`: its code is larger than all rules together, for a handful of problems.
        for field in fields {
            while let Some(place) = rest.iter().position(|problem| problem.field == *field) {
                self.0.push(rest.remove(place));
            }
        }
        self.0.append(&mut rest);
    }
}

impl From<Vec<Problem>> for Problems {
    fn from(problems: Vec<Problem>) -> Self {
        Self(problems)
    }
}

impl IntoIterator for Problems {
    type Item = Problem;
    type IntoIter = std::vec::IntoIter<Problem>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}
