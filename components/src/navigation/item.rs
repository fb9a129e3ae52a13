use crate::element::{Element, Node, view};
use crate::link::Anchor;
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::Text;

/// A place in a navigation, and the places under it.
#[derive(Clone)]
pub struct NavigationItem {
    head: Head,
    under: Vec<NavigationItem>,
    section: bool,
}

#[derive(Clone)]
enum Head {
    Link(Anchor),
    /// Only words, behind which the places under it are folded away.
    Group(Text),
}

impl NavigationItem {
    /// A link. That of the present page is an [`Anchor::current`] one.
    pub fn new(link: Anchor) -> Self {
        Self {
            head: Head::Link(link),
            under: Vec::new(),
            section: false,
        }
    }

    /// Words that open and close the list under them. It is open where it holds the present page.
    pub fn group(label: impl Into<Text>, under: impl Into<Vec<NavigationItem>>) -> Self {
        Self {
            head: Head::Group(label.into()),
            under: under.into(),
            section: false,
        }
    }

    /// With links under it, which are always shown.
    pub fn under(mut self, under: impl Into<Vec<NavigationItem>>) -> Self {
        self.under = under.into();
        self
    }

    /// The present page lies somewhere under this one, and is not listed itself. Where it is listed
    /// the component sees it.
    pub fn section(mut self) -> Self {
        self.section = true;
        self
    }

    /// Whether the present page is this one, or lies under it.
    fn leads_here(&self) -> bool {
        let current = matches!(&self.head, Head::Link(link) if link.is_current());
        current || self.is_section()
    }

    fn is_section(&self) -> bool {
        self.section || self.under.iter().any(Self::leads_here)
    }

    fn view(self) -> Node {
        let section = self.is_section();
        let under = (!self.under.is_empty()).then(|| list(self.under));
        match self.head {
            Head::Link(link) => {
                let here = (section && !link.is_current()).then_some("true");
                let link = link.element("").attribute("aria-current", here);
                view! { <li>{link.into_node()}{under}</li> }
            }
            Head::Group(label) => {
                view! { <li><details open=section><summary>{say(label)}</summary>{under}</details></li> }
            }
        }
    }
}

impl From<Anchor> for NavigationItem {
    fn from(link: Anchor) -> Self {
        Self::new(link)
    }
}

/// The items as a list.
pub(crate) fn list(items: Vec<NavigationItem>) -> Node {
    let items = items.into_iter().map(NavigationItem::view).collect_view();
    Element::new("ul").child(items).into_node()
}
