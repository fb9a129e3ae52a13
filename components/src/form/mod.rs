//! The form: what is asked ([`Rules`]), what was answered ([`Answers`]), what has to be mended
//! ([`Problems`]), and [`Form`], which brings the three to the fields by their names.

mod answers;
mod choices;
mod component;
mod condition;
mod context;
mod group_rule;
mod page_data;
mod problems;
mod rows;
mod rule;
mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
mod urlencoded;
mod valid;

#[cfg(feature = "examples")]
pub mod examples;
#[cfg(test)]
mod tests;

pub use answers::{Answers, Attached};
pub use choices::{Choices, choices};
pub use component::{CheckOn, Form, Mark, Method};
pub use condition::{Test, any_of, has_answer, is, is_not};
pub use context::FormContext;
pub use group_rule::GroupRule;
pub use page_data::PageData;
pub use problems::{Problem, Problems};
pub use rows::{Row, Rows, rows};
pub use rule::{Rule, equal_to, matches, one_of, required, required_for};
pub use rule::{email, max_length, min_length, phone, postal_code, url};
pub use rules::Rules;
pub use urlencoded::Malformed;
pub use valid::Valid;
