//! The checks: what each asks, of which elements, and in which state of the page.

mod driven;
mod finding;
mod list;
mod scripts;
mod stage;

pub use driven::{Driven, Looks, Memory, Work};
pub use finding::Finding;
pub use list::CHECKS;
pub use scripts::Scripts;
pub use stage::{Stage, desktop};

use crate::site::Page;

/// One check. Its name is the last part of the names of its tests.
#[derive(Debug)]
pub struct Check {
    /// "field_text"; for a check written in JavaScript also its file in `tests/checks/`.
    pub name: &'static str,
    /// What it asks of the page, in a sentence for the report.
    pub asks: &'static str,
    /// The WCAG 2.2 success criteria for which a failure is evidence.
    pub criteria: &'static str,
    /// Where it runs.
    pub scope: Scope,
    /// In which state of the page.
    pub stage: Stage,
    /// How it is done.
    pub way: Way,
}

/// What has tests of a check.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Each example that holds a match of the selector, and the page around the examples if it does.
    Has(&'static str),
    /// Each example that holds a match, and never the page around them.
    Example(&'static str),
    /// Each example that holds a match; a page without examples as a whole.
    Whole(&'static str),
    /// The page as a whole, if it holds a match.
    Page(&'static str),
}

/// How a check is done.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A function in the page, registered under this name by a file of `tests/checks/`.
    Script(&'static str),
    /// The driver presses keys, points, listens.
    Driven(Driven),
}

impl Check {
    /// Whether its tests differ by theme and mode.
    pub fn in_each_colour(&self) -> bool {
        self.stage.in_each_colour()
    }

    /// The selector of what it needs.
    pub fn selector(&self) -> &'static str {
        let (Scope::Has(selector)
        | Scope::Example(selector)
        | Scope::Whole(selector)
        | Scope::Page(selector)) = self.scope;
        selector
    }

    /// Whether it looks into the examples one by one.
    pub fn sees_examples(&self) -> bool {
        !matches!(self.scope, Scope::Page(_))
    }

    /// Whether it looks at the page around the examples, or at one without any.
    pub fn sees_page(&self, page: &Page) -> bool {
        match self.scope {
            Scope::Has(_) | Scope::Page(_) => true,
            Scope::Example(_) => false,
            Scope::Whole(_) => page.examples.is_empty(),
        }
    }
}
