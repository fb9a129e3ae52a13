//! Pages that speak both languages at once, because nobody knows yet who reads them.

use super::{render, routes};
use crate::assets::Assets;
use crate::document::Document;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::{Locale, Text};

/// What an address that does not exist is answered with.
pub(super) fn not_found(assets: &Assets) -> String {
    let part = |locale: Locale| {
        let say = |text: Text| text.get(locale).into_owned();
        view! {
            <p>{say(t::site_not_found_text())}</p>
            <p><a href=routes::home(locale)>{say(t::site_not_found_home())}</a></p>
        }
        .into_any()
    };
    page(t::site_not_found_title(), part, assets)
}

/// The address without a language: a link to the home page in each.
pub(super) fn choose(assets: &Assets) -> String {
    let part = |locale: Locale| {
        view! {
            <p>{t::site_home_lead().get(locale)}</p>
            <p><a class="ptg-button ptg-button--primary" href=routes::home(locale)>{locale.name()}</a></p>
        }
        .into_any()
    };
    page(t::site_choose_title(), part, assets)
}

/// Each language in a column of its own, with its own heading.
fn page(title: Text, part: fn(Locale) -> AnyView, assets: &Assets) -> String {
    let heading = title.clone();
    let body = render::html(move || {
        let column = |&locale: &Locale| {
            view! {
                <div lang=locale.tag() dir=locale.direction().as_str()>{part(locale)}</div>
            }
        };
        let heading =
            |&locale: &Locale| view! { <span lang=locale.tag()>{heading.get(locale)}</span> " " };
        view! {
            <div id="app">
                <div class="ptg gallery-bilingual">
                    <header class="ptg-header">
                        <div class="ptg-header__inner ptg-header__row">
                            <span class="ptg-header__brand">{t::site_brand().get(Locale::default())}</span>
                        </div>
                    </header>
                    <main class="gallery-main" id="main">
                        <h1>{Locale::OFFICIAL.iter().map(heading).collect_view()}</h1>
                        {Locale::OFFICIAL.iter().map(column).collect_view()}
                    </main>
                </div>
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
