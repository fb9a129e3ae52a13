//! Single controls on their own pages, key by key.

pub mod calendar;
pub mod combobox;
mod control;
pub mod reveal;
pub mod rows;
pub mod table;
pub mod upload;
