use crate::element::{Element, IntoNode, Node, view};
use crate::field::HeadingLevel;
use crate::portage::{say, say_after_space};
use leptos::prelude::*;
use portage_locales::Text;

/// A section of a document.
#[derive(Clone)]
pub struct DocumentSection {
    name: &'static str,
    heading: Text,
    content: Option<ViewFn>,
    sections: Vec<DocumentSection>,
    whole: bool,
}

impl DocumentSection {
    /// A section. Its `name` is its address, `#name`: keep it when the document changes, and links
    /// from elsewhere still lead to it.
    pub fn new(name: &'static str, heading: impl Into<Text>, content: impl Into<ViewFn>) -> Self {
        Self {
            content: Some(content.into()),
            ..Self::part(name, heading, [])
        }
    }

    /// A section that holds others and nothing else.
    pub fn part(
        name: &'static str,
        heading: impl Into<Text>,
        sections: impl Into<Vec<DocumentSection>>,
    ) -> Self {
        Self {
            name,
            heading: heading.into(),
            content: None,
            sections: sections.into(),
            whole: false,
        }
    }

    /// Sections within this one, after its content.
    pub fn sections(mut self, sections: impl Into<Vec<DocumentSection>>) -> Self {
        self.sections = sections.into();
        self
    }

    /// Stays on one sheet of paper, where it fits on one: a table, a form to fill in.
    pub fn whole(mut self) -> Self {
        self.whole = true;
        self
    }
}

/// How the sections of a document are told apart.
#[derive(Clone, Copy)]
pub(super) struct Scheme<'a> {
    /// Before each name in an `id`; nothing where the page has one document.
    pub prefix: &'a str,
    pub numbered: bool,
}

impl Scheme<'_> {
    fn number(self, above: &str, place: usize) -> String {
        let place = (place + 1).to_string();
        if above.is_empty() {
            place
        } else {
            [above, ".", &place].concat()
        }
    }

    fn title(self, number: &str, heading: &Text) -> Node {
        if !self.numbered {
            return say(heading).into_node();
        }
        let number = number.to_owned();
        view! { <span class="ptg-document__number">{number}</span> {say_after_space(heading)} }
    }

    /// The list of contents.
    pub fn contents(self, sections: &[DocumentSection], above: &str) -> Node {
        let item = |(place, section): (usize, &DocumentSection)| {
            let number = self.number(above, place);
            let href = ["#", self.prefix, section.name].concat();
            let within = &section.sections;
            let within = (!within.is_empty()).then(|| self.contents(within, &number));
            let title = self.title(&number, &section.heading);
            view! { <li><a href=href>{title}</a>{within}</li> }
        };
        let items = sections.iter().enumerate().map(item).collect_view();
        view! { <ol>{items}</ol> }
    }

    /// The sections themselves.
    pub fn sections(self, sections: &[DocumentSection], level: HeadingLevel, above: &str) -> Node {
        let view = |(place, section): (usize, &DocumentSection)| {
            let number = self.number(above, place);
            let title = self.title(&number, &section.heading);
            Element::new("section")
                .attribute("id", [self.prefix, section.name].concat())
                .attribute("class", section.whole.then_some("ptg-document__whole"))
                .child(level.view("ptg-document__heading", None, title))
                .child(section.content.as_ref().map(|content| content.run()))
                .child(self.sections(&section.sections, level.below(), &number))
                .into_node()
        };
        let sections = sections.iter().enumerate().map(view);
        sections.collect_view().into_node()
    }
}
