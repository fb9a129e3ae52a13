//! From a folder to files to entries.

mod entries;
mod files;
mod junk;
mod nesting;

pub(crate) use entries::parse;
pub(crate) use files::{File, read};
