//! Where a token may stand in a file, told by its path.

use crate::{
    problem::nearest,
    role::{Mode, Role},
    tokens::{self, Kind, Token},
};

/// What a path stands for.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Place {
    /// `color.…`: colours to refer to, under any names.
    Palette,
    /// `dark.text`.
    Role(Mode, Role),
    /// `space.100`: a custom property that is no role.
    Property(&'static Token),
    /// `narrow.font.size.h1`.
    Narrow(&'static Token),
    /// `breakpoint.medium`.
    Breakpoint,
}

impl Place {
    /// The place of a path; otherwise what is wrong with it.
    pub(crate) fn of(path: &str, in_base: bool) -> Result<Place, String> {
        let (group, rest) = path.split_once('.').unwrap_or((path, ""));
        match group {
            "color" if !rest.is_empty() => Ok(Place::Palette),
            "breakpoint" if in_base => Ok(Place::Breakpoint),
            "breakpoint" => Err(
                "a theme cannot set a breakpoint: components are compiled with \
                                 those of the base; remove it"
                    .to_owned(),
            ),
            "narrow" => property(rest).map(Place::Narrow),
            _ => match Mode::from_name(group) {
                Some(mode) => role(rest).map(|role| Place::Role(mode, role)),
                None => property(path).map(Place::Property),
            },
        }
    }

    /// The type that a token must have there.
    pub(crate) fn kind(self) -> Kind {
        match self {
            Place::Palette | Place::Role(..) => Kind::Color,
            Place::Breakpoint => Kind::Dimension,
            Place::Property(token) | Place::Narrow(token) => token.kind,
        }
    }
}

fn role(key: &str) -> Result<Role, String> {
    let found = Role::ALL.iter().copied().find(|role| role.key() == key);
    found.ok_or_else(
        || match nearest(key, Role::ALL.iter().map(|role| role.key())) {
            Some(near) => format!("there is no role {key}; did you mean {near}?"),
            None => format!("there is no role {key}; remove it"),
        },
    )
}

fn property(path: &str) -> Result<&'static Token, String> {
    let mut properties = tokens::ALL
        .iter()
        .filter(|token| !token.path.starts_with("role."));
    let found = properties.clone().find(|token| token.path == path);
    found.ok_or_else(
        || match nearest(path, properties.by_ref().map(|token| token.path)) {
            Some(near) => format!("Portage has no token {path}; did you mean {near}?"),
            None => format!(
                "Portage has no token {path}; colours of your own stand in the group color, \
             anything else must be a token of base.tokens.json"
            ),
        },
    )
}
