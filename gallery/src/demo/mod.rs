//! The demonstration service: renewing a passport, on one long page; and before it, for services
//! that ask little, a short page with the contact details only.
//!
//! What the server and the browser share is here: the rules, and the views, which each page is
//! made with on both sides.

#[cfg(not(target_arch = "wasm32"))]
mod confirmation;
mod contact;
#[cfg(target_arch = "wasm32")]
mod hydration;
pub mod paths;
#[cfg(not(target_arch = "wasm32"))]
mod receipt;
mod renewal;
mod rules;
pub mod uploads;

#[cfg(not(target_arch = "wasm32"))]
pub use confirmation::{confirmation_view, title as confirmation_title};
#[cfg(not(target_arch = "wasm32"))]
pub use contact::CONTACT_COMPONENTS;
pub use contact::{ONCE, contact_view, title as contact_title};
#[cfg(target_arch = "wasm32")]
pub use hydration::{hydrate_contact, hydrate_renewal};
pub use renewal::*;
pub use rules::{Contact, contact_rules};

use crate::messages as t;
use portage::locales::Text;

/// How long the service keeps answers, in minutes.
pub const KEPT_MINUTES: u16 = 60;

/// The title of a page of the service, as the browser's tab shows it.
pub fn page_title(page: Text) -> Text {
    t::demo_page_title(page)
}
