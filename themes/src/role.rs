//! What colours are for, and the modes in which each has a value.

use crate::tokens::{self, Token};

include!(concat!(env!("OUT_DIR"), "/role.rs"));

impl Role {
    /// The custom property: `--ptg-color-text-muted`.
    pub fn name(self) -> &'static str {
        self.token().name
    }

    /// The key in a theme's groups: `text-muted`.
    pub fn key(self) -> &'static str {
        &self.token().path["role.".len()..]
    }

    /// The custom property with its description.
    pub fn token(self) -> &'static Token {
        // The roles are the first tokens of the file, in the same order.
        &tokens::ALL[self as usize]
    }

    /// The role of a custom property; none when the property is no colour.
    pub fn from_name(name: &str) -> Option<Role> {
        Role::ALL.iter().copied().find(|role| role.name() == name)
    }
}

/// The appearance that a person chose, or that their system asks for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Mode {
    /// Dark text on a light page; what is printed.
    #[default]
    Light,
    /// Light text on a dark page.
    Dark,
    /// The strongest contrast, on a light page.
    Contrast,
}

impl Mode {
    /// Every mode.
    pub const ALL: [Mode; 3] = [Mode::Light, Mode::Dark, Mode::Contrast];

    /// The group in a theme, and the value of `data-mode`: `light`.
    pub const fn name(self) -> &'static str {
        match self {
            Mode::Light => "light",
            Mode::Dark => "dark",
            Mode::Contrast => "contrast",
        }
    }

    /// The mode of a `data-mode` value.
    pub fn from_name(name: &str) -> Option<Mode> {
        Mode::ALL.into_iter().find(|mode| mode.name() == name)
    }
}
