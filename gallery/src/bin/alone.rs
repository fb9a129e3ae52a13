//! Wasm of a page with one component (`cargo xtask size`): the first example of the component
//! that PORTAGE_COMPONENT names while this is compiled, or an empty page.

#[cfg(target_arch = "wasm32")]
fn main() {
    use portage::examples::{COMPONENTS, Example};

    // Found while compiling, so that the linker drops every other component.
    const EXAMPLES: &[Example] = {
        let wanted = match option_env!("PORTAGE_COMPONENT") {
            Some(name) => name.as_bytes(),
            None => b"",
        };
        let mut at = 0;
        let mut examples: &[Example] = &[];
        while at < COMPONENTS.len() {
            if same(COMPONENTS[at].name.as_bytes(), wanted) {
                examples = COMPONENTS[at].examples;
            }
            at += 1;
        }
        examples
    };
    const FIRST: Option<fn() -> leptos::prelude::AnyView> = match EXAMPLES {
        [first, ..] => Some(first.view),
        [] => None,
    };
    portage_gallery::examples::hydrate_alone(FIRST);
}

#[cfg(target_arch = "wasm32")]
const fn same(one: &[u8], other: &[u8]) -> bool {
    if one.len() != other.len() {
        return false;
    }
    let mut at = 0;
    while at < one.len() {
        if one[at] != other[at] {
            return false;
        }
        at += 1;
    }
    true
}

#[cfg(not(target_arch = "wasm32"))]
fn main() {}
