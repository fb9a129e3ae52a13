use crate::element::{Element, IntoNode, Node};

/// The rank of a heading: chosen by the page's outline, not by its size (WCAG 1.3.1).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HeadingLevel {
    /// `<h1>`: the one heading of the page.
    H1,
    /// `<h2>`
    H2,
    /// `<h3>`
    H3,
    /// `<h4>`
    H4,
    /// `<h5>`
    H5,
    /// `<h6>`
    H6,
}

impl HeadingLevel {
    const fn tag(self) -> &'static str {
        match self {
            Self::H1 => "h1",
            Self::H2 => "h2",
            Self::H3 => "h3",
            Self::H4 => "h4",
            Self::H5 => "h5",
            Self::H6 => "h6",
        }
    }

    pub(crate) fn view(
        self,
        class: &'static str,
        id: Option<String>,
        content: impl IntoNode,
    ) -> Node {
        self.element(class, id).child(content).into_node()
    }

    /// One element with its name as a value: six branches of a view would be compiled six times.
    pub(crate) fn element(self, class: &'static str, id: Option<String>) -> Element {
        Element::new(self.tag())
            .attribute("class", class)
            .attribute("id", id)
    }

    /// `name`, the name of a field or of a group, as a heading where it has a rank.
    pub(crate) fn around(level: Option<Self>, name: impl IntoNode) -> Node {
        match level {
            Some(level) => level.view("ptg-label-heading", None, name),
            None => name.into_node(),
        }
    }
}
