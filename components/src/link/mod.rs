//! Links as data, for every component that shows some.

mod anchor;
#[cfg(not(target_arch = "wasm32"))]
mod faults;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub use anchor::Anchor;
pub(crate) use anchor::list;
#[cfg(not(target_arch = "wasm32"))]
pub use faults::{LinkFault, LinkFaultKind, link_faults};
#[cfg(test)]
mod tests;
