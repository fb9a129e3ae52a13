//! One small folder for every class of error; the exact words that come out.

mod folder;
mod further_languages;
mod identifiers;
mod junk;
mod parity;
mod reading;
mod references;
mod replacing;
mod selection;
mod support;
mod types;
mod typography_english;
mod typography_french;
