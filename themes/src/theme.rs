//! A theme: a value for every role in every mode, and what it changes of the base.

use std::{collections::BTreeMap, sync::LazyLock};

use crate::{
    color::Color,
    role::{Mode, Role},
    tokens::{self, Description},
};

const PORTAGE: (&str, &str) = (
    "portage.tokens.json",
    include_str!("../portage.tokens.json"),
);
const CANADA: (&str, &str) = ("canada.tokens.json", include_str!("../canada.tokens.json"));

static BUILT_IN: LazyLock<[Theme; 2]> = LazyLock::new(|| {
    [PORTAGE, CANADA].map(|(file, text)| match Theme::from_str(file, text) {
        Ok(theme) => theme,
        Err(problems) => unreachable!("a test reads the built-in themes: {problems}"),
    })
});

/// A theme whose tokens are complete and of the right types.
#[derive(Clone, Debug, PartialEq)]
pub struct Theme {
    pub(crate) name: String,
    pub(crate) title: Description,
    pub(crate) description: Description,
    pub(crate) palette: Vec<(String, Color)>,
    pub(crate) roles: BTreeMap<(Mode, Role), Color>,
    /// CSS values of what is not a role, by path.
    pub(crate) values: BTreeMap<String, String>,
    /// What replaces them on viewports narrower than `breakpoint.medium`.
    pub(crate) narrow: BTreeMap<String, String>,
}

impl Theme {
    /// The themes that come with Portage: `portage` (neutral) and `canada`.
    pub fn built_in() -> &'static [Theme] {
        &BUILT_IN[..]
    }

    /// The value of `data-theme`: `canada`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its name for people.
    pub fn title(&self) -> &Description {
        &self.title
    }

    /// What it is for; empty when its file does not say.
    pub fn description(&self) -> &Description {
        &self.description
    }

    /// The colours that the roles are chosen from, by path (`color.blue.500`),
    /// in the order of the file.
    pub fn palette(&self) -> &[(String, Color)] {
        &self.palette
    }

    /// The colour of a role.
    pub fn color(&self, mode: Mode, role: Role) -> Color {
        // Reading has made sure that every role is there.
        self.roles
            .get(&(mode, role))
            .copied()
            .unwrap_or(Color::rgb(0, 0, 0))
    }

    /// The CSS value of a custom property (`--ptg-space-100`), on a wide
    /// viewport; none when there is no such property.
    pub fn value(&self, mode: Mode, name: &str) -> Option<String> {
        if let Some(role) = Role::from_name(name) {
            return Some(self.color(mode, role).to_string());
        }
        let token = tokens::ALL.iter().find(|token| token.name == name)?;
        self.values.get(token.path).cloned()
    }

    /// The CSS value that replaces [`Theme::value`] on viewports narrower than
    /// [`crate::breakpoint::MEDIUM`]; none when it stays.
    pub fn narrow_value(&self, name: &str) -> Option<&str> {
        let token = tokens::ALL.iter().find(|token| token.name == name)?;
        self.narrow.get(token.path).map(String::as_str)
    }

    /// The colours of a mode with what each is for, for a page that shows them.
    pub fn swatches(&self, mode: Mode) -> Vec<Swatch> {
        Role::ALL
            .iter()
            .map(|&role| Swatch {
                role,
                color: self.color(mode, role),
            })
            .collect()
    }
}

/// The colour of a role in one mode of a theme; its name and its description
/// are those of [`Role::token`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Swatch {
    /// What it is for.
    pub role: Role,
    /// The colour.
    pub color: Color,
}
