//! One `.tokens.json` file as a flat list of tokens.

use crate::{json::Json, problem::Problem, value::Kind};

/// A token as it stands in a file: nothing resolved yet.
#[derive(Clone, Debug)]
pub(crate) struct Token {
    pub(crate) file: String,
    /// `color.blue.500`.
    pub(crate) path: String,
    /// `$type` of the token itself.
    pub(crate) own_kind: Option<Kind>,
    /// `$type` of the token or of the nearest group that has one.
    pub(crate) kind: Option<Kind>,
    pub(crate) value: Json,
}

/// What a file says.
#[derive(Debug, Default)]
pub(crate) struct Document {
    pub(crate) tokens: Vec<Token>,
    /// The file's `$description`.
    pub(crate) description: Option<String>,
    /// The file's `$extensions["ca.portage"]`.
    pub(crate) extension: Option<Json>,
}

impl Document {
    /// Reads a file's text; what is wrong with its form is added to `problems`.
    pub(crate) fn read(file: &str, text: &str, problems: &mut Vec<Problem>) -> Document {
        // Editors on Windows may put a byte order mark before the JSON.
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        let root: Json = match serde_json::from_str(text) {
            Ok(root @ Json::Object(_)) => root,
            Ok(_) => {
                problems.push(Problem::new(
                    file,
                    "",
                    "the file must be one JSON object { … }",
                ));
                return Document::default();
            }
            Err(error) => {
                problems.push(Problem::new(
                    file,
                    "",
                    format!("this is not valid JSON: {error}"),
                ));
                return Document::default();
            }
        };
        let mut reader = Reader {
            file,
            tokens: Vec::new(),
            problems,
        };
        reader.group(&root, "", None);
        let tokens = reader.tokens;
        let extension = root
            .get("$extensions")
            .and_then(|all| all.get("ca.portage"));
        Document {
            tokens,
            description: root
                .get("$description")
                .and_then(Json::text)
                .map(str::to_owned),
            extension: extension.cloned(),
        }
    }
}

struct Reader<'a> {
    file: &'a str,
    tokens: Vec<Token>,
    problems: &'a mut Vec<Problem>,
}

impl Reader<'_> {
    fn problem(&mut self, path: &str, message: impl Into<String>) {
        self.problems.push(Problem::new(self.file, path, message));
    }

    fn group(&mut self, json: &Json, path: &str, outer: Option<Kind>) {
        let kind = self.properties(json, path).or(outer);
        for (name, child) in json
            .members()
            .iter()
            .filter(|(name, _)| !name.starts_with('$'))
        {
            let child_path = join(path, name);
            if name.is_empty() || name.contains(['.', '{', '}']) {
                let message = "a name must not be empty nor hold . { or }; rename it";
                self.problem(&child_path, message);
            } else if !matches!(child, Json::Object(_)) {
                let message = "a token is an object; write { \"$value\": … }";
                self.problem(&child_path, message);
            } else if child.get("$value").is_some() {
                self.token(child, &child_path, kind);
            } else {
                self.group(child, &child_path, kind);
            }
        }
    }

    fn token(&mut self, json: &Json, path: &str, outer: Option<Kind>) {
        let own_kind = self.properties(json, path);
        if let Some((name, _)) = json
            .members()
            .iter()
            .find(|(name, _)| !name.starts_with('$'))
        {
            let message = "a token cannot hold other tokens; take it out, or take $value away";
            self.problem(&join(path, name), message);
        }
        let Some(value) = json.get("$value").cloned() else {
            return;
        };
        let (file, path) = (self.file.to_owned(), path.to_owned());
        self.tokens.push(Token {
            file,
            path,
            own_kind,
            kind: own_kind.or(outer),
            value,
        });
    }

    /// Checks what starts with `$`; gives the `$type`.
    fn properties(&mut self, json: &Json, path: &str) -> Option<Kind> {
        let mut kind = None;
        for (name, value) in json
            .members()
            .iter()
            .filter(|(name, _)| name.starts_with('$'))
        {
            let at = join(path, name);
            match (name.as_str(), value) {
                ("$value" | "$deprecated", _)
                | ("$description", Json::String(_))
                | ("$extensions", Json::Object(_)) => {}
                ("$schema", Json::String(_)) if path.is_empty() => {}
                ("$type", Json::String(given)) => {
                    kind = Kind::from_name(given);
                    if kind.is_none() {
                        let known = Kind::ALL.map(Kind::name).join(", ");
                        let message = format!("the type {given} is not known; use one of {known}");
                        self.problem(&at, message);
                    }
                }
                ("$description" | "$type", _) => self.problem(&at, "write a string"),
                ("$extensions", _) => self.problem(&at, "write an object"),
                ("$ref" | "$extends" | "$root", _) => {
                    let message = format!(
                        "{name} is not supported; write each token, with a value such as \
                         \"{{color.blue.500}}\" where it is that of another"
                    );
                    self.problem(&at, message);
                }
                _ => self.problem(&at, "the format has no such property; remove it"),
            }
        }
        kind
    }
}

/// `light` and `text` → `light.text`.
pub(crate) fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}
