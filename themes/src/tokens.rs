//! The names of all custom properties: what a component may use, and every
//! theme gives. Generated from `base.tokens.json`.
//!
//! ```
//! assert_eq!(portage_themes::tokens::COLOR_TEXT, "--ptg-color-text");
//! assert!(!portage_themes::tokens::is_defined("--ptg-color-txt"));
//! ```

use std::borrow::Cow;

pub use crate::value::Kind;

/// A custom property.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Token {
    /// `--ptg-color-text`.
    pub name: &'static str,
    /// Where a tokens file has it: `space.100`. A role (`role.text`) has its
    /// values in the groups `light`, `dark` and `contrast`.
    pub path: &'static str,
    /// Its type.
    pub kind: Kind,
    /// What it is for.
    pub description: Description,
}

/// A text in both official languages.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Description {
    /// In English.
    pub english: Cow<'static, str>,
    /// In French.
    pub french: Cow<'static, str>,
}

impl Description {
    const fn fixed(english: &'static str, french: &'static str) -> Description {
        Description {
            english: Cow::Borrowed(english),
            french: Cow::Borrowed(french),
        }
    }
}

/// Whether every theme gives this custom property; with its dashes, `--ptg-…`.
pub fn is_defined(name: &str) -> bool {
    NAMES.contains(&name)
}

include!(concat!(env!("OUT_DIR"), "/tokens.rs"));
