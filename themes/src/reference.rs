//! References between tokens: `"$value": "{color.blue.500}"`.

use std::collections::{HashMap, HashSet};

use crate::{
    color::Color,
    document::Token,
    json::Json,
    problem::{Problem, nearest},
    value::{self, Kind, Misread, Value, misread},
};

/// The tokens of the base and of a theme, the theme's own taking precedence.
pub(crate) struct References<'a> {
    tokens: HashMap<&'a str, &'a Token>,
}

/// Why a token has no value.
enum Unresolved {
    Here(String),
    /// Another token is the cause; it is reported there.
    Elsewhere,
}

impl<'a> References<'a> {
    /// Of two tokens with one path, the later stands.
    pub(crate) fn new(tokens: impl IntoIterator<Item = &'a Token>) -> Self {
        let tokens = tokens
            .into_iter()
            .map(|token| (token.path.as_str(), token))
            .collect();
        References { tokens }
    }

    /// The type and value of a token. What is wrong is added to `problems`,
    /// once, at the token that has the fault.
    pub(crate) fn value(
        &self,
        token: &Token,
        problems: &mut Vec<Problem>,
    ) -> Option<(Kind, Value)> {
        let mut problem = |within: &str, message: String| {
            let at = format!("{}.$value{within}", token.path);
            problems.push(Problem::new(&token.file, &at, message));
        };
        let (end, kind) = match self.literal(token) {
            Ok(found) => found,
            Err(Unresolved::Elsewhere) => return None,
            Err(Unresolved::Here(message)) => {
                problem("", message);
                return None;
            }
        };
        if let Some(own) = token.own_kind.filter(|own| *own != kind) {
            let (own, kind) = (own.name(), kind.name());
            problem(
                "",
                format!(
                    "{{{}}} is a {kind}, but $type says {own}; correct one",
                    end.path
                ),
            );
            return None;
        }
        match value::read(kind, &end.value, &|json| self.color(json)) {
            Ok(value) => Some((kind, value)),
            Err(Misread { within, message }) => {
                // At the end of a chain, the other token reports its own value.
                if end.path == token.path {
                    problem(&within, message);
                }
                None
            }
        }
    }

    /// Follows references from a token to the one that has a value of its own.
    fn literal<'t>(&'t self, start: &'t Token) -> Result<(&'t Token, Kind), Unresolved> {
        let (mut token, mut seen, mut trail) = (start, HashSet::new(), Vec::new());
        while let Some(target) = target(&token.value) {
            seen.insert(token.path.as_str());
            trail.push(token.path.as_str());
            if seen.contains(target) {
                return Err(cycle(&trail, target));
            }
            token = match self.tokens.get(target) {
                Some(next) => next,
                None if token.path == start.path => return Err(self.missing(target)),
                None => return Err(Unresolved::Elsewhere),
            };
        }
        match token.kind {
            Some(kind) => Ok((token, kind)),
            None if token.path == start.path => Err(Unresolved::Here(
                "it has no type; add \"$type\" to it or to its group".to_owned(),
            )),
            None => Err(Unresolved::Elsewhere),
        }
    }

    fn missing(&self, target: &str) -> Unresolved {
        let group = format!("{target}.");
        let message = if self.tokens.keys().any(|path| path.starts_with(&group)) {
            format!("{{{target}}} is a group; refer to a token in it")
        } else {
            // Sorted, so that one of two equally near names is always the same.
            let mut paths: Vec<&str> = self.tokens.keys().copied().collect();
            paths.sort_unstable();
            match nearest(target, paths.into_iter()) {
                Some(near) => format!("there is no token {{{target}}}; did you mean {{{near}}}?"),
                None => format!("there is no token {{{target}}}; define it, or correct the name"),
            }
        };
        Unresolved::Here(message)
    }

    /// The colour of a shadow: a value, or a reference to a colour.
    fn color(&self, json: &Json) -> Result<Color, Misread> {
        let Some(target) = target(json) else {
            return value::color(json);
        };
        let Some(token) = self.tokens.get(target) else {
            let Unresolved::Here(message) = self.missing(target) else {
                return misread("", "");
            };
            return misread("", message);
        };
        match self.literal(token) {
            Ok((end, Kind::Color)) => value::color(&end.value)
                .or_else(|_| misread("", format!("{{{}}} has no good value", end.path))),
            Ok((end, kind)) => misread(
                "",
                format!("{{{}}} is a {}; refer to a color", end.path, kind.name()),
            ),
            Err(_) => misread("", format!("{{{target}}} leads nowhere; correct it first")),
        }
    }
}

/// `color.blue.500` of `"{color.blue.500}"`.
fn target(json: &Json) -> Option<&str> {
    json.text()?.strip_prefix('{')?.strip_suffix('}')
}

/// A cycle is told once: at the token in it that comes first in the alphabet.
fn cycle(trail: &[&str], target: &str) -> Unresolved {
    let start = trail.iter().position(|path| *path == target).unwrap_or(0);
    let circle = &trail[start..];
    if start > 0 || circle.iter().any(|path| *path < circle[0]) {
        return Unresolved::Elsewhere;
    }
    let shown: Vec<String> = circle
        .iter()
        .chain([&target])
        .map(|path| format!("{{{path}}}"))
        .collect();
    Unresolved::Here(format!(
        "the references go in a circle: {}; give one of them a value",
        shown.join(" → ")
    ))
}
