use super::{Answers, Problem};
use portage_locales::Text;
use std::sync::Arc;

type Check =
    Arc<dyn Fn(&str, &Answers) -> Result<Vec<(String, String)>, Vec<Problem>> + Send + Sync>;

/// What is asked of an answer that is sent in several pieces: the boxes of a list, the parts of
/// a date, files.
#[derive(Clone)]
pub struct GroupRule {
    required: bool,
    parts: Vec<String>,
    check: Check,
}

impl GroupRule {
    /// A rule over the group's `parts`, which are named as in the HTML after the group's name and
    /// a hyphen: `"day"` of `birth` is `birth-day`; `""` is the name itself.
    ///
    /// `check` is given the group's name and all answers. It returns what to keep, under names of
    /// its own choice (a date in one piece under the group's name), or what is wrong, under the
    /// group's name or those of its parts.
    pub fn new(
        required: bool,
        parts: &[&str],
        check: impl Fn(&str, &Answers) -> Result<Vec<(String, String)>, Vec<Problem>>
        + Send
        + Sync
        + 'static,
    ) -> Self {
        Self {
            required,
            parts: parts.iter().map(|part| (*part).to_owned()).collect(),
            check: Arc::new(check),
        }
    }

    /// The same in other words.
    pub(super) fn with_words(self, words: impl Fn(Text) -> Text + Send + Sync + 'static) -> Self {
        let check = self.check;
        let say = move |mut problem: Problem| {
            problem.text = words(problem.text);
            problem
        };
        Self {
            check: Arc::new(move |name, answers| {
                let checked = check(name, answers);
                checked.map_err(|problems| problems.into_iter().map(&say).collect())
            }),
            ..self
        }
    }

    /// Whether no answer at all is refused.
    pub fn is_required(&self) -> bool {
        self.required
    }

    /// Checks the group `name`.
    ///
    /// # Errors
    /// Every problem of the group, in the order of the page.
    pub fn check(
        &self,
        name: &str,
        answers: &Answers,
    ) -> Result<Vec<(String, String)>, Vec<Problem>> {
        (self.check)(name, answers)
    }

    /// The group's name and those of its parts, as they are sent.
    pub(super) fn names(&self, name: &str) -> Vec<String> {
        let mut names = vec![name.to_owned()];
        for part in &self.parts {
            if !part.is_empty() {
                names.push([name, "-", part].concat());
            }
        }
        names
    }
}
