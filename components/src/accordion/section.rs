use crate::element::{Element, Node, view};
use crate::field::HeadingLevel;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A section of an [`Accordion`](super::Accordion).
#[derive(Clone)]
pub struct AccordionSection {
    heading: Text,
    content: ViewFn,
    id: Option<String>,
    open: bool,
}

impl AccordionSection {
    /// A section with the heading that is seen while it is closed.
    pub fn new(heading: impl Into<Text>, content: impl Into<ViewFn>) -> Self {
        Self {
            heading: heading.into(),
            content: content.into(),
            id: None,
            open: false,
        }
    }

    /// With an `id`, for links that lead here: they open the section, without wasm too.
    pub fn id(mut self, id: impl Into<String>) -> Self {
        self.id = Some(id.into());
        self
    }

    /// Open from the start.
    pub fn open(mut self) -> Self {
        self.open = true;
        self
    }

    pub(super) fn view(self, level: HeadingLevel, name: Option<String>) -> Node {
        let heading = level.view("ptg-accordion__heading", None, say(self.heading));
        let details = Element::new("details")
            .attribute("class", "ptg-details ptg-accordion__section")
            .attribute("name", name)
            .attribute("open", self.open);
        details
            .child(view! { <summary>{heading}</summary> })
            // A link opens what is around the element that it leads to, and not that element.
            .child(
                view! { <div class="ptg-details__content" id=self.id>{self.content.run()}</div> },
            )
            .into_node()
    }
}
