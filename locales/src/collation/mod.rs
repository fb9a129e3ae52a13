//! The order of words, and how they are found.
//!
//! A list sorts the same on the server and in the browser, with little code: [`sort_key`] makes of
//! a text the bytes that compare as Unicode's collation (CLDR) would compare the text in Canada,
//! in either official language. [`fold`] is for searching: it forgets accents and capitals.

mod accents;
mod fold;
mod key;
mod order;

pub use fold::fold;
pub use key::sort_key;
pub use order::in_order;
