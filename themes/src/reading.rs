//! From a file to a theme, or to everything that is wrong with the file.

use std::{collections::BTreeMap, fs, path::Path};

use crate::{
    document::{Document, Token},
    json::Json,
    place::Place,
    problem::{Problem, Problems},
    reference::References,
    role::{Mode, Role},
    theme::Theme,
    tokens::Description,
    value::Value,
};

const BASE: (&str, &str) = ("base.tokens.json", include_str!("../base.tokens.json"));

impl Theme {
    /// Reads a department's theme from its file.
    ///
    /// # Errors
    /// All problems at once, when the file cannot be read or is no whole theme.
    pub fn from_file(path: impl AsRef<Path>) -> Result<Theme, Problems> {
        let file = path.as_ref().display().to_string();
        let failed = |message: String| Problems(vec![Problem::new(&file, "", message)]);
        let bytes = fs::read(path.as_ref())
            .map_err(|error| failed(format!("the file cannot be read: {error}")))?;
        let text = String::from_utf8(bytes).map_err(|error| {
            let at = error.utf8_error().valid_up_to();
            failed(format!(
                "the file is not UTF-8 from byte {at} on; save it as UTF-8"
            ))
        })?;
        Theme::from_str(&file, &text)
    }

    /// Reads a theme from its text. `file` is the name that problems are told with.
    ///
    /// # Errors
    /// All problems at once: invalid JSON, an unknown or missing token, a
    /// reference that leads nowhere or in a circle, a value of the wrong type.
    pub fn from_str(file: &str, text: &str) -> Result<Theme, Problems> {
        let mut problems = Vec::new();
        let base = Document::read(BASE.0, BASE.1, &mut problems);
        let document = Document::read(file, text, &mut problems);
        if document.tokens.is_empty() && !problems.is_empty() {
            return Err(Problems(problems));
        }
        let references = References::new(base.tokens.iter().chain(&document.tokens));
        let mut theme = Theme::head(file, &document, &mut problems);
        // A role of the base refers to the theme's light mode, which reports its own faults.
        let base = base
            .tokens
            .iter()
            .filter(|token| !token.path.starts_with("role."));
        for token in base {
            theme.place(token, true, &references, &mut problems);
        }
        for token in &document.tokens {
            theme.place(token, false, &references, &mut problems);
        }
        theme.check_roles(file, &document.tokens, &mut problems);
        if problems.is_empty() {
            Ok(theme)
        } else {
            Err(Problems(problems))
        }
    }

    fn head(file: &str, document: &Document, problems: &mut Vec<Problem>) -> Theme {
        let extension = document.extension.as_ref();
        let text = |keys: &[&str]| {
            let found = keys.iter().try_fold(extension?, |json, key| json.get(key));
            found.and_then(Json::text).map(str::to_owned)
        };
        let at = "$extensions[\"ca.portage\"]";
        let name = text(&["theme"]).unwrap_or_default();
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if !name.starts_with(|c: char| c.is_ascii_lowercase()) || !name.chars().all(plain) {
            let message = "name the theme as data-theme will: small letters a to z, digits and \
                           hyphens, a letter first";
            problems.push(Problem::new(file, &format!("{at}.theme"), message));
        }
        let mut title = |locale: &str| {
            text(&["name", locale]).unwrap_or_else(|| {
                let message = format!("write the theme's name for people, in {locale}");
                problems.push(Problem::new(file, &format!("{at}.name.{locale}"), message));
                String::new()
            })
        };
        Theme {
            name,
            title: Description {
                english: title("en-CA").into(),
                french: title("fr-CA").into(),
            },
            description: Description {
                english: document.description.clone().unwrap_or_default().into(),
                french: text(&["fr-CA"]).unwrap_or_default().into(),
            },
            palette: Vec::new(),
            roles: BTreeMap::new(),
            values: BTreeMap::new(),
            narrow: BTreeMap::new(),
        }
    }

    /// Resolves one token and puts it where its path says.
    fn place(
        &mut self,
        token: &Token,
        in_base: bool,
        references: &References,
        problems: &mut Vec<Problem>,
    ) {
        let mut problem =
            |message: String| problems.push(Problem::new(&token.file, &token.path, message));
        let place = match Place::of(&token.path, in_base) {
            Ok(place) => place,
            Err(message) => return problem(message),
        };
        let Some((kind, value)) = references.value(token, problems) else {
            return;
        };
        let expected = place.kind();
        if kind != expected {
            let (expected, kind) = (expected.name(), kind.name());
            let message = format!("this must be a {expected} and is a {kind}");
            return problems.push(Problem::new(&token.file, &token.path, message));
        }
        match (place, value) {
            (Place::Palette, Value::Color(color)) => {
                self.palette.push((token.path.clone(), color));
            }
            (Place::Role(mode, role), Value::Color(color)) => {
                if color.alpha != 255 {
                    let message = "a role must be opaque: nobody can promise the contrast of \
                                   what shines through; remove alpha";
                    problems.push(Problem::new(&token.file, &token.path, message));
                }
                self.roles.insert((mode, role), color);
            }
            (Place::Property(property), value) => {
                self.values.insert(property.path.to_owned(), value.css());
            }
            (Place::Narrow(property), value) => {
                self.narrow.insert(property.path.to_owned(), value.css());
            }
            (Place::Palette | Place::Role(..) | Place::Breakpoint, _) => {}
        }
    }

    fn check_roles(&self, file: &str, given: &[Token], problems: &mut Vec<Problem>) {
        for mode in Mode::ALL {
            let missing: Vec<String> = (Role::ALL.iter())
                .map(|role| format!("{}.{}", mode.name(), role.key()))
                .filter(|path| !given.iter().any(|token| token.path == *path))
                .collect();
            if !missing.is_empty() {
                let list = missing.join(", ");
                let message = format!("these colours are missing: {list}; add them");
                problems.push(Problem::new(file, mode.name(), message));
            }
        }
    }
}
