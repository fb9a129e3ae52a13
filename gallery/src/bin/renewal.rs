//! Wasm that enhances the renewal of the demonstration service.

#[cfg(target_arch = "wasm32")]
fn main() {
    portage_gallery::demo::hydrate_renewal();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
