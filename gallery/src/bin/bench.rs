//! Wasm of the benchmark page (`cargo xtask bench`): a thousand fields, mounted and switched to
//! the other language when the page asks for it.

#[cfg(target_arch = "wasm32")]
fn main() {
    portage_gallery::bench::listen();
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
