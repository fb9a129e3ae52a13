//! The forms of the service: where each is, and the page that it is filled in on.

use super::page::{ALL_STYLES, Keep, Page, render};
use super::reference::Reference;
use super::{Service, carried, once::Once};
use crate::demo::{self, ONCE, paths, uploads};
use crate::document::alternates;
use crate::{furniture, messages as t};
use axum::http::{StatusCode, Uri};
use axum::response::Response;
use portage::element::Node;
use portage::locales::{Locale, Text};
use portage::{Answers, LanguageLink, Later, PageData, Problems, page_title};
use std::time::Instant;

/// A form of the service.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    /// The contact details.
    Contact,
    /// The renewal on one long page.
    Renewal,
    /// The page that takes files.
    Uploads,
}

impl Form {
    /// Its address.
    pub(super) const fn path(self, locale: Locale) -> &'static str {
        match self {
            Self::Contact => paths::contact(locale),
            Self::Renewal => paths::renewal(locale),
            Self::Uploads => paths::uploads(locale),
        }
    }

    /// The same, as a text.
    pub(super) fn href(self) -> Text {
        match self {
            Self::Contact => paths::contact_href(),
            Self::Renewal => paths::renewal_href(),
            Self::Uploads => paths::uploads_href(),
        }
    }

    /// What a search engine shows of its pages.
    pub(super) fn description(self) -> Text {
        match self {
            Self::Renewal => t::renewal_description(),
            Self::Contact | Self::Uploads => t::demo_description(),
        }
    }

    fn title(self) -> Text {
        match self {
            Self::Contact => demo::contact_title(),
            Self::Renewal => demo::renewal_title(),
            Self::Uploads => uploads::title(),
        }
    }

    /// The program that brings its page to life.
    const fn program(self) -> &'static str {
        match self {
            Self::Contact => "demo",
            Self::Renewal | Self::Uploads => "renewal",
        }
    }

    /// The stylesheet of its page: a short one is not kept waiting for all there are.
    const fn styles(self) -> &'static str {
        match self {
            Self::Contact => "contact.css",
            Self::Renewal | Self::Uploads => ALL_STYLES,
        }
    }

    fn view(self, data: PageData, languages: Vec<LanguageLink>) -> Node {
        match self {
            Self::Contact => demo::contact_view(data, languages),
            Self::Renewal => demo::renewal_view(data, languages, demo::RenewalParts::here()),
            Self::Uploads => uploads::uploads_view(data, languages, Later::here(uploads::FILES)),
        }
    }

    /// The empty form; or, where the address carries a number, what was answered before the
    /// language was switched. A number that leads nowhere is nobody's mistake: the form is empty.
    pub(super) fn show(self, service: &Service, locale: Locale, uri: &Uri) -> Response {
        let carried = carried::number(uri).and_then(|number| {
            let found = service.carried().find(self, &number, Instant::now());
            Some((found?, number))
        });
        let (data, number) = match carried {
            Some((data, number)) => (data, Some(number)),
            None => {
                let answers = Answers::from_iter([(ONCE, Once::random().text())]);
                let data = PageData {
                    answers,
                    ..PageData::default()
                };
                (data, None)
            }
        };
        let keep = match number {
            Some(_) => Keep::Nothing,
            None => Keep::ForTheWayBack,
        };
        let page = self.page(PageData { locale, ..data }, number.as_ref());
        page.respond(StatusCode::OK, keep, &service.assets)
    }

    /// The form with the answers that were sent, as the answer to them. The link to the other
    /// language carries them: without wasm it would open the empty form.
    pub(super) fn give_back(
        self,
        service: &Service,
        status: StatusCode,
        once: Once,
        data: PageData,
    ) -> Response {
        let number = service.carried().keep(self, once, &data, Instant::now());
        self.page(data, Some(&number))
            .respond(status, Keep::ForTheWayBack, &service.assets)
    }

    /// The form with its problems.
    pub(super) fn refuse(
        self,
        service: &Service,
        locale: Locale,
        once: Once,
        answers: Answers,
        problems: Problems,
    ) -> Response {
        let data = PageData {
            locale,
            answers,
            problems,
        };
        self.give_back(service, StatusCode::UNPROCESSABLE_ENTITY, once, data)
    }

    fn page(self, data: PageData, number: Option<&Reference>) -> Page {
        let locale = data.locale;
        let languages = furniture::languages(|locale| match number {
            Some(number) => carried::address(self.path(locale), number),
            None => self.path(locale).to_owned(),
        });
        Page {
            locale,
            title: page_title(&self.title(), !data.problems.is_empty(), locale),
            description: self.description(),
            alternates: alternates(|locale| self.path(locale).to_owned()),
            styles: self.styles(),
            wasm: Some((self.program(), data.to_html())),
            body: render(|| self.view(data, languages)),
        }
    }
}
