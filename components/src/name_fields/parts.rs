use crate::form::{Rule, Rules, required};
use portage_locales::messages;

/// Which parts of a name are asked for. The component and its rules are given the same, so that
/// what is shown and what is checked cannot differ.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct NameParts {
    pub(super) full: bool,
    pub(super) title: bool,
    pub(super) middle: bool,
    pub(super) preferred: bool,
    pub(super) one_name: bool,
}

impl NameParts {
    /// Given names (`-given`) and family name (`-family`), where a program must keep them apart.
    pub const fn split() -> Self {
        Self {
            full: false,
            title: false,
            middle: false,
            preferred: false,
            one_name: false,
        }
    }

    /// The whole name in one field (`-full`), in the order in which the person writes it. Fits
    /// every name: ask for its parts only if you need them.
    pub const fn full() -> Self {
        Self {
            full: true,
            ..Self::split()
        }
    }

    /// Also a title before the name (`-title`), not required, in the person's own words.
    pub const fn title(self) -> Self {
        Self {
            title: true,
            ..self
        }
    }

    /// Also middle names apart from the first (`-middle`), not required.
    pub const fn middle(self) -> Self {
        Self {
            middle: true,
            ..self
        }
    }

    /// Also the name that the person goes by (`-preferred`), not required.
    pub const fn preferred(self) -> Self {
        Self {
            preferred: true,
            ..self
        }
    }

    /// Given names are not required, and a hint says what to do with one name only. Many people
    /// have no more, also in Canada.
    pub const fn one_name(self) -> Self {
        Self {
            one_name: true,
            ..self
        }
    }
}

/// What is asked of the name `name`, of which [`NameFields`](crate::NameFields) shows the same
/// `parts`. No letter and no sign is refused: names have apostrophes, hyphens, digits.
///
/// Where a page asks for several people, tell their problems apart with
/// [`Rules::about`]: `name_rules("parent", parts).about(t::parent())`.
pub fn name_rules(name: impl Into<String>, parts: NameParts) -> Rules {
    let name = name.into();
    let mut rules = Rules::new();
    let mut ask = |part: &str, asked: bool, rule: Rule| {
        if asked {
            let rules_so_far = std::mem::take(&mut rules);
            rules = rules_so_far.field([&name, "-", part].concat(), rule);
        }
    };
    let given = if parts.one_name {
        Rule::default()
    } else {
        required(messages::form_name_given())
    };
    ask("title", parts.title, Rule::default());
    ask("full", parts.full, required(messages::form_name_full()));
    ask("given", !parts.full, given);
    ask("middle", parts.middle && !parts.full, Rule::default());
    ask(
        "family",
        !parts.full,
        required(messages::form_name_family()),
    );
    ask("preferred", parts.preferred, Rule::default());
    rules
}
