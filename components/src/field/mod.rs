//! The anatomy of a field: label, hint, error, control, in this order, and the ids between them.
//! A group of fields has the same notes between its legend and its fields.
//!
//! What stands before the control is read before it, and lies above it on a phone, where an
//! on-screen keyboard or an autofill list would hide what stands below.

mod anatomy;
mod heading_level;
mod notes;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub(crate) use anatomy::{Field, Surroundings};
pub use heading_level::HeadingLevel;
pub(crate) use notes::{Notes, Said};
