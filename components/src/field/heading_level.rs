use crate::element::{Element, IntoNode, IntoValue, Node};

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

    /// The heading, empty.
    pub(crate) fn bare(self) -> Element {
        Element::new(self.tag())
    }

    /// The rank of a heading within the part that this one names.
    pub(crate) const fn below(self) -> Self {
        match self {
            Self::H1 => Self::H2,
            Self::H2 => Self::H3,
            Self::H3 => Self::H4,
            Self::H4 => Self::H5,
            Self::H5 | Self::H6 => Self::H6,
        }
    }

    pub(crate) fn view(
        self,
        class: impl IntoValue,
        id: Option<String>,
        content: impl IntoNode,
    ) -> Node {
        self.element(class, id).child(content).into_node()
    }

    /// One element with its name as a value: six branches of a view would be compiled six times.
    pub(crate) fn element(self, class: impl IntoValue, id: Option<String>) -> Element {
        self.bare().attribute("class", class).attribute("id", id)
    }

    /// The same, able to take the focus, and taking it as the page comes where `focused`: what a
    /// screen reader says first of the page.
    pub(crate) fn focusable(
        self,
        class: &'static str,
        focused: bool,
        content: impl IntoNode,
    ) -> Node {
        self.element(class, None)
            .attribute("tabindex", "-1")
            .attribute("autofocus", focused)
            .child(content)
            .into_node()
    }

    /// `name`, the name of a field or of a group, as a heading where it has a rank.
    pub(crate) fn around(level: Option<Self>, name: impl IntoNode) -> Node {
        match level {
            Some(level) => level.view("ptg-label-heading", None, name),
            None => name.into_node(),
        }
    }
}
