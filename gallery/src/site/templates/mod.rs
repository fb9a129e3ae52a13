//! Whole pages made of components alone, as services begin with them: each can be opened by
//! itself, and loads no wasm.

mod application;
mod basic;
mod document;
mod error;
mod landing;
mod search;
mod start;
mod surroundings;

use super::render;
use crate::assets::Assets;
use crate::document::{Document, alternates};
use crate::messages as t;
use leptos::prelude::*;
use portage::Portage;
use portage::locales::{Locale, Text};

/// A page to begin with.
pub(super) struct Template {
    /// Its name in the manifest.
    pub name: &'static str,
    /// What kind of page it is.
    pub title: fn() -> Text,
    /// What it is for, in a sentence.
    pub summary: fn() -> Text,
    /// Where it is, in each language.
    pub href: fn() -> Text,
    /// Title of the page that it shows.
    heading: fn() -> Text,
    /// All of the page, given its address in each language.
    page: fn(Text) -> AnyView,
}

/// Every template, in the order in which people meet such pages.
pub(super) const TEMPLATES: &[Template] = &[
    Template {
        name: "landing",
        title: t::template_landing,
        summary: t::template_landing_summary,
        href: t::template_landing_href,
        heading: t::template_landing_title,
        page: landing::page,
    },
    Template {
        name: "search",
        title: t::template_search,
        summary: t::template_search_summary,
        href: t::template_search_href,
        heading: t::template_search_title,
        page: search::page,
    },
    Template {
        name: "basic",
        title: t::template_basic,
        summary: t::template_basic_summary,
        href: t::template_basic_href,
        heading: t::template_basic_title,
        page: basic::page,
    },
    Template {
        name: "document",
        title: t::template_document,
        summary: t::template_document_summary,
        href: t::template_document_href,
        heading: t::template_document_title,
        page: document::page,
    },
    Template {
        name: "start",
        title: t::template_start,
        summary: t::template_start_summary,
        href: t::template_start_href,
        heading: t::template_start_title,
        page: start::page,
    },
    Template {
        name: "application",
        title: t::template_application,
        summary: t::template_application_summary,
        href: t::template_application_href,
        heading: t::template_application_title,
        page: application::page,
    },
    Template {
        name: "error",
        title: t::template_error,
        summary: t::template_error_summary,
        href: t::template_error_href,
        heading: t::template_error_title,
        page: error::failed,
    },
    Template {
        name: "unavailable",
        title: t::template_unavailable,
        summary: t::template_unavailable_summary,
        href: t::template_unavailable_href,
        heading: t::template_unavailable_title,
        page: error::closed,
    },
];

impl Template {
    /// Its address, which ends in a slash.
    pub fn url(&self, locale: Locale) -> String {
        (self.href)().get(locale).into_owned()
    }

    /// The whole document. Nothing of the gallery is in it but the choice of theme, which it
    /// remembers.
    pub fn html(&self, locale: Locale, assets: &Assets) -> String {
        let (page, href) = (self.page, (self.href)());
        let urls = href.clone();
        let body = render::html(move || {
            view! { <div id="app"><Portage locale=locale>{page(href)}</Portage></div> }.into_any()
        });
        let title = t::template_page_title((self.heading)());
        Document {
            locale,
            title: title.get(locale).into_owned(),
            description: (self.summary)().get(locale).into_owned(),
            alternates: alternates(|locale| urls.get(locale).into_owned()),
            wasm: None,
            styles: &["portage.css"],
            body,
            data: None,
        }
        .to_html(assets)
    }
}
