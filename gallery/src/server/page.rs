use crate::assets::Assets;
use crate::document::Document;
use axum::http::{HeaderName, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use leptos::prelude::*;
use portage::locales::{Locale, Text};

/// A page that the service makes for one person.
pub(super) struct Page {
    pub locale: Locale,
    pub title: String,
    /// What a search engine shows under the title.
    pub description: Text,
    pub alternates: Vec<(Locale, String)>,
    /// What the view rendered.
    pub body: String,
    /// The stylesheet of its components.
    pub styles: &'static str,
    /// The program that brings it to life, and what that needs; a page without loads none.
    pub wasm: Option<(&'static str, String)>,
}

/// The stylesheet of all components.
pub(super) const ALL_STYLES: &str = "portage.css";

/// Whether a browser may keep what it was sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// For the way back only. `no-store` would empty the form there: browsers neither keep such
    /// a page alive nor restore what was typed into it.
    ForTheWayBack,
    /// Not at all: a page that holds personal answers and nothing to type.
    Nothing,
}

impl Keep {
    pub(super) const fn header(self) -> (HeaderName, HeaderValue) {
        let value = match self {
            Self::ForTheWayBack => "private, no-cache",
            Self::Nothing => "private, no-store",
        };
        (header::CACHE_CONTROL, HeaderValue::from_static(value))
    }
}

impl Page {
    pub(super) fn respond(self, status: StatusCode, keep: Keep, assets: &Assets) -> Response {
        let (wasm, data) = self.wasm.unzip();
        let document = Document {
            locale: self.locale,
            title: self.title,
            description: self.description.get(self.locale).into_owned(),
            alternates: self.alternates,
            wasm,
            styles: &[self.styles, "gallery.css"],
            body: ["<div id=\"app\">", &self.body, "</div>"].concat(),
            data,
        };
        let media_type = (
            header::CONTENT_TYPE,
            HeaderValue::from_static("text/html; charset=utf-8"),
        );
        let headers = [media_type, keep.header()];
        let mut response = (status, headers, document.to_html(assets)).into_response();
        if keep == Keep::Nothing {
            // Nor may a search engine that was given the address.
            let robots = HeaderName::from_static("x-robots-tag");
            response
                .headers_mut()
                .insert(robots, HeaderValue::from_static("noindex"));
        }
        response
    }
}

/// The HTML of a view, with everything reactive that it made let go afterwards.
pub(super) fn render<V: IntoView>(view: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(None);
    let html = owner.with(|| view().into_view().to_html());
    owner.cleanup();
    html
}
