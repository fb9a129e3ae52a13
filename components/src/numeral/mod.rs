//! A number in a field: how it is read, written, formatted on leaving, and stepped. Shared by the
//! inputs for numbers, amounts and percentages, and by their rules.

mod entry;
mod formatting;
mod measure;
mod spin;
mod symbol;

pub(crate) use entry::Entry;
pub(crate) use formatting::has_focus;
pub(crate) use measure::{LANGUAGE, Measure};
pub(crate) use spin::Stepper;
