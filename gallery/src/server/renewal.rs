//! The renewal on one long page: what is sent with its photo and its rows, what comes back, and
//! the confirmation.

use super::form::Form;
use super::page::{ALL_STYLES, Keep, Page, render};
use super::uploads::{Received, Wanted};
use super::{Service, once::Once, reference::Reference, refusal::Refusal};
use crate::demo::{self, LARGEST_PHOTO, ONCE, PHOTO_KINDS, paths, renewal_rules};
use crate::document::alternates;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use portage::locales::Locale;
use portage::{Answers, PageData, Problems};
use std::time::Instant;

/// The question that a file answers.
const WANTED: &[Wanted] = &[Wanted {
    name: "photo",
    kinds: &PHOTO_KINDS,
    largest: LARGEST_PHOTO,
}];

/// The form that was sent: on to the confirmation, or back with every answer as typed and the
/// photo kept. Without wasm, rows are added and removed here.
pub(super) async fn take(service: &Service, locale: Locale, request: Request) -> Response {
    let Received { answers, once } = match service.uploads.receive(request, WANTED).await {
        Ok(received) => received,
        Err(refusal) => return service.refuse(refusal, Some(Form::Renewal), Some(locale)),
    };
    if let Some(answers) = renewal_rules().apply_rows(&answers) {
        let data = PageData {
            locale,
            answers: ours(&answers, once),
            problems: Problems::new(),
        };
        return Form::Renewal.give_back(service, StatusCode::OK, once, data);
    }
    match renewal_rules().check(&answers) {
        Ok(valid) => {
            let reference = service
                .renewals()
                .receive(Some(once), valid, Instant::now());
            let to = paths::renewal_confirmation(locale, &reference.to_string());
            ([Keep::ForTheWayBack.header()], Redirect::to(&to)).into_response()
        }
        Err(problems) => {
            Form::Renewal.refuse(service, locale, once, ours(&answers, once), problems)
        }
    }
}

/// The photo by itself, ahead of its form.
pub(super) async fn take_file(service: &Service, locale: Locale, request: Request) -> Response {
    let taken = service
        .uploads
        .receive_one(request, WANTED, &renewal_rules())
        .await;
    match taken {
        Ok(answer) => ([Keep::Nothing.header()], answer).into_response(),
        Err(refusal) => service.refuse(refusal, Some(Form::Renewal), Some(locale)),
    }
}

/// The page with the reference number and the answers.
pub(super) fn confirm(service: &Service, locale: Locale, reference: &str) -> Response {
    let reference = Reference::parse(reference);
    let found = reference.and_then(|reference| {
        let valid = service.renewals().find(&reference, Instant::now()).cloned();
        Some((reference.to_string(), valid?))
    });
    let Some((reference, valid)) = found else {
        return service.refuse(Refusal::NoReference, Some(Form::Renewal), Some(locale));
    };
    let page = Page {
        locale,
        title: demo::renewal_confirmation_title().get(locale).into_owned(),
        description: Form::Renewal.description(),
        alternates: alternates(|locale| paths::renewal_confirmation(locale, &reference)),
        body: render(|| demo::renewal_confirmation_view(locale, reference.clone(), valid)),
        styles: ALL_STYLES,
        wasm: None,
    };
    page.respond(StatusCode::OK, Keep::Nothing, &service.assets)
}

/// What we asked, exactly as typed, also in a branch that is closed now; what we did not ask is
/// not sent back.
fn ours(answers: &Answers, once: Once) -> Answers {
    let rules = renewal_rules();
    let asked = answers.iter().filter(|(name, _)| rules.knows(name));
    let mut ours: Answers = asked.collect();
    ours.push(ONCE, once.text());
    ours
}
