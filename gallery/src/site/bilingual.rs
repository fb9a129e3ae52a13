//! Pages that speak both languages at once, because nobody knows yet who reads them. They are made
//! of components alone, so that a service can begin with them too.

use super::{render, routes};
use crate::assets::Assets;
use crate::document::Document;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{Locale, Text};
use portage::*;

/// A page in both languages, at one address.
pub(super) struct Bilingual {
    /// Its name in the manifest.
    pub name: &'static str,
    /// Its file in the site's folder.
    pub file: &'static str,
    /// What kind of page it is.
    pub title: fn() -> Text,
    /// What it is for, in a sentence.
    pub summary: fn() -> Text,
    /// What it says first.
    heading: fn() -> Text,
    /// What it says in one language.
    part: fn(Locale) -> AnyView,
}

/// Every page in both languages.
pub(super) const BILINGUAL: &[Bilingual] = &[
    Bilingual {
        name: "language-chooser",
        file: "index.html",
        title: t::template_choose,
        summary: t::template_choose_summary,
        heading: t::site_choose_title,
        part: choose,
    },
    Bilingual {
        name: "not-found",
        file: "404.html",
        title: t::template_not_found,
        summary: t::template_not_found_summary,
        heading: t::site_not_found_title,
        part: not_found,
    },
];

/// The address without a language: a link to the home page in each.
fn choose(locale: Locale) -> AnyView {
    view! {
        <Paragraph>{t::site_home_lead().get(locale)}</Paragraph>
        <LinkButton href=routes::home(locale) label=locale.name()/>
    }
    .into_any()
}

/// What an address that does not exist is answered with.
fn not_found(locale: Locale) -> AnyView {
    view! {
        <Paragraph>{t::site_not_found_text().get(locale)}</Paragraph>
        <LinkButton href=routes::home(locale) label=t::site_not_found_home().get(locale).into_owned()/>
    }
    .into_any()
}

impl Bilingual {
    /// Its address. It names the file: the server takes the bare address to a home page.
    pub fn url(&self) -> String {
        ["/", self.file].concat()
    }

    /// The whole document: each language in a column of its own, below one heading.
    pub fn html(&self, assets: &Assets) -> String {
        let (heading, part) = ((self.heading)(), self.part);
        let title = Locale::OFFICIAL.iter().map(|&locale| heading.get(locale));
        let title = title.collect::<Vec<_>>().join(" / ");
        let body = render::html(move || {
            let words = |(at, &locale): (usize, &Locale)| {
                let words = heading.get(locale).into_owned();
                view! { {(at > 0).then_some(" / ")}<span lang=locale.tag()>{words}</span> }
            };
            let words = Locale::OFFICIAL
                .iter()
                .enumerate()
                .map(words)
                .collect_view();
            let column = |&locale: &Locale| {
                view! { <Portage locale>{part(locale)}</Portage> }
            };
            let columns = Locale::OFFICIAL.iter().map(column).collect_view();
            view! {
                <div id="app">
                    <Portage locale=Locale::default()>
                        <Header brand=t::site_brand()/>
                        <main id="main" tabindex="-1">
                            <Container>
                                <Prose><h1>{words}</h1></Prose>
                                <Grid columns=GridColumns::Two>{columns}</Grid>
                            </Container>
                        </main>
                    </Portage>
                </div>
            }
            .into_any()
        });
        Document {
            locale: Locale::default(),
            description: title.clone(),
            title,
            alternates: Vec::new(),
            wasm: None,
            styles: &["portage.css"],
            body,
            data: None,
        }
        .to_html(assets)
    }
}
