//! What the ways through a site share: a link with what lies under it, a menu that small screens
//! fold away, and the key that closes what is open.

mod escape;
mod fold;
mod item;
#[cfg(not(target_arch = "wasm32"))]
pub(crate) mod style;

pub(crate) use escape::on_escape;
pub(crate) use fold::fold;
pub use item::NavigationItem;
pub(crate) use item::list;
