//! What a message promises to those who call it.

use std::fmt;

/// What a variable holds, as the comment of its message says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An exact decimal number, written as the language does.
    Number,
    /// A text, itself in every language. `String` in comments, as Fluent
    /// calls it.
    Text,
    /// A day, written in full.
    Date,
}

impl Kind {
    pub(crate) fn from_comment(word: &str) -> Option<Kind> {
        match word {
            "Number" => Some(Kind::Number),
            "String" => Some(Kind::Text),
            "Date" => Some(Kind::Date),
            _ => None,
        }
    }
}

impl fmt::Display for Kind {
    /// The word that stands in comments.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Kind::Number => "Number",
            Kind::Text => "String",
            Kind::Date => "Date",
        })
    }
}

/// A variable of a message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Variable {
    /// Without the dollar sign.
    pub name: String,
    /// What it holds.
    pub kind: Kind,
}

/// What a message, or an attribute of one, promises to those who call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contract {
    /// `field-required`; `header-menu.label` for an attribute.
    pub id: String,
    /// The file without `.ftl`: `field`.
    pub file: String,
    /// The variables, in the order of the parameters.
    pub variables: Vec<Variable>,
    /// The messages that it refers to, in any language: what replaces one of
    /// them must not refer back.
    pub references: Vec<String>,
}
