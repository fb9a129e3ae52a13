use super::{Answers, Problems, Rule, Valid};
use portage_locales::{Text, messages};

/// What is asked of each field: pure functions, the same in the browser and on the server.
///
/// Name the fields in the order of the page: problems are listed in that order.
#[derive(Clone, Default)]
pub struct Rules(Vec<(String, Rule)>);

impl Rules {
    /// Rules that ask nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks `rule` of the field `name`, which is answered once.
    pub fn field(mut self, name: impl Into<String>, rule: Rule) -> Self {
        self.0.push((name.into(), rule));
        self
    }

    /// Whether the field must be answered: read by the field to say so in words and in
    /// `required`.
    pub fn is_required(&self, name: &str) -> bool {
        self.of(name).is_some_and(Rule::is_required)
    }

    /// Names of the fields, in the order of the page.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| name.as_str())
    }

    /// The problem of one field, or `None`. A field that no rule names has none.
    pub fn check_field(&self, name: &str, answers: &Answers) -> Option<Text> {
        self.of(name)
            .and_then(|rule| value(name, rule, answers).err())
    }

    /// Checks all answers.
    ///
    /// # Errors
    /// Every problem at once, one for each field.
    pub fn check(&self, answers: &Answers) -> Result<Valid, Problems> {
        let mut problems = Problems::new();
        let mut valid = Answers::new();
        for (name, rule) in &self.0 {
            match value(name, rule, answers) {
                Ok(value) => valid.push(name, value),
                Err(problem) => problems.push(name, problem),
            }
        }
        if problems.is_empty() {
            Ok(Valid::new(valid))
        } else {
            Err(problems)
        }
    }

    fn of(&self, name: &str) -> Option<&Rule> {
        self.0
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, rule)| rule)
    }
}

fn value(name: &str, rule: &Rule, answers: &Answers) -> Result<String, Text> {
    let mut values = answers.all(name);
    let value = values.next().unwrap_or_default();
    if values.next().is_some() {
        // A broken page or a forged request: taking either of the two would be a guess.
        return Err(messages::form_repeated());
    }
    rule.check(value, answers)
}
