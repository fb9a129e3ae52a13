use crate::element::{IntoNode, Node, view};
use crate::error_message::ErrorMessage;
use crate::form::FormContext;
use crate::hint::Hint;
use leptos::prelude::*;
use portage_locales::Text;

/// What is said of a field or of a group besides its name: the hint, the error, and what the
/// caller describes it with.
#[derive(Clone)]
pub(crate) struct Notes {
    id: String,
    hint: Option<Text>,
    problem: Signal<Option<Text>>,
    error_prefix: Option<Text>,
    described_by: Option<String>,
    last: Option<String>,
}

/// What the caller lets a field or a group say.
pub(crate) struct Said {
    pub hint: Option<Text>,
    pub error: MaybeProp<Text>,
    pub error_prefix: Option<Text>,
    pub described_by: Option<String>,
}

impl Notes {
    /// The notes on `name`, whose element has the `id`. The form's problem is that of the name;
    /// the caller's comes before it.
    pub fn new(name: &str, id: &str, said: Said) -> Self {
        let form = FormContext::current();
        let found = form.map(|form| form.problem(name.to_owned()));
        if let Some(form) = form {
            form.place(name, id);
        }
        let error = said.error;
        Self {
            id: id.to_owned(),
            hint: said.hint,
            problem: Signal::derive(move || {
                error.get().or_else(|| found.and_then(|found| found.get()))
            }),
            error_prefix: said.error_prefix,
            described_by: said.described_by,
            last: None,
        }
    }

    /// Describes with the element `id` as well, after all else: a part of the field that is seen
    /// below hint and error.
    pub fn and(&mut self, id: &str) {
        self.last = Some(id.to_owned());
    }

    /// `aria-describedby`: the caller's ids, then the hint, then the error, and only those that
    /// are on the page. Screen readers read them in this order.
    pub fn described_by(&self) -> Signal<Option<String>> {
        let mut fixed = self.described_by.clone().unwrap_or_default();
        if self.hint.is_some() {
            push_id(&mut fixed, &self.hint_id());
        }
        let (problem, error) = (self.problem, self.error_id());
        let last = self.last.clone();
        Signal::derive(move || {
            let mut ids = fixed.clone();
            if problem.with(Option::is_some) {
                push_id(&mut ids, &error);
            }
            if let Some(last) = &last {
                push_id(&mut ids, last);
            }
            (!ids.is_empty()).then_some(ids)
        })
    }

    /// `aria-invalid`, only where there is a problem: "invalid entry" on an empty form scares.
    pub fn invalid(&self) -> Signal<Option<String>> {
        let problem = self.problem;
        Signal::derive(move || problem.with(Option::is_some).then(|| "true".to_owned()))
    }

    /// `good` while there is no problem, `bad` while there is one.
    pub fn class(&self, good: &'static str, bad: &'static str) -> Signal<String> {
        let problem = self.problem;
        Signal::derive(move || {
            String::from(if problem.with(Option::is_some) {
                bad
            } else {
                good
            })
        })
    }

    /// Hint and error, in this order.
    pub fn view(&self) -> Node {
        let hint = self
            .hint
            .clone()
            .map(|hint| view! { <Hint id=self.hint_id() text=hint/> });
        let problem = self.problem;
        let error = view! {
            <ErrorMessage id=self.error_id() error=problem prefix=self.error_prefix.clone()/>
        };
        (hint, error).into_node()
    }

    fn hint_id(&self) -> String {
        [&self.id, "-hint"].concat()
    }

    fn error_id(&self) -> String {
        [&self.id, "-error"].concat()
    }
}

fn push_id(ids: &mut String, id: &str) {
    if !ids.is_empty() {
        ids.push(' ');
    }
    ids.push_str(id);
}
