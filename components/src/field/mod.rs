//! The anatomy of a field: label, hint, error, control, in this order, and the ids between them.
//! A group of fields has the same notes between its legend and its fields.
//!
//! What stands before the control is read before it, and lies above it on a phone, where an
//! on-screen keyboard or an autofill list would hide what stands below.

mod anatomy;
mod group;
mod heading_level;
mod live;
mod mark;
mod notes;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub(crate) use anatomy::{Field, Surroundings};
pub(crate) use group::{Gathering, Group};
pub use heading_level::HeadingLevel;
#[allow(unused_imports, reason = "the controls that follow the page come next")]
pub(crate) use live::live;
pub(crate) use notes::{Notes, Said};
