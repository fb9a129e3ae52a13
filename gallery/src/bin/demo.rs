//! Wasm that enhances the demonstration service.

#[cfg(target_arch = "wasm32")]
fn main() {
    portage_gallery::demo::hydrate_contact();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
