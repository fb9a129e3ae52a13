//! The form: what is asked ([`Rules`]), what was answered ([`Answers`]), what has to be mended
//! ([`Problems`]), and [`Form`], which brings the three to the fields by their names.

mod answers;
mod component;
mod context;
mod page_data;
mod problems;
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

pub use answers::Answers;
pub use component::{CheckOn, Form, Mark, Method};
pub use context::FormContext;
pub use page_data::PageData;
pub use problems::{Problem, Problems};
pub use rule::{
    Rule, email, max_length, min_length, phone, postal_code, required, required_for, url,
};
pub use rules::Rules;
pub use urlencoded::Malformed;
pub use valid::Valid;
