//! The anatomy of a field: label, hint, error, control, in this order, and the ids between them.
//! They are the parts that teams compose fields of their own from, [`Label`](crate::Label),
//! [`Hint`](crate::Hint) and [`ErrorMessage`](crate::ErrorMessage).
//! A group of fields has the same notes between its legend and its fields.
//!
//! What stands before the control is read before it, and lies above it on a phone, where an
//! on-screen keyboard or an autofill list would hide what stands below.

mod anatomy;
mod drawn;
mod group;
mod heading_level;
mod live;
mod mark;
mod notes;
mod part_value;
mod pause;
mod sentences;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub(crate) use anatomy::{Field, Surroundings};
pub(crate) use drawn::drawn;
pub(crate) use group::{Gathering, Group};
pub use heading_level::HeadingLevel;
pub(crate) use live::{live, live_around, tell, tell_element};
pub(crate) use mark::{mark_heard, mark_view};
pub(crate) use notes::{Notes, Said};
pub(crate) use part_value::part_value;
pub(crate) use pause::{LIST_PAUSE, Pause};
pub(crate) use sentences::hint_and;
