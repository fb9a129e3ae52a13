//! Compiles [Fluent](https://projectfluent.org) files into checked, typed
//! Rust, so that a text that is missing in one official language stops the
//! build instead of reaching a person.
//!
//! A service keeps its texts in `locales/en-CA/*.ftl` and
//! `locales/fr-CA/*.ftl`, and calls the compiler from `main` of its `build.rs`:
//!
//! ```no_run
//! portage_fluent::compile("locales");
//! ```
//!
//! and includes what was written, with the macro of the run-time crate:
//!
//! ```ignore
//! mod t {
//!     portage::locales::messages!();
//! }
//! // t::enter_email() -> Text, t::days_left(3) -> Text
//! ```
//!
//! # Types of variables
//!
//! The comment of a message in the first official language (`en-CA`) says
//! what each variable is. The parameters of the function stand in that order.
//!
//! ```text
//! # $count (Number) how many days are left
//! # $name (String) the name of the service
//! # $day (Date) the last day
//! ```
//!
//! `Number` is chosen by and written as the language does; `String` is itself
//! a text in every language; `Date` is written in full ("March 1, 2026").
//!
//! # What is understood
//!
//! Selection by number (exact `[0]`, then the plural categories of the
//! language) and by text, terms with arguments and attributes, references to
//! messages and their attributes, text in quotes, numbers, and
//! `NUMBER($n, minimumFractionDigits: 1, maximumFractionDigits: 2)`. Anything
//! else is an error that says so. The attributes of a term (gender, case)
//! are the grammar of one language and may differ; everything else must be
//! the same in every official language.
//!
//! Every error of every file is reported at once.

#![warn(missing_docs)]

mod catalogue;
mod checking;
mod compiler;
mod contract;
mod generating;
mod language;
mod lowering;
mod pattern;
mod reading;
mod report;
mod tag;

pub use checking::check_french;
pub use compiler::{Checked, Compiler, Generated, compile};
pub use contract::{Contract, Kind, Variable};
pub use language::Category;
pub use pattern::{Digits, Key, NumberSource, NumberValue, Piece, Subject};
pub use report::{Problem, Report};
