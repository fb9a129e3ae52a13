use crate::element::{Node, view};
use crate::field::HeadingLevel;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A step of a [`StepList`](super::StepList).
#[derive(Clone)]
pub struct Step {
    heading: Text,
    content: Option<ViewFn>,
}

impl Step {
    /// A step that its heading says in full: "Apply online".
    pub fn new(heading: impl Into<Text>) -> Self {
        Self {
            heading: heading.into(),
            content: None,
        }
    }

    /// With what there is to know about it.
    pub fn content(mut self, content: impl Into<ViewFn>) -> Self {
        self.content = Some(content.into());
        self
    }

    pub(super) fn view(self, level: HeadingLevel) -> Node {
        let class = "ptg-heading ptg-heading--s ptg-step-list__heading";
        let heading = level.view(class, None, say(self.heading));
        view! { <li>{heading}{self.content.map(|content| content.run())}</li> }
    }
}
