//! What the ways through a site share: a link with what lies under it, and a menu that small
//! screens fold away.

mod fold;
mod item;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub(crate) use fold::fold;
pub use item::NavigationItem;
pub(crate) use item::list;
