//! What radios and checkboxes have in common: options, what they reveal, and how they keep each
//! other in order. Every kind of choice is native controls; the wasm only adds to them.

mod list;
mod live;
mod option;
mod reveal;
mod single;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;
#[cfg(test)]
mod tests;

pub(crate) use list::{ChoiceList, Kind, all_label, list_class, one_value};
pub use option::Choice;
pub(crate) use single::Single;
