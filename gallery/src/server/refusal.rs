use super::form::Form;
use super::page::{ALL_STYLES, Page, render};
use super::uploads::LARGEST_BODY;
use crate::demo::{KEPT_MINUTES, page_title};
use crate::{furniture, messages as t};
use axum::http::StatusCode;
use leptos::prelude::*;
use portage::locales::{Locale, Text, format};
use portage::*;

/// Why a request cannot be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Refusal {
    /// The form data is broken or not UTF-8.
    Malformed,
    /// A form from a page of another site.
    OtherSite,
    /// No page at this address.
    Unknown,
    /// No answers under this reference number, or not any more.
    NoReference,
    /// No files that were sent with this form, or not any more.
    NoFiles,
    /// The page cannot be asked this way.
    Method,
    /// More than a form of ours can hold.
    TooLarge,
    /// Files that are larger together than a form of ours can hold.
    FilesTooLarge,
    /// No place for more files.
    Full,
    /// Something else than a form.
    NotAForm,
    /// Our own mistake.
    Fault,
}

impl Refusal {
    pub(super) const fn status(self) -> StatusCode {
        match self {
            Self::Malformed => StatusCode::BAD_REQUEST,
            Self::OtherSite => StatusCode::FORBIDDEN,
            Self::Unknown | Self::NoReference | Self::NoFiles => StatusCode::NOT_FOUND,
            Self::Method => StatusCode::METHOD_NOT_ALLOWED,
            Self::TooLarge | Self::FilesTooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::Full => StatusCode::SERVICE_UNAVAILABLE,
            Self::NotAForm => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Fault => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    pub(super) fn title(self) -> Text {
        match self {
            Self::Malformed => t::demo_malformed_title(),
            Self::OtherSite => t::demo_other_site_title(),
            Self::Unknown => t::demo_unknown_title(),
            Self::NoReference => t::demo_no_reference_title(),
            Self::NoFiles => t::demo_no_files_title(),
            Self::Method => t::demo_method_title(),
            Self::TooLarge => t::demo_too_large_title(),
            Self::FilesTooLarge => t::demo_files_too_large_title(),
            Self::Full => t::demo_full_title(),
            Self::NotAForm => t::demo_not_a_form_title(),
            Self::Fault => t::demo_fault_title(),
        }
    }

    /// What the person can do now.
    pub(super) fn remedy(self) -> Text {
        match self {
            Self::Malformed => t::demo_malformed_remedy(),
            Self::OtherSite => t::demo_other_site_remedy(),
            Self::Unknown => t::demo_unknown_remedy(),
            Self::NoReference => t::demo_no_reference_remedy(KEPT_MINUTES),
            Self::NoFiles => t::demo_no_files_remedy(KEPT_MINUTES),
            Self::Method => t::demo_method_remedy(),
            Self::TooLarge => t::demo_too_large_remedy(),
            Self::FilesTooLarge => t::demo_files_too_large_remedy(Text::computed(|locale| {
                format::file_size(locale, LARGEST_BODY).into()
            })),
            Self::Full => t::demo_full_remedy(),
            Self::NotAForm => t::demo_not_a_form_remedy(),
            Self::Fault => t::demo_fault_remedy(),
        }
    }

    /// The page in one language, or in both where the address does not say which. The way on leads
    /// to `form`, whose answers or whose confirmation this was about.
    pub(super) fn page(self, form: Option<Form>, locale: Option<Locale>) -> Page {
        let spoken: Vec<Locale> =
            locale.map_or_else(|| Locale::OFFICIAL.to_vec(), |locale| vec![locale]);
        let title = spoken
            .iter()
            .map(|locale| self.title().get(*locale))
            .collect::<Vec<_>>()
            .join(" – ");
        let first = locale.unwrap_or_default();
        let title = page_title(Text::from(title));
        let body = render(|| self.view(form, first, spoken));
        Page {
            locale: first,
            title: title.get(first).into_owned(),
            description: form.map_or_else(t::demo_description, Form::description),
            alternates: Vec::new(),
            body,
            styles: ALL_STYLES,
            wasm: None,
        }
    }

    fn view(self, form: Option<Form>, first: Locale, spoken: Vec<Locale>) -> impl IntoView {
        let href = way_on(form).0;
        let languages = furniture::languages(|locale| href.get(locale).into_owned());
        let parts = spoken
            .into_iter()
            .enumerate()
            .map(|(at, locale)| self.part(form, at, locale))
            .collect_view();
        view! {
            <Portage locale=first>
                {furniture::header(languages)}
                <main id="main" class="gallery-main" tabindex="-1">{parts}</main>
                {furniture::footer()}
            </Portage>
        }
    }

    /// What is said in one language; the page has one `h1`.
    fn part(self, form: Option<Form>, at: usize, locale: Locale) -> impl IntoView {
        let (href, label) = way_on(form);
        let [title, remedy, href, label] =
            [self.title(), self.remedy(), href, label].map(|text| text.get(locale).into_owned());
        let heading = if at == 0 {
            view! { <h1>{title}</h1> }.into_any()
        } else {
            view! { <h2>{title}</h2> }.into_any()
        };
        view! {
            <div lang=locale.tag() dir=locale.direction().as_str()>
                {heading}
                <p>{remedy}</p>
                <p><a href=href>{label}</a></p>
            </div>
        }
    }
}

/// Where to go on: the form, from within the service.
fn way_on(form: Option<Form>) -> (Text, Text) {
    match form {
        Some(form) => (form.href(), t::demo_back_to_form()),
        None => (t::site_home_href(), t::demo_back_home()),
    }
}
