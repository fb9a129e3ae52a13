//! Pages that speak both languages at once, because nobody knows yet who reads them.

use super::{render, routes};
use crate::assets::Assets;
use crate::document::Document;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{Locale, Text};
use portage::{Header, Link, LinkButton, Paragraph, Portage};

/// What an address that does not exist is answered with.
pub(super) fn not_found(assets: &Assets) -> String {
    let part = |locale: Locale| {
        let say = move |text: Text| text.get(locale).into_owned();
        view! {
            <Paragraph>{say(t::site_not_found_text())}</Paragraph>
            <Paragraph><Link href=routes::home(locale) label=say(t::site_not_found_home())/></Paragraph>
        }
        .into_any()
    };
    page(t::site_not_found_title(), part, assets)
}

/// The address without a language: a link to the home page in each.
pub(super) fn choose(assets: &Assets) -> String {
    let part = |locale: Locale| {
        view! {
            <Paragraph>{t::site_home_lead().get(locale)}</Paragraph>
            <LinkButton href=routes::home(locale) label=locale.name()/>
        }
        .into_any()
    };
    page(t::site_choose_title(), part, assets)
}

/// Each language in a column of its own, with its own heading.
fn page(title: Text, part: fn(Locale) -> AnyView, assets: &Assets) -> String {
    let heading = title.clone();
    let body = render::html(move || {
        let column = move |&locale: &Locale| {
            view! {
                <div lang=locale.tag() dir=locale.direction().as_str()>{part(locale)}</div>
            }
        };
        let heading = move |&locale: &Locale| {
            view! { <span lang=locale.tag()>{heading.get(locale).into_owned()}</span> " " }
        };
        view! {
            <div id="app">
                <Portage locale=Locale::default()>
                    <div class="gallery-bilingual">
                        <Header brand=t::site_brand()/>
                        <main class="gallery-main" id="main" tabindex="-1">
                            <h1>{Locale::OFFICIAL.iter().map(heading).collect_view()}</h1>
                            {Locale::OFFICIAL.iter().map(column).collect_view()}
                        </main>
                    </div>
                </Portage>
            </div>
        }
        .into_any()
    });
    let both = |text: Text| {
        Locale::OFFICIAL
            .iter()
            .map(|&locale| text.get(locale))
            .collect::<Vec<_>>()
            .join(" / ")
    };
    Document {
        locale: Locale::default(),
        title: both(title.clone()),
        description: both(title),
        alternates: Vec::new(),
        wasm: None,
        styles: &["portage.css", "gallery.css", "reference.css"],
        body,
        data: None,
    }
    .to_html(assets)
}
