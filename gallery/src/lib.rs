//! The Portage gallery: a page for each component in both languages, made from its folder, and a
//! demonstration service that shows the components at work.
// Leptos' views are types as deep as the page.
#![recursion_limit = "512"]

#[cfg(not(target_arch = "wasm32"))]
pub mod assets;
#[cfg(target_arch = "wasm32")]
pub mod bench;
pub mod demo;
#[cfg(not(target_arch = "wasm32"))]
pub mod document;
#[cfg(target_arch = "wasm32")]
pub mod examples;
pub mod furniture;
#[cfg(test)]
mod reference;
#[cfg(not(target_arch = "wasm32"))]
pub mod server;
#[cfg(not(target_arch = "wasm32"))]
pub mod site;

/// The words of the gallery and of the demonstration service.
pub mod messages {
    include!(concat!(env!("OUT_DIR"), "/messages.rs"));
}
