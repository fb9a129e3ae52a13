use super::{Malformed, urlencoded};
use js_sys::Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};

/// What a person answered, exactly as typed: names and values in the order of the page.
///
/// A name may come more than once (checkboxes); a name that should come once and comes twice is
/// a problem that the [`Rules`](super::Rules) report, not an error here.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Answers(Vec<(String, String)>);

impl Answers {
    /// No answers: a form that nobody has filled in yet.
    pub fn new() -> Self {
        Self::default()
    }

    /// Reads the body of a form that a browser sent as `application/x-www-form-urlencoded`.
    ///
    /// # Errors
    /// [`Malformed`] when a percent sign is not followed by two hexadecimal digits, or the text
    /// is not UTF-8: then nothing is guessed and nothing half read.
    pub fn from_urlencoded(body: &[u8]) -> Result<Self, Malformed> {
        urlencoded::parse(body).map(Self)
    }

    /// Adds an answer.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.0.push((name.into(), value.into()));
    }

    /// The first value under `name`.
    pub fn get(&self, name: &str) -> Option<&str> {
        self.iter()
            .find(|(key, _)| *key == name)
            .map(|(_, value)| value)
    }

    /// Every value under `name`, in the order of the page.
    pub fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.iter()
            .filter(move |(key, _)| *key == name)
            .map(|(_, value)| value)
    }

    /// All names and values.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

/// A name and its value, as JavaScript has them: `["email", "name@address.ca"]`. A file, which is
/// no text, is none.
pub(super) fn pair(pair: JsValue) -> Option<(String, String)> {
    let pair: Array = pair.dyn_into().ok()?;
    Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Answers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(answers: I) -> Self {
        Self(
            answers
                .into_iter()
                .map(|(name, value)| (name.into(), value.into()))
                .collect(),
        )
    }
}

impl Extend<(String, String)> for Answers {
    fn extend<I: IntoIterator<Item = (String, String)>>(&mut self, answers: I) {
        self.0.extend(answers);
    }
}
