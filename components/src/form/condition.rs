use super::Answers;
use super::rule::trim;
use std::sync::Arc;

/// What an answer must be for further questions to be asked; see [`Rules::when`](super::Rules::when).
#[derive(Clone)]
pub struct Test(Arc<dyn Fn(&str) -> bool + Send + Sync>);

impl Test {
    /// A team's own test of one value.
    pub fn new(test: impl Fn(&str) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(test))
    }

    fn holds(&self, name: &str, answers: &Answers) -> bool {
        let mut values = answers.all(name).peekable();
        // A field that was not sent is one without an answer.
        if values.peek().is_none() {
            return (self.0)("");
        }
        values.any(|value| (self.0)(trim(value)))
    }
}

/// The code was chosen; of checkboxes, it is among those ticked.
pub fn is(code: impl Into<String>) -> Test {
    let code = code.into();
    Test::new(move |value| value == code)
}

/// Something else was chosen, or nothing.
pub fn is_not(code: impl Into<String>) -> Test {
    let code = code.into();
    Test::new(move |value| value != code)
}

/// One of the codes was chosen.
pub fn any_of(codes: &[&str]) -> Test {
    let codes: Vec<String> = codes.iter().map(|code| (*code).to_owned()).collect();
    Test::new(move |value| codes.iter().any(|code| code == value))
}

/// Something was answered.
pub fn has_answer() -> Test {
    Test::new(|value| !value.is_empty())
}

/// When further questions are asked.
#[derive(Clone)]
pub(super) struct Condition(Arc<dyn Fn(&Answers) -> bool + Send + Sync>);

impl Condition {
    pub fn of(name: String, test: Test) -> Self {
        Self(Arc::new(move |answers| test.holds(&name, answers)))
    }

    pub fn new(condition: impl Fn(&Answers) -> bool + Send + Sync + 'static) -> Self {
        Self(Arc::new(condition))
    }

    pub fn holds(&self, answers: &Answers) -> bool {
        (self.0)(answers)
    }
}
