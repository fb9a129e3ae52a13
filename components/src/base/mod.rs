//! What all components stand on: the box, the type, the focus ring, links, text that is only
//! heard.

mod style;

pub(crate) use style::{PAIRS, style};
