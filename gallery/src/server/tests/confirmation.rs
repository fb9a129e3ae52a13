use super::*;

fn reference_in(answer: &Answer) -> String {
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    answer
        .header(header::LOCATION)
        .trim_end_matches('/')
        .rsplit('/')
        .next()
        .unwrap()
        .to_owned()
}

#[test]
fn good_answers_lead_to_a_number_and_are_shown_as_the_language_writes_them() {
    let service = service();
    for &locale in Locale::OFFICIAL {
        let sent = fill_in(&service, locale, &GOOD);
        let reference = reference_in(&sent);
        assert_eq!(
            sent.header(header::LOCATION),
            paths::confirmation(locale, &reference)
        );
        let page = get(&service, sent.header(header::LOCATION));
        assert_eq!(page.status, StatusCode::OK);
        assert_eq!(
            page.header(header::CACHE_CONTROL),
            "private, no-store",
            "personal answers stay in no cache"
        );
        let main = page.text("main");
        for expected in [
            &reference,
            "Marie Anne",
            "marie@exemple.ca",
            "613-555-1234",
            "K1A 0B1",
        ] {
            assert!(main.contains(expected), "{expected} is not in {main}");
        }
        for &other in Locale::OFFICIAL {
            assert_eq!(
                get(&service, &paths::confirmation(other, &reference)).status,
                StatusCode::OK
            );
        }
    }
}

#[test]
fn a_phone_number_that_was_not_given_is_said_to_be_so() {
    let service = service();
    let sent = fill_in(
        &service,
        Locale::FrCa,
        &GOOD.map(|(name, value)| (name, if name == "phone" { "" } else { value })),
    );
    let page = get(&service, sent.header(header::LOCATION));
    assert!(page.text("dl").contains("Réponse non fournie"));
}

#[test]
fn the_same_form_sent_twice_has_one_number_and_another_form_another() {
    let service = service();
    let path = paths::contact(Locale::EnCa);
    let once = get(&service, path).value(ONCE);
    let body = encoded(GOOD.into_iter().chain([(ONCE, once.as_str())]));
    let first = reference_in(&post(&service, path, body.clone()));
    assert_eq!(reference_in(&post(&service, path, body)), first);
    let corrected = encoded(
        GOOD.map(|(n, v)| (n, if v == "Tremblay" { "Roy" } else { v }))
            .into_iter()
            .chain([(ONCE, once.as_str())]),
    );
    assert_eq!(reference_in(&post(&service, path, corrected)), first);
    assert!(
        get(&service, &paths::confirmation(Locale::EnCa, &first))
            .text("dl")
            .contains("Roy")
    );
    assert_ne!(reference_in(&fill_in(&service, Locale::EnCa, &GOOD)), first);
}

#[test]
fn problems_do_not_make_a_new_form_of_it() {
    let service = service();
    let path = paths::contact(Locale::EnCa);
    let once = get(&service, path).value(ONCE);
    let back = post(&service, path, encoded([(ONCE, once.as_str())]));
    assert_eq!(back.value(ONCE), once);
    let broken = post(&service, path, encoded([(ONCE, "x")])).value(ONCE);
    assert!(
        broken.len() == 32 && broken != once,
        "a broken mark is replaced: {broken}"
    );
}

#[test]
fn a_number_is_found_as_people_type_it() {
    let service = service();
    let reference = reference_in(&fill_in(&service, Locale::EnCa, &GOOD));
    let typed = paths::confirmation(Locale::EnCa, &reference.to_lowercase().replace('-', ""));
    assert_eq!(get(&service, &typed).status, StatusCode::OK);
    let without_slash = get(&service, typed.trim_end_matches('/'));
    assert_eq!(
        (without_slash.status, without_slash.header(header::LOCATION)),
        (StatusCode::PERMANENT_REDIRECT, typed.as_str())
    );
}
