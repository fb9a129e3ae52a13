//! Wasm that enhances the examples of the component pages, each by itself, so that the text of
//! the pages costs nothing.

#[cfg(target_arch = "wasm32")]
fn main() {
    portage_gallery::examples::hydrate();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
