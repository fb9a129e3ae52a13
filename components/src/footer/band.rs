use crate::element::{Node, view};
use crate::portage::say;
use leptos::prelude::*;
use portage_locales::{Text, messages};

/// A link of the footer.
#[derive(Clone)]
pub struct FooterLink {
    href: Text,
    label: Text,
    site: Option<Text>,
    new_tab: bool,
}

impl FooterLink {
    /// A link in each language.
    pub fn new(href: impl Into<Text>, label: impl Into<Text>) -> Self {
        Self {
            href: href.into(),
            label: label.into(),
            site: None,
            new_tab: false,
        }
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

    fn view(self) -> Node {
        let (href, label) = (say(self.href), say(self.label));
        let rel = match (&self.site, self.new_tab) {
            (Some(_), true) => Some("external noopener"),
            (Some(_), false) => Some("external"),
            (None, true) => Some("noopener"),
            (None, false) => None,
        };
        let opens = self.new_tab.then(messages::footer_opens_new_tab);
        let (site, opens) = (self.site.map(aside), opens.map(aside));
        let target = self.new_tab.then_some("_blank");
        view! { <li><a href=href target=target rel=rel>{label}{site}{opens}</a></li> }
    }
}

/// Words after the label of a link that leads where people do not expect it to.
fn aside(words: Text) -> Node {
    let words = say(words);
    view! { " " <span class="ptg-footer__aside">{words}</span> }
}

/// A band of links under a heading.
#[derive(Clone)]
pub struct FooterBand {
    name: &'static str,
    heading: Text,
    links: Vec<FooterLink>,
    columns: bool,
}

impl FooterBand {
    /// A band; `name` makes its `id`: letters and hyphens, once in a footer.
    pub fn new(
        name: &'static str,
        heading: impl Into<Text>,
        links: impl Into<Vec<FooterLink>>,
    ) -> Self {
        Self {
            name,
            heading: heading.into(),
            links: links.into(),
            columns: false,
        }
    }

    /// Sets the links in columns where there is room: for more than about six.
    pub fn columns(mut self) -> Self {
        self.columns = true;
        self
    }

    pub(super) fn view(self, footer: &str) -> Node {
        let id = [footer, "-", self.name].concat();
        let labelled_by = id.clone();
        let heading = say(self.heading);
        let class = if self.columns {
            "ptg-footer__links ptg-footer__links--columns"
        } else {
            "ptg-footer__links"
        };
        view! {
            <nav class="ptg-footer__band" aria-labelledby=labelled_by>
                <div class="ptg-footer__inner">
                    <h3 class="ptg-footer__heading" id=id>{heading}</h3>
                    <div class=class>{list(self.links)}</div>
                </div>
            </nav>
        }
    }
}

pub(super) fn list(links: Vec<FooterLink>) -> Node {
    view! { <ul>{links.into_iter().map(FooterLink::view).collect_view()}</ul> }
}
