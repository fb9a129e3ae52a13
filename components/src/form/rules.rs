use super::condition::Condition;
use super::{
    Answers, GroupRule, Limit, PasswordNeed, Problem, Problems, Row, Rows, Rule, Test, Valid,
};
use crate::numeral::LANGUAGE;
use portage_locales::{Text, messages};
use std::sync::Arc;

/// What is asked of each field: pure functions, the same in the browser and on the server.
///
/// Name the fields in the order of the page: problems are listed in that order.
#[derive(Clone, Default)]
pub struct Rules(pub(super) Vec<Asked>);

#[derive(Clone)]
pub(super) enum Asked {
    Field(String, Rule),
    Group(String, GroupRule),
    When(Condition, Rules),
    Rows(String, Rows, Arc<dyn Fn(&Row) -> Rules + Send + Sync>),
    /// What a part of the page asks, once it is there.
    Part(Rules),
}

/// A question by itself, whatever it is asked in.
enum Question {
    Field(Rule),
    Group(String, GroupRule),
    Rows(Rows),
}

impl Rules {
    /// Rules that ask nothing.
    pub fn new() -> Self {
        Self::default()
    }

    /// Asks `rule` of the field `name`, which is answered once.
    pub fn field(self, name: impl Into<String>, rule: impl Into<Rule>) -> Self {
        self.also(Asked::Field(name.into(), rule.into()))
    }

    /// Asks `rule` of the group `name`, which is answered in several pieces.
    pub fn group(self, name: impl Into<String>, rule: impl Into<GroupRule>) -> Self {
        self.also(Asked::Group(name.into(), rule.into()))
    }

    /// Asks `rules` only where the answer to `name` passes the test, and keeps no answers to
    /// them otherwise: what a person typed before choosing something else is not sent on.
    ///
    /// Where `name` is itself asked in a branch, put this into the rules of that branch. Beside it,
    /// an answer left in the closed branch would still ask: without wasm the browser sends it.
    ///
    /// ```
    /// use portage::*;
    ///
    /// let date = Rules::new().field("date", required("Enter the date of your divorce."));
    /// let earlier = Rules::new()
    ///     .field("earlier", required("Choose yes or no."))
    ///     .when("earlier", is("yes"), date);
    /// let rules = Rules::new().when("status", is("married"), earlier);
    /// let sent = [("status", "single"), ("earlier", "yes"), ("date", "")];
    /// assert!(rules.check(&sent.into_iter().collect()).is_ok());
    /// ```
    pub fn when(self, name: impl Into<String>, test: Test, rules: Rules) -> Self {
        self.also(Asked::When(Condition::of(name.into(), test), rules))
    }

    /// Asks `rules` only where a team's own condition holds.
    pub fn when_all(
        self,
        condition: impl Fn(&Answers) -> bool + Send + Sync + 'static,
        rules: Rules,
    ) -> Self {
        self.also(Asked::When(Condition::new(condition), rules))
    }

    /// Asks the same of each row of the set `name`: `rules` is given the row and names the fields
    /// with [`Row::name`].
    pub fn rows(
        self,
        name: impl Into<String>,
        rows: Rows,
        rules: impl Fn(&Row) -> Rules + Send + Sync + 'static,
    ) -> Self {
        self.also(Asked::Rows(name.into(), rows, Arc::new(rules)))
    }

    /// Asks `more` as well: the rules of a part of the page that several pages share.
    pub fn and(mut self, more: Rules) -> Self {
        self.0.extend(more.0);
        self
    }

    /// Keeps the place of what a part of the page will ask.
    pub(super) fn keep_place(&mut self) -> usize {
        self.0.push(Asked::Part(Rules::new()));
        self.0.len() - 1
    }

    /// Asks at a place that was kept.
    pub(super) fn fill_place(&mut self, place: usize, rules: Rules) {
        if let Some(kept) = self.0.get_mut(place) {
            *kept = Asked::Part(rules);
        }
    }

    fn also(mut self, asked: Asked) -> Self {
        self.0.push(asked);
        self
    }

    /// Whether the field must be answered: read by the field to say so in words and in
    /// `required`. Of a part of a group, whether the group must be.
    pub fn is_required(&self, name: &str) -> bool {
        match self.of(name, None) {
            Some(Question::Field(rule)) => rule.is_required(),
            Some(Question::Group(_, rule)) => rule.is_required(),
            Some(Question::Rows(rows)) => rows.is_required(),
            None => false,
        }
    }

    /// The most that the answer to a field may hold.
    pub fn limit(&self, name: &str) -> Option<Limit> {
        match self.of(name, None) {
            Some(Question::Field(rule)) => rule.limit(),
            _ => None,
        }
    }

    /// What a new password needs.
    pub(super) fn needs(&self, name: &str) -> Vec<PasswordNeed> {
        match self.of(name, None) {
            Some(Question::Field(rule)) => rule.needs,
            _ => Vec::new(),
        }
    }

    /// Whether a field of that name is asked for, given the answers so far. A field that no rule
    /// names is nobody's question and stays.
    pub fn asks(&self, name: &str, answers: &Answers) -> bool {
        self.of(name, Some(answers)).is_some() || self.of(name, None).is_none()
    }

    /// Whether a field of that name is asked for in any case: what a page that comes back shows
    /// again. So does what it needs to go on from there: which row was removed, which has the
    /// focus, and in which language numbers were typed.
    pub fn knows(&self, name: &str) -> bool {
        name == LANGUAGE || self.of(name, None).is_some() || self.tells_of_rows(name)
    }

    fn tells_of_rows(&self, name: &str) -> bool {
        self.0.iter().any(|asked| match asked {
            Asked::When(_, rules) | Asked::Part(rules) => rules.tells_of_rows(name),
            Asked::Rows(set, ..) => {
                let part = name.strip_prefix(&**set);
                part.is_some_and(|part| ["-removed", "-focus"].contains(&part))
            }
            _ => false,
        })
    }

    /// What a press on "add another", on "remove" or on "undo" in one of the sets asks for, without
    /// wasm: the answers to show the page with again, unchecked. `None`: no such button was
    /// pressed. See [`Rows::apply`].
    pub fn apply_rows(&self, answers: &Answers) -> Option<Answers> {
        let mut again = None;
        self.each(answers, &mut |name, question| {
            if let (None, Question::Rows(rows)) = (&again, question) {
                again = rows.apply(name, answers);
            }
        });
        again
    }

    /// How often the set `name` may be answered, where there is one.
    pub(super) fn rows_of(&self, name: &str) -> Option<Rows> {
        match self.of(name, None) {
            Some(Question::Rows(rows)) => Some(rows),
            _ => None,
        }
    }

    /// Names of the fields that are asked for, given the answers, in the order of the page.
    pub fn names(&self, answers: &Answers) -> Vec<String> {
        let mut names = Vec::new();
        self.each(answers, &mut |name, question| match question {
            Question::Group(_, rule) => names.extend(rule.names(name)),
            _ => names.push(name.to_owned()),
        });
        names
    }

    /// The problems of one field or group. One that no rule names, or that is not asked now, has
    /// none.
    pub fn check_field(&self, name: &str, answers: &Answers) -> Vec<Problem> {
        match self.of(name, Some(answers)) {
            Some(question) => question.check(name, answers).err().unwrap_or_default(),
            None => Vec::new(),
        }
    }

    /// The names that are checked together with `name`: a group's and its parts'.
    pub(super) fn together(&self, name: &str) -> Vec<String> {
        match self.of(name, None) {
            Some(Question::Group(group, rule)) if group == name => rule.names(name),
            _ => vec![name.to_owned()],
        }
    }

    /// Checks all answers.
    ///
    /// # Errors
    /// Every problem at once.
    pub fn check(&self, answers: &Answers) -> Result<Valid, Problems> {
        let mut problems = Vec::new();
        let mut valid = Answers::new();
        self.each(
            answers,
            &mut |name, question| match question.check(name, answers) {
                Ok(kept) => valid.extend(kept),
                Err(found) => problems.extend(found),
            },
        );
        if problems.is_empty() {
            Ok(Valid::new(valid))
        } else {
            Err(problems.into())
        }
    }

    fn each(&self, answers: &Answers, visit: &mut dyn FnMut(&str, Question)) {
        for asked in &self.0 {
            match asked {
                Asked::Field(name, rule) => visit(name, Question::Field(rule.clone())),
                Asked::Group(name, rule) => {
                    visit(name, Question::Group(name.clone(), rule.clone()));
                }
                Asked::When(condition, rules) if condition.holds(answers) => {
                    rules.each(answers, visit);
                }
                Asked::When(..) => {}
                Asked::Part(rules) => rules.each(answers, visit),
                Asked::Rows(name, rows, rules) => {
                    visit(name, Question::Rows(rows.clone()));
                    for row in rows.of(name, answers) {
                        rules(&row).each(answers, visit);
                    }
                }
            }
        }
    }

    /// The question behind a name; with answers, only where it is asked.
    fn of(&self, name: &str, answers: Option<&Answers>) -> Option<Question> {
        self.0.iter().find_map(|asked| match asked {
            Asked::Field(known, rule) => (known == name).then(|| Question::Field(rule.clone())),
            Asked::Group(group, rule) => rule
                .names(group)
                .iter()
                .any(|known| known == name)
                .then(|| Question::Group(group.clone(), rule.clone())),
            Asked::When(condition, rules) => {
                let asked = answers.is_none_or(|answers| condition.holds(answers));
                asked.then(|| rules.of(name, answers))?
            }
            Asked::Part(rules) => rules.of(name, answers),
            Asked::Rows(set, rows, _) if set == name => Some(Question::Rows(rows.clone())),
            Asked::Rows(set, rows, rules) => {
                let row = Row::around(set, name)?;
                let row = match answers {
                    // Its number is in the words of its problems.
                    Some(answers) => {
                        let rows = rows.of(set, answers);
                        rows.into_iter().find(|known| known.id() == row.id())?
                    }
                    None => row,
                };
                rules(&row).of(name, answers)
            }
        })
    }
}

impl Question {
    fn check(&self, name: &str, answers: &Answers) -> Result<Vec<(String, String)>, Vec<Problem>> {
        match self {
            Question::Field(rule) => match value(name, rule, answers) {
                Ok(value) => Ok(vec![(name.to_owned(), value)]),
                Err(problem) => Err(vec![Problem::new(name, problem)]),
            },
            // A part is checked by its group.
            Question::Group(group, rule) if group == name => rule.check(name, answers),
            Question::Group(..) => Ok(Vec::new()),
            Question::Rows(rows) => {
                let found = rows.of(name, answers);
                match rows.problem(found.len()) {
                    Some(problem) => Err(vec![Problem::new(name, problem)]),
                    None => {
                        let id = |row: &Row| (name.to_owned(), row.id().to_owned());
                        Ok(found.iter().map(id).collect())
                    }
                }
            }
        }
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
