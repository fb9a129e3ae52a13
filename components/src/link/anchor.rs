use crate::element::{Element, IntoValue, Node, Value, view};
use crate::portage::{say, say_after_space};
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// Where a link leads, and in which words. What is unusual about it is said in words too.
#[derive(Clone)]
pub struct Anchor {
    href: Text,
    label: Text,
    about: Option<Text>,
    site: Option<Text>,
    new_tab: bool,
    current: bool,
}

impl Anchor {
    /// A link in each language.
    pub fn new(href: impl Into<Text>, label: impl Into<Text>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
            about: None,
            site: None,
            new_tab: false,
            current: false,
        }
    }

    /// Words after the label that are only heard, where the eye sees what the link is about and
    /// a list of links does not tell: "Change", of which row.
    pub fn about(mut self, about: impl Into<Text>) -> Self {
        self.about = Some(about.into());
        self
    }

    /// Leads out of this site, and says to which in words after the label: `canada.ca`.
    pub fn site(mut self, site: impl Into<Text>) -> Self {
        let site = site.into();
        let words = move |locale| ["(", &site.get(locale), ")"].concat().into();
        self.site = Some(Text::computed(words));
        self
    }

    /// Opens in a new tab, and says so in words (WCAG 3.2.5). Discouraged.
    pub fn new_tab(mut self) -> Self {
        self.new_tab = true;
        self
    }

    /// Leads to the page that is being read: `aria-current="page"`.
    pub fn current(mut self) -> Self {
        self.current = true;
        self
    }

    /// Where it leads.
    #[cfg(not(target_arch = "wasm32"))]
    pub(crate) fn href(&self) -> &Text {
        &self.href
    }

    /// Its words.
    pub(crate) fn label(&self) -> &Text {
        &self.label
    }

    /// Whether it leads to the page that is being read.
    pub(crate) fn is_current(&self) -> bool {
        self.current
    }

    /// The link, with this class; an empty one is none.
    pub(crate) fn view(self, class: &'static str) -> Node {
        self.element(class).into_node()
    }

    /// The link, for a component that says more of it.
    pub(crate) fn element(self, class: &'static str) -> Element {
        self.with_class((!class.is_empty()).then_some(class).into_value())
    }

    pub(super) fn with_class(self, class: Value) -> Element {
        let rel = match (&self.site, self.new_tab) {
            (Some(_), true) => Some("external noopener"),
            (Some(_), false) => Some("external"),
            (None, true) => Some("noopener"),
            (None, false) => None,
        };
        let about = self.about.map(|about| {
            let words = say_after_space(about);
            view! { <span class="ptg-visually-hidden">{words}</span> }
        });
        let opens = self.new_tab.then(messages::link_opens_new_tab);
        Element::new("a")
            .attribute("class", class)
            .attribute("href", say(self.href))
            .attribute("target", self.new_tab.then_some("_blank"))
            .attribute("rel", rel)
            .attribute("aria-current", self.current.then_some("page"))
            .child(say(self.label))
            .child(about)
            .child(self.site.map(aside))
            .child(opens.map(aside))
    }
}

/// Words after the label of a link that leads where people do not expect it to.
fn aside(words: Text) -> Node {
    let words = say_after_space(words);
    view! { <span class="ptg-link__aside">{words}</span> }
}

/// A list of links.
pub(crate) fn list(anchors: Vec<Anchor>) -> Node {
    let item = |anchor: Anchor| view! { <li>{anchor.view("")}</li> };
    view! { <ul>{anchors.into_iter().map(item).collect_view()}</ul> }
}
