//! Which way of writing numbers and dates a language follows.

use crate::Locale;

/// No-break space: keeps a number and what belongs to it on one line.
pub(super) const NBSP: char = '\u{A0}';

/// The two ways of writing in use in Canada. Every kind of format matches on
/// it without a fallback arm, so that a third way is a compile error wherever
/// it has something to decide.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Convention {
    English,
    French,
}

impl Convention {
    /// Languages added beside the official two have no convention of their
    /// own here yet: they are written as the default language is.
    pub(super) fn of(locale: Locale) -> Convention {
        match locale {
            Locale::FrCa => Convention::French,
            _ => Convention::English,
        }
    }

    /// What stands between groups of three digits.
    pub(super) fn group(self) -> char {
        match self {
            Convention::English => ',',
            // Not U+202F, which is the custom in France.
            Convention::French => NBSP,
        }
    }

    /// The decimal mark.
    pub(super) fn mark(self) -> char {
        match self {
            Convention::English => '.',
            Convention::French => ',',
        }
    }
}
