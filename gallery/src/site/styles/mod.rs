//! The gallery's own styles. The components' are in the layer `portage`: what must not reach into
//! a live example is in a layer below that one, the rest has names of its own.

mod frame;
mod prose;
mod reference;
mod swatches;

pub(crate) use swatches::swatches;

use portage::stylesheet::text;

/// The order of the layers, for the start of the first stylesheet of a page.
pub(crate) const LAYERS: &str = "@layer gallery, portage;\n";

/// What every page needs, the demonstration service too.
pub(crate) fn gallery() -> String {
    [
        "@layer gallery {\n",
        &text(prose::style()),
        "}\n",
        &text(frame::style()),
    ]
    .concat()
}

/// What only pages of documentation need.
pub(crate) fn reference() -> String {
    [
        "@layer gallery {\n",
        &text(reference::base()),
        "}\n",
        &text(reference::style()),
    ]
    .concat()
}
