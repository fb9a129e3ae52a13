use super::{Malformed, urlencoded};
use js_sys::Array;
use serde::{Deserialize, Serialize};
use wasm_bindgen::{JsCast, JsValue};

/// What a person answered, exactly as typed: names and values in the order of the page.
///
/// A name may come more than once (checkboxes); a name that should come once and comes twice is
/// a problem that the [`Rules`](super::Rules) report, not an error here.
///
/// Files are no text: only what is known of them is here, for the rules. They do not travel with
/// the page's data, for no page can fill in a file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(from = "Vec<(String, String)>", into = "Vec<(String, String)>")]
pub struct Answers {
    values: Vec<(String, String)>,
    files: Vec<(String, Attached)>,
}

/// What is known of a file that was chosen or sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Attached {
    /// Its name on the person's device, without a path.
    pub name: String,
    /// Its size, in bytes.
    pub size: u64,
    /// Its media type as the browser guessed it from the name, or as a server found by its
    /// content: `image/jpeg`. Empty: unknown.
    pub media_type: String,
}

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
        urlencoded::parse(body).map(Self::from)
    }

    /// Adds an answer.
    pub fn push(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.values.push((name.into(), value.into()));
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
        self.values
            .iter()
            .map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// Adds what is known of a file.
    pub fn attach(&mut self, name: impl Into<String>, file: Attached) {
        self.files.push((name.into(), file));
    }

    /// The files under `name`, in the order in which they were chosen.
    pub fn files<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Attached> {
        self.files
            .iter()
            .filter(move |(key, _)| key == name)
            .map(|(_, file)| file)
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.values.is_empty() && self.files.is_empty()
    }
}

/// A name and its value, as JavaScript has them: `["email", "name@address.ca"]`. A file, which is
/// no text, is none.
pub(super) fn pair(pair: JsValue) -> Option<(String, String)> {
    let pair: Array = pair.dyn_into().ok()?;
    Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
}

/// What the browser would send now: typed, ticked, filled in by a password manager or restored
/// on the way back, whatever the way.
pub(crate) fn of_form(form: &web_sys::HtmlFormElement) -> Option<Answers> {
    let data = web_sys::FormData::new_with_form(form).ok()?;
    let mut answers = Answers::new();
    for entry in data.entries() {
        let entry = entry.ok()?;
        if let Some((name, value)) = pair(entry.clone()) {
            answers.push(name, value);
        } else if let Some((name, file)) = attached(entry) {
            answers.attach(name, file);
        }
    }
    Some(answers)
}

fn attached(pair: JsValue) -> Option<(String, Attached)> {
    let pair: Array = pair.dyn_into().ok()?;
    let file: web_sys::File = pair.get(1).dyn_into().ok()?;
    // A control without a choice sends a file without a name.
    let name = Some(file.name()).filter(|name| !name.is_empty())?;
    let attached = Attached {
        name,
        size: file.size() as u64,
        media_type: file.type_(),
    };
    Some((pair.get(0).as_string()?, attached))
}

impl From<Vec<(String, String)>> for Answers {
    fn from(values: Vec<(String, String)>) -> Self {
        Self {
            values,
            files: Vec::new(),
        }
    }
}

impl From<Answers> for Vec<(String, String)> {
    fn from(answers: Answers) -> Self {
        answers.values
    }
}

impl<N: Into<String>, V: Into<String>> FromIterator<(N, V)> for Answers {
    fn from_iter<I: IntoIterator<Item = (N, V)>>(answers: I) -> Self {
        let own = |(name, value): (N, V)| (name.into(), value.into());
        Self::from(answers.into_iter().map(own).collect::<Vec<_>>())
    }
}

impl Extend<(String, String)> for Answers {
    fn extend<I: IntoIterator<Item = (String, String)>>(&mut self, answers: I) {
        self.values.extend(answers);
    }
}
