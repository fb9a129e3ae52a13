//! Renewing a passport on one long page: every kind of field, two branches, rows, a photo, a
//! declaration.

#[cfg(not(target_arch = "wasm32"))]
mod confirmation;
#[cfg(not(target_arch = "wasm32"))]
mod review;
mod rules;
mod view;

#[cfg(not(target_arch = "wasm32"))]
pub use confirmation::{renewal_confirmation_view, title as renewal_confirmation_title};
pub use rules::{LARGEST_PHOTO, PHOTO_KINDS, renewal_rules};
pub use view::{
    CONTACT, NEW_PASSPORT, PERSON, PLACES, RenewalParts, renewal_view, title as renewal_title,
};
