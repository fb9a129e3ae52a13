//! The contact details: what is sent, what comes back, and the confirmation.

use super::form::Form;
use super::page::{ALL_STYLES, Keep, Page, render};
use super::{Service, once::Once, reference::Reference, refusal::Refusal, submission};
use crate::demo::{self, Contact, ONCE, contact_rules, paths};
use crate::document::alternates;
use axum::extract::Request;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use portage::locales::Locale;
use portage::{Answers, Valid};
use std::time::Instant;

/// The form that was sent: on to the confirmation, or back with every answer as typed.
pub(super) async fn take(service: &Service, locale: Locale, request: Request) -> Response {
    let answers = match submission::read(request).await {
        Ok(answers) => answers,
        Err(refusal) => return service.refuse(refusal, Some(Form::Contact), Some(locale)),
    };
    let once = answers.get(ONCE).and_then(Once::parse);
    match contact_rules().check(&answers) {
        Ok(valid) => accept(service, locale, once, &valid),
        Err(problems) => {
            let once = once.unwrap_or_else(Once::random);
            Form::Contact.refuse(service, locale, once, ours(&answers, once), problems)
        }
    }
}

/// The page with the reference number and the answers.
pub(super) fn confirm(service: &Service, locale: Locale, reference: &str) -> Response {
    let Some(reference) = Reference::parse(reference) else {
        return service.refuse(Refusal::NoReference, Some(Form::Contact), Some(locale));
    };
    let found = service.register().find(&reference, Instant::now()).cloned();
    let Some(contact) = found else {
        return service.refuse(Refusal::NoReference, Some(Form::Contact), Some(locale));
    };
    let reference = reference.to_string();
    let page = Page {
        locale,
        title: demo::confirmation_title().get(locale).into_owned(),
        description: Form::Contact.description(),
        alternates: alternates(|locale| paths::confirmation(locale, &reference)),
        body: render(|| demo::confirmation_view(locale, reference.clone(), contact)),
        styles: ALL_STYLES,
        wasm: None,
    };
    page.respond(StatusCode::OK, Keep::Nothing, &service.assets)
}

fn accept(service: &Service, locale: Locale, once: Option<Once>, valid: &Valid) -> Response {
    match valid.deserialize::<Contact>() {
        Ok(contact) => {
            let reference = service.register().receive(once, contact, Instant::now());
            let to = paths::confirmation(locale, &reference.to_string());
            ([Keep::ForTheWayBack.header()], Redirect::to(&to)).into_response()
        }
        Err(error) => {
            // Only what was asked, not what was answered.
            eprintln!(
                "The rules of the contact details let through what `Contact` cannot take: {error}."
            );
            service.refuse(Refusal::Fault, Some(Form::Contact), Some(locale))
        }
    }
}

/// What we asked, exactly as typed; what we did not ask is not sent back.
fn ours(answers: &Answers, once: Once) -> Answers {
    let names = contact_rules().names(answers);
    let asked = |name: &str| names.iter().any(|asked| asked == name);
    let mut ours: Answers = answers.iter().filter(|(name, _)| asked(name)).collect();
    ours.push(ONCE, once.text());
    ours
}
