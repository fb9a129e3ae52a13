//! Pictures that components show, and what stands in for a picture where it is not seen.

mod alternative;

pub use alternative::Alternative;

use crate::element::{Node, view};
use crate::portage::say;
use portage_locales::Text;

/// A picture for a slot of a component. It does not come without a text alternative, or without
/// the decision that it needs none (WCAG 1.1.1).
///
/// ```compile_fail,E0061
/// use portage::*;
/// let picture = Picture::new("/park.jpg");
/// ```
#[derive(Clone)]
pub struct Picture {
    src: Text,
    alternative: Alternative,
    size: Option<(u16, u16)>,
}

impl Picture {
    /// A picture from an address, with what it shows in words, or [`Alternative::decorative()`].
    pub fn new(src: impl Into<Text>, alternative: impl Into<Alternative>) -> Self {
        Self {
            src: src.into(),
            alternative: alternative.into(),
            size: None,
        }
    }

    /// Its width and height in pixels, so that its place is kept free while it loads.
    pub fn size(mut self, width: u16, height: u16) -> Self {
        self.size = Some((width, height));
        self
    }

    /// `lazy` leaves it for later where it is out of sight.
    pub(crate) fn view(self, class: &'static str, lazy: bool) -> Node {
        let Alternative(words) = self.alternative;
        let (width, height) = self.size.unzip();
        let loading = lazy.then_some("lazy");
        view! {
            <img
                class=class
                src=say(self.src)
                alt=say(words)
                width=width
                height=height
                loading=loading
            />
        }
    }
}
