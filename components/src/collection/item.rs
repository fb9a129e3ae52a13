use crate::element::{Node, view};
use crate::field::HeadingLevel;
use crate::link::Anchor;
use crate::portage::{say, say_before_space, use_language};
use leptos::prelude::*;
use portage_locales::{Date, Text, format};

/// A page of a [`Collection`](super::Collection).
#[derive(Clone)]
pub struct CollectionItem {
    link: Anchor,
    description: Option<Text>,
    kind: Option<Text>,
    date: Option<(Text, Date)>,
}

impl CollectionItem {
    /// A page; the words of the link are its title.
    pub fn new(link: Anchor) -> Self {
        Self {
            link,
            description: None,
            kind: None,
            date: None,
        }
    }

    /// With a sentence that helps to choose.
    pub fn description(mut self, text: impl Into<Text>) -> Self {
        self.description = Some(text.into());
        self
    }

    /// With what it is: "News release", "Form".
    pub fn kind(mut self, text: impl Into<Text>) -> Self {
        self.kind = Some(text.into());
        self
    }

    /// With a date, and before it what happened then: "Updated".
    pub fn date(mut self, what: impl Into<Text>, date: Date) -> Self {
        self.date = Some((what.into(), date));
        self
    }

    pub(super) fn view(self, level: Option<HeadingLevel>) -> Node {
        let link = self.link.view("ptg-collection__link");
        let title = match level {
            Some(level) => {
                let class = "ptg-heading ptg-heading--s ptg-collection__heading";
                level.view(class, None, link)
            }
            None => link,
        };
        let description = self.description.map(|text| {
            view! { <p class="ptg-collection__description">{say(text)}</p> }
        });
        let meta = (self.kind.is_some() || self.date.is_some()).then(|| {
            let apart = (self.kind.is_some() && self.date.is_some()).then_some(" – ");
            view! { <p class="ptg-collection__meta">{self.kind.map(say)}{apart}{self.date.map(dated)}</p> }
        });
        view! { <li>{title}{description}{meta}</li> }
    }
}

fn dated((what, date): (Text, Date)) -> Node {
    let language = use_language();
    let words = Signal::derive(move || format::long_date(language.get(), date));
    let machine = format::numeric_date(language.get_untracked(), date);
    view! { {say_before_space(what)}<time datetime=machine>{words}</time> }
}
