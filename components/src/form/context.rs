use super::answers::of_form;
use super::{
    Answers, Attached, Limit, Mark, PasswordNeed, Problem, Problems, Row, RowSet, Rows, Rules,
    TOKEN,
};
use leptos::prelude::*;
use portage_locales::Text;

/// What a field or a summary inside a [`Form`](super::Form) knows of it.
#[derive(Clone, Copy)]
pub struct FormContext {
    rules: StoredValue<Rules>,
    answers: StoredValue<Answers>,
    problems: RwSignal<Problems>,
    listed: RwSignal<Problems>,
    attempts: RwSignal<u32>,
    sent: StoredValue<Option<f64>>,
    controls: StoredValue<Vec<(String, String)>>,
    mark: Mark,
    multipart: RwSignal<bool>,
}

impl FormContext {
    pub(super) fn new(rules: Rules, answers: Answers, mut problems: Problems, mark: Mark) -> Self {
        // A server adds what only it can see at the end; people go down the page once. Of what parts
        // ask that come later, the order is not known here.
        let knows = |problem: &Problem| problem.field.is_empty() || rules.knows(&problem.field);
        if problems.iter().all(knows) {
            problems.order_by(&rules.names(&answers));
        }
        Self {
            rules: StoredValue::new(rules),
            answers: StoredValue::new(answers),
            listed: RwSignal::new(problems.clone()),
            problems: RwSignal::new(problems),
            attempts: RwSignal::new(0),
            sent: StoredValue::new(None),
            controls: StoredValue::default(),
            mark,
            multipart: RwSignal::new(false),
        }
    }

    /// The form around, if there is one.
    pub fn current() -> Option<Self> {
        use_context()
    }

    /// Keeps a place for what a part of the page asks that comes later.
    pub(crate) fn keep_place(self) -> Option<usize> {
        self.rules.try_update_value(Rules::keep_place)
    }

    /// Asks it.
    pub(crate) fn ask(self, place: usize, rules: Rules) {
        self.rules
            .update_value(|asked| asked.fill_place(place, rules));
    }

    /// The problems that stand now.
    pub fn problems(self) -> RwSignal<Problems> {
        self.problems
    }

    /// The problems that stood when the page was made or, later, at the last attempt.
    pub(crate) fn listed(self) -> RwSignal<Problems> {
        self.listed
    }

    /// How often the person tried to submit in vain since the page was loaded.
    pub fn attempts(self) -> Signal<u32> {
        self.attempts.into()
    }

    /// What was answered to the field when the page was made.
    pub fn answer(self, name: &str) -> Option<String> {
        self.answers
            .with_value(|answers| answers.get(name).map(str::to_owned))
    }

    /// Everything that was answered under the name when the page was made: the boxes that were
    /// ticked.
    pub fn all_answers(self, name: &str) -> Vec<String> {
        self.answers
            .with_value(|answers| answers.all(name).map(str::to_owned).collect())
    }

    /// The rows of a set as they were when the page was made. `fallback` says how many there may be,
    /// where the rules do not.
    pub(crate) fn row_set(self, name: &str, fallback: Rows) -> RowSet {
        let rows = self.rules.with_value(|rules| rules.rows_of(name));
        let rows = rows.unwrap_or(fallback);
        self.answers
            .with_value(|answers| RowSet::of(&rows, name, answers))
    }

    /// `aria-invalid` of a part of a group, kept up to date: only the parts that are wrong.
    pub fn is_wrong(self, name: String) -> Signal<Option<String>> {
        let problems = self.problems;
        Signal::derive(move || {
            problems
                .with(|problems| problems.concern(&name))
                .then(|| "true".to_owned())
        })
    }

    /// The problem of a field, kept up to date.
    pub fn problem(self, name: String) -> Signal<Option<Text>> {
        let problems = self.problems;
        Memo::new(move |_| problems.with(|problems| problems.of(&name).cloned())).into()
    }

    /// Whether the rules ask for an answer.
    pub fn is_required(self, name: &str) -> bool {
        self.rules.with_value(|rules| rules.is_required(name))
    }

    /// The most that the answer may hold, as the rules say.
    pub fn limit(self, name: &str) -> Option<Limit> {
        self.rules.with_value(|rules| rules.limit(name))
    }

    /// What a new password needs, as the rules say.
    pub(crate) fn needs(self, name: &str) -> Vec<PasswordNeed> {
        self.rules.with_value(|rules| rules.needs(name))
    }

    /// Tells the summary the `id` of a field's control. The parts of a group are placed in the
    /// order of the page.
    pub fn place(self, name: &str, id: &str) {
        self.controls.update_value(|controls| {
            controls.retain(|(known, _)| known != name);
            controls.push((name.to_owned(), id.to_owned()));
        });
    }

    /// The `id` of the control that a problem leads to: of the parts that are wrong, the one that
    /// comes first on the page, which may begin with the day.
    pub(crate) fn target(self, problem: &Problem) -> String {
        let first = self.controls.with_value(|controls| {
            let mut placed = controls.iter();
            placed
                .find(|(name, _)| problem.at.contains(name))
                .map(|(_, id)| id.clone())
        });
        first.unwrap_or_else(|| self.control(problem.target()))
    }

    /// The `id` of a field's control.
    pub fn control(self, name: &str) -> String {
        let of = |controls: &Vec<(String, String)>| {
            controls
                .iter()
                .find(|(known, _)| known == name)
                .map(|(_, id)| id.clone())
        };
        self.controls
            .with_value(of)
            .unwrap_or_else(|| name.to_owned())
    }

    /// Which fields say in words what they are.
    pub fn mark(self) -> Mark {
        self.mark
    }

    /// Lets the browser send what is in files, not only their names: called by a control for files
    /// while the page is made, so that it is in the HTML of the server.
    pub fn send_files(self) {
        self.multipart.set(true);
    }

    pub(super) fn enctype(self) -> Signal<Option<String>> {
        let multipart = self.multipart;
        Signal::derive(move || multipart.get().then(|| "multipart/form-data".to_owned()))
    }

    /// What the rules say of one file as the answer to `name`, the other answers being what the
    /// form holds now: a file is judged when it is chosen, before it is sent.
    pub(crate) fn judge(
        self,
        name: &str,
        file: &Attached,
        form: &web_sys::HtmlFormElement,
    ) -> Option<Text> {
        let token = [name, "-", TOKEN].concat();
        let others = of_form(form)?;
        let mut answers: Answers = others.iter().filter(|(name, _)| *name != token).collect();
        answers.attach(name, file.clone());
        let problems = self
            .rules
            .with_value(|rules| rules.check_field(name, &answers));
        problems.into_iter().next().map(|problem| problem.text)
    }

    /// When the form was last sent, in milliseconds of the page's clock. An attempt that problems
    /// stopped is none: who mends fast may press again at once.
    pub(crate) fn sent(self) -> Option<f64> {
        self.sent.get_value()
    }

    pub(super) fn note_sent(self, now: f64) {
        self.sent.set_value(Some(now));
    }

    /// Checks everything, as a press on the submit button does. `true`: nothing stands in the
    /// way. Otherwise the problems are shown and the summary takes the focus.
    pub fn submit(self, answers: &Answers) -> bool {
        match self.rules.with_value(|rules| rules.check(answers)) {
            Ok(_) => {
                self.replace(Problems::new());
                true
            }
            Err(problems) => {
                self.listed.set(problems.clone());
                self.replace(problems);
                self.attempts.update(|attempts| *attempts += 1);
                false
            }
        }
    }

    /// Looks at one field or group again after it was edited. A problem that is mended goes at
    /// once; a new one is shown only if `complain`, that is when the person has left the field:
    /// then it comes back, to be said aloud.
    pub(super) fn recheck(self, name: &str, answers: &Answers, complain: bool) -> Option<Text> {
        let (now, together) = self
            .rules
            .with_value(|rules| (rules.check_field(name, answers), rules.together(name)));
        let of_it = |problem: &&Problem| together.contains(&problem.field);
        let same = self
            .problems
            .with_untracked(|problems| problems.iter().filter(of_it).eq(now.iter()));
        if same || (!now.is_empty() && !complain) {
            return None;
        }
        let first = now.first().map(|problem| problem.text.clone());
        self.problems.update(|problems| {
            problems.retain(|problem| !of_it(&problem));
            for problem in now {
                problems.add(problem);
            }
            self.rules
                .with_value(|rules| problems.order_by(&rules.names(answers)));
        });
        first
    }

    /// Lets go of the problems that an answer to another question has settled: the question is
    /// asked no longer, since a branch was closed or a row removed, or one answer of two is enough.
    /// What only the server could see stays until its own field is edited.
    pub(crate) fn drop_settled(self, answers: &Answers) {
        let seen_here = self.attempts.get_untracked() > 0;
        let stands = |problem: &Problem| {
            self.rules.with_value(|rules| {
                let wrong =
                    |answers: &Answers| !rules.check_field(&problem.field, answers).is_empty();
                let mended = (seen_here || self.answers.with_value(wrong)) && !wrong(answers);
                rules.asks(&problem.field, answers) && !mended
            })
        };
        let all = self
            .problems
            .with_untracked(|problems| problems.iter().all(stands));
        if !all {
            self.problems.update(|problems| problems.retain(stands));
        }
    }

    /// Says anew what stands in the rows of a set: the numbers in the words are those of the rows
    /// now. What only the server could see keeps its words.
    pub(crate) fn renumber(self, set: &str, answers: &Answers) {
        let say_anew = |problem: &mut Problem| {
            let field = &problem.field;
            if Row::around(set, field).is_some() {
                let found = self
                    .rules
                    .with_value(|rules| rules.check_field(field, answers));
                let now = found.into_iter().find(|now| now.field == *field);
                *problem = now.unwrap_or_else(|| problem.clone());
            }
        };
        self.problems
            .update(|problems| problems.iter_mut().for_each(say_anew));
    }

    pub(super) fn stands(self, name: &str) -> bool {
        self.problems
            .with_untracked(|problems| problems.of(name).is_some())
    }

    fn replace(self, problems: Problems) {
        if self
            .problems
            .with_untracked(|standing| *standing != problems)
        {
            self.problems.set(problems);
        }
    }
}
