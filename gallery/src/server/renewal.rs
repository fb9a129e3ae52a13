//! The renewal on one long page: the form with its photo and its rows, and the confirmation.

use super::page::{Keep, Page, render};
use super::uploads::{Received, Wanted};
use super::{Service, once::Once, reference::Reference, refusal::Refusal};
use crate::demo::{self, LARGEST_PHOTO, ONCE, PHOTO_KINDS, paths, renewal_rules};
use crate::document::alternates;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use portage::locales::Locale;
use portage::{Answers, PageData, Problems, page_title};
use std::time::Instant;

/// The question that a file answers.
const WANTED: &[Wanted] = &[Wanted {
    name: "photo",
    kinds: &PHOTO_KINDS,
    largest: LARGEST_PHOTO,
}];

/// The empty form.
pub(super) fn show(service: &Service, locale: Locale) -> Response {
    let answers = Answers::from_iter([(ONCE, Once::random().text())]);
    form(service, StatusCode::OK, locale, answers, Problems::new())
}

/// The form that was sent: on to the confirmation, or back with every answer as typed and the
/// photo kept. Without wasm, rows are added and removed here.
pub(super) async fn take(service: &Service, locale: Locale, request: Request) -> Response {
    let Received { answers, once } = match service.uploads.receive(request, WANTED).await {
        Ok(received) => received,
        Err(refusal) => return service.refuse(refusal, Some(locale)),
    };
    if let Some(answers) = renewal_rules().apply_rows(&answers) {
        return form(
            service,
            StatusCode::OK,
            locale,
            ours(&answers, once),
            Problems::new(),
        );
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
            let answers = ours(&answers, once);
            form(
                service,
                StatusCode::UNPROCESSABLE_ENTITY,
                locale,
                answers,
                problems,
            )
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
        Err(refusal) => service.refuse(refusal, Some(locale)),
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
        return service.refuse(Refusal::NoReference, Some(locale));
    };
    let page = Page {
        locale,
        title: demo::renewal_confirmation_title().get(locale).into_owned(),
        alternates: alternates(|locale| paths::renewal_confirmation(locale, &reference)),
        body: render(|| demo::renewal_confirmation_view(locale, reference.clone(), valid)),
        wasm: None,
    };
    page.respond(StatusCode::OK, Keep::Nothing, &service.assets)
}

fn form(
    service: &Service,
    status: StatusCode,
    locale: Locale,
    answers: Answers,
    problems: Problems,
) -> Response {
    let data = PageData {
        locale,
        answers,
        problems,
    };
    let page = Page {
        locale,
        title: page_title(&demo::renewal_title(), !data.problems.is_empty(), locale),
        alternates: alternates(|locale| paths::renewal(locale).to_owned()),
        wasm: Some(("renewal", data.to_html())),
        body: render(|| demo::renewal_view(data, demo::RenewalParts::here())),
    };
    page.respond(status, Keep::ForTheWayBack, &service.assets)
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
