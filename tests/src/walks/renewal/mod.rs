//! The renewal on one long page: every kind of field, two branches, rows, a photo, a declaration.

mod answers;
pub mod late;
mod page;
pub mod parts;
pub mod switch;
pub mod with_wasm;
pub mod without_scripts;
