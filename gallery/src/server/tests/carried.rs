use super::super::form::Form;
use super::super::register::KEPT;
use super::*;
use portage::locales::messages;
use std::time::Instant;

/// A form that comes back: what is sent, of which each value is to come back as typed.
const FORMS: [(Form, &[(&str, &str)]); 2] = [
    (
        Form::Contact,
        &[
            ("given-names", " Zoë\u{a0}</script> "),
            ("email", "zoe at"),
            ("phone", "12"),
        ],
    ),
    (
        Form::Renewal,
        &[
            ("number", "A 1"),
            ("birth-month", "Décembre"),
            ("email", "zoe at"),
            ("trip", "3"),
            ("trip-3-date-day", "32"),
        ],
    ),
];

fn other(locale: Locale) -> Locale {
    let mut others = Locale::OFFICIAL.iter().filter(|other| **other != locale);
    *others.next().unwrap()
}

fn sent(service: &Service, form: Form, answers: &[(&str, &str)], locale: Locale) -> Answer {
    let once = get(service, form.path(locale)).value(ONCE);
    let answers = answers.iter().copied().chain([(ONCE, once.as_str())]);
    let answer = post(service, form.path(locale), encoded(answers));
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    answer
}

/// The words of the summary.
fn problems(answer: &Answer) -> Vec<String> {
    let html = answer.html();
    let links = Selector::parse("#error-summary:not([hidden]) li a").unwrap();
    html.select(&links)
        .map(|link| link.text().collect())
        .collect()
}

#[test]
fn the_link_to_the_other_language_carries_the_answers_and_their_problems_there_and_back() {
    for (form, answers) in FORMS {
        for &locale in Locale::OFFICIAL {
            let service = service();
            let back = sent(&service, form, answers, locale);
            let there = other(locale);
            let switched = get(&service, &back.other_language());
            assert_eq!(switched.status, StatusCode::OK);
            assert_eq!(switched.attribute("html", "lang"), there.tag());
            let query = match there {
                Locale::EnCa => "?send",
                Locale::FrCa => "?envoi",
            };
            let action = [form.path(there), query].concat();
            assert_eq!(switched.attribute("form", "action"), action);
            let prefix = messages::form_error_title("").get(there).into_owned();
            assert!(switched.text("title").starts_with(prefix.trim_end()));
            for (name, value) in answers {
                assert_eq!(switched.value(name), *value, "{name}");
            }
            assert_eq!(switched.value(ONCE), back.value(ONCE));
            let (said, before) = (problems(&switched), problems(&back));
            assert_eq!(said.len(), before.len());
            for (words, problem) in said.iter().zip(switched.data().problems.iter()) {
                assert_eq!(*words, problem.text.get(there));
            }
            assert!(said.iter().all(|words| !before.contains(words)), "{said:?}");

            let again = get(&service, &switched.other_language());
            assert_eq!(again.attribute("html", "lang"), locale.tag());
            assert_eq!(problems(&again), before);
            for (name, value) in answers {
                assert_eq!(again.value(name), *value, "{name}");
            }
        }
    }
}

#[test]
fn a_page_with_answers_is_stored_nowhere_and_found_by_no_search_engine() {
    for (form, answers) in FORMS {
        let service = service();
        let back = sent(&service, form, answers, Locale::FrCa);
        let robots = header::HeaderName::from_static("x-robots-tag");
        let switched = get(&service, &back.other_language());
        assert_eq!(switched.header(header::CACHE_CONTROL), "private, no-store");
        assert_eq!(switched.header(robots.clone()), "noindex");
        let alternate = switched.attribute("link[rel=alternate]", "href");
        assert!(!alternate.contains('?'), "{alternate}");
        let empty = get(&service, form.path(Locale::EnCa));
        assert_eq!(empty.header(robots), "");
        assert!(!empty.other_language().contains('?'));
    }
}

#[test]
fn a_number_that_leads_nowhere_opens_the_empty_form_and_blames_nobody() {
    for (form, answers) in FORMS {
        let service = service();
        let carried = sent(&service, form, answers, Locale::FrCa).other_language();
        let elsewhere = match form {
            Form::Contact => Form::Renewal,
            _ => Form::Contact,
        };
        let (_, query) = carried.split_once('?').unwrap();
        let of_another_form = [elsewhere.path(Locale::EnCa), "?", query].concat();
        let never_ours = [form.path(Locale::EnCa), "?portage=C4FG-H9JK-MN3P"].concat();
        let broken = [form.path(Locale::EnCa), "?portage=%zz"].concat();
        service.carried().forget(Instant::now() + KEPT);
        for address in [carried, of_another_form, never_ours, broken] {
            let answer = get(&service, &address);
            assert_eq!(answer.status, StatusCode::OK, "{address}");
            assert!(problems(&answer).is_empty(), "{address}");
            assert_eq!(answer.value("email"), "", "{address}");
            assert_eq!(answer.value(ONCE).len(), 32, "{address}");
            assert!(!answer.other_language().contains('?'), "{address}");
        }
    }
}

#[test]
fn what_is_mended_in_the_other_language_is_sent_as_the_same_form() {
    let service = service();
    let wrong = GOOD.map(|(name, value)| (name, if name == "email" { "zoe at" } else { value }));
    let back = sent(&service, Form::Contact, &wrong, Locale::EnCa);
    let switched = get(&service, &back.other_language());
    let once = switched.value(ONCE);
    let mended = encoded(GOOD.into_iter().chain([(ONCE, once.as_str())]));
    let confirmed = post(&service, &switched.attribute("form", "action"), mended);
    assert_eq!(confirmed.status, StatusCode::SEE_OTHER);
    assert_eq!(once, back.value(ONCE));
}
