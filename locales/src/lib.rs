//! Languages, texts, typed messages and Canadian formats for Portage.
//!
//! A [`Text`] is a text in every language; a [`Locale`] picks one of them:
//!
//! ```
//! use portage_locales::{Locale, messages};
//!
//! let title = messages::error_summary_title();
//! assert_eq!(title.get(Locale::EnCa), "There is a problem");
//! assert_eq!(title.get(Locale::FrCa), "Il y a un problème");
//! ```
//!
//! The messages come from the `.ftl` files of this crate, the formats of
//! numbers, dates and the rest from [`format`](mod@format), the names of
//! countries and provinces from [`places`]. There is no Leptos
//! here: a server that sends letters can use this crate alone.

#![warn(missing_docs)]

pub mod collation;
pub mod format;
#[doc(hidden)]
pub mod generated;
pub mod places;
pub mod plural;

mod catalogue;
mod locale;
#[cfg(all(feature = "overrides", not(target_arch = "wasm32")))]
pub mod overrides;
mod text;

pub use catalogue::{Argument, Kind, Message, Variable};
pub use format::Number;
pub use locale::{Direction, Locale, UnknownLocale};
#[cfg(not(target_arch = "wasm32"))]
pub use messages::CATALOGUE;
pub use text::Text;
pub use time::{Date, Month, Time, Weekday};

/// The texts of Portage's own components, one function for each message. They
/// are written from `en-CA/*.ftl` and `fr-CA/*.ftl`.
pub mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}

/// Puts a crate's own messages here, as its build script wrote them with
/// `portage-fluent`: one function for each message, and `CATALOGUE`.
///
/// ```ignore
/// mod t {
///     portage_locales::messages!();
/// }
/// ```
#[macro_export]
macro_rules! messages {
    () => {
        include!(concat!(env!("OUT_DIR"), "/messages.rs"));
    };
}
