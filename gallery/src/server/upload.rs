//! The page with files: what is sent, single files ahead of it, and the list of what we have.

use super::form::Form;
use super::page::{ALL_STYLES, Keep, Page, render};
use super::uploads::{LARGEST, Received, Wanted};
use super::{Service, once::Once, refusal::Refusal};
use crate::demo::uploads::{self, uploads_rules};
use crate::demo::{ONCE, page_title, paths};
use crate::document::alternates;
use crate::messages as t;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use portage::Answers;
use portage::locales::Locale;

/// The questions of the page that take files.
const WANTED: &[Wanted] = &[
    Wanted {
        name: uploads::PHOTO,
        kinds: uploads::PHOTO_KINDS,
        largest: uploads::LARGEST_PHOTO,
    },
    Wanted {
        name: uploads::PROOFS,
        kinds: uploads::PROOF_KINDS,
        largest: uploads::LARGEST_PROOF,
    },
];
const _: () = assert!(uploads::LARGEST_PROOF <= LARGEST && uploads::LARGEST_PHOTO <= LARGEST);

/// The form that was sent: on to the list, or back with every file that could be kept.
pub(super) async fn take(service: &Service, locale: Locale, request: Request) -> Response {
    let Received { answers, once } = match service.uploads.receive(request, WANTED).await {
        Ok(received) => received,
        Err(refusal) => return service.refuse(refusal, Some(Form::Uploads), Some(locale)),
    };
    match uploads_rules().check(&answers) {
        Ok(_) => {
            let to = paths::uploaded(locale, &once.text());
            ([Keep::ForTheWayBack.header()], Redirect::to(&to)).into_response()
        }
        Err(problems) => {
            let ours = |name: &str| {
                WANTED
                    .iter()
                    .any(|wanted| name.strip_prefix(wanted.name) == Some("-token"))
            };
            let mut answers: Answers = answers.iter().filter(|(name, _)| ours(name)).collect();
            answers.push(ONCE, once.text());
            Form::Uploads.refuse(service, locale, once, answers, problems)
        }
    }
}

/// A single file, ahead of its form.
pub(super) async fn take_one(service: &Service, locale: Locale, request: Request) -> Response {
    let taken = service
        .uploads
        .receive_one(request, WANTED, &uploads_rules())
        .await;
    match taken {
        Ok(answer) => ([Keep::Nothing.header()], answer).into_response(),
        Err(refusal) => service.refuse(refusal, Some(Form::Uploads), Some(locale)),
    }
}

/// The names of the files that were sent with the form `once`. The files themselves are given to
/// nobody.
pub(super) fn list(service: &Service, locale: Locale, once: &str) -> Response {
    let files = Once::parse(once).map(|once| service.uploads.of(once));
    let Some(files) = files.filter(|files| !files.is_empty()) else {
        return service.refuse(Refusal::NoFiles, Some(Form::Uploads), Some(locale));
    };
    let page = Page {
        locale,
        title: page_title(t::demo_uploaded_title())
            .get(locale)
            .into_owned(),
        description: Form::Uploads.description(),
        alternates: alternates(|locale| paths::uploaded(locale, once)),
        body: render(|| uploads::uploaded_view(locale, once.to_owned(), files)),
        styles: ALL_STYLES,
        wasm: None,
    };
    page.respond(StatusCode::OK, Keep::Nothing, &service.assets)
}
