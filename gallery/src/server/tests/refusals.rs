use super::super::{LONGEST, form::Form, refusal::Refusal};
use super::*;

const FORM: &str = "application/x-www-form-urlencoded";

/// The page says what is wrong and what to do, in the language of its address.
fn assert_refused(answer: &Answer, refusal: Refusal, locale: Locale) {
    assert_eq!(answer.status, refusal.status(), "{refusal:?}");
    assert!(
        answer.text("h1").contains(&*refusal.title().get(locale)),
        "{}",
        answer.text("h1")
    );
    assert!(
        answer.text("main").contains(&*refusal.remedy().get(locale)),
        "{}",
        answer.text("main")
    );
    assert_eq!(
        answer.header(header::CACHE_CONTROL),
        "private, no-cache",
        "or the way back is empty"
    );
    let html = answer.html();
    let lang = html.root_element().attr("lang");
    assert_eq!(lang, Some(locale.tag()));
}

#[test]
fn a_body_over_the_limit_is_413_and_one_at_the_limit_is_read() {
    for &locale in Locale::OFFICIAL {
        let path = paths::contact(locale);
        let at = "x".repeat(LONGEST);
        assert_eq!(
            post(&service(), path, at.clone()).status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
        assert_refused(&post(&service(), path, at + "x"), Refusal::TooLarge, locale);
        assert_refused(
            &post(&service(), path, "x".repeat(9 * 1024 * 1024)),
            Refusal::TooLarge,
            locale,
        );
    }
}

#[test]
fn another_content_type_or_none_is_415() {
    for kind in [
        "multipart/form-data; boundary=x",
        "application/json",
        "text/plain",
        "application/x-www-form-urlencoded; charset=utf-16",
    ] {
        let answer = post_with(
            &service(),
            paths::contact(Locale::FrCa),
            &[("content-type", kind)],
            encoded(GOOD),
        );
        assert_refused(&answer, Refusal::NotAForm, Locale::FrCa);
    }
    let answer = post_with(&service(), paths::contact(Locale::EnCa), &[], encoded(GOOD));
    assert_refused(&answer, Refusal::NotAForm, Locale::EnCa);
}

#[test]
fn what_is_broken_or_not_utf_8_is_400() {
    for body in [&b"email=%zz"[..], b"email=%", b"email=%E9", b"email=\xff"] {
        assert_refused(
            &post(&service(), paths::contact(Locale::FrCa), body),
            Refusal::Malformed,
            Locale::FrCa,
        );
    }
}

#[test]
fn a_form_from_another_site_is_403_and_is_not_kept() {
    let service = service();
    for (name, value) in [
        ("sec-fetch-site", "cross-site"),
        ("sec-fetch-site", "same-site"),
        ("origin", "https://evil.example"),
    ] {
        let headers = [
            ("content-type", FORM),
            ("host", "127.0.0.1:4000"),
            (name, value),
        ];
        let answer = post_with(
            &service,
            paths::contact(Locale::FrCa),
            &headers,
            encoded(GOOD),
        );
        assert_refused(&answer, Refusal::OtherSite, Locale::FrCa);
    }
    assert_eq!(service.register().len(), 0);
}

#[test]
fn a_form_from_our_own_page_is_taken() {
    for (name, value) in [
        ("sec-fetch-site", "same-origin"),
        ("origin", "http://127.0.0.1:4000"),
    ] {
        let headers = [
            ("content-type", FORM),
            ("host", "127.0.0.1:4000"),
            (name, value),
        ];
        assert_eq!(
            post_with(
                &service(),
                paths::contact(Locale::EnCa),
                &headers,
                encoded(GOOD)
            )
            .status,
            StatusCode::SEE_OTHER
        );
    }
}

#[test]
fn a_number_that_leads_nowhere_is_404_and_says_why() {
    for &locale in Locale::OFFICIAL {
        for reference in ["C4FG-H9JK-MN3P", "x", "%FF", "%2e%2e", "<script>"] {
            let path =
                paths::confirmation(locale, &reference.replace('<', "%3C").replace('>', "%3E"));
            assert_refused(&get(&service(), &path), Refusal::NoReference, locale);
        }
    }
}

#[test]
fn another_method_is_405_and_says_which_there_are() {
    for (path, allowed) in [
        (paths::contact(Locale::FrCa), "GET,HEAD,POST"),
        ("/en/", "GET, HEAD"),
        ("/", "GET,HEAD"),
    ] {
        let answer = send(
            &service(),
            Request::delete(path).body(Body::empty()).unwrap(),
        );
        assert_eq!(answer.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
        assert_eq!(answer.header(header::ALLOW), allowed, "{path}");
    }
    let answer = send(
        &service(),
        Request::put(paths::contact(Locale::FrCa))
            .body(Body::empty())
            .unwrap(),
    );
    assert_refused(&answer, Refusal::Method, Locale::FrCa);
}

/// The way on leads to `form`, and so does the link to the other language.
fn assert_leads_to(answer: &Answer, form: Form, locale: Locale) {
    let way_on = answer.attribute("main a", "href");
    assert_eq!(way_on, form.path(locale));
    let other = Locale::OFFICIAL.iter().find(|other| **other != locale);
    assert_eq!(answer.other_language(), form.path(*other.unwrap()));
}

#[test]
fn whoever_is_refused_is_sent_back_to_the_form_that_was_filled_in() {
    for &locale in Locale::OFFICIAL {
        for (form, nowhere, refusal) in [
            (
                Form::Contact,
                paths::confirmation(locale, "C4FG-H9JK-MN3P"),
                Refusal::NoReference,
            ),
            (
                Form::Renewal,
                paths::renewal_confirmation(locale, "C4FG-H9JK-MN3P"),
                Refusal::NoReference,
            ),
            (
                Form::Uploads,
                paths::uploaded(locale, "00000000000000000000000000000000"),
                Refusal::NoFiles,
            ),
        ] {
            let answer = post(&service(), form.path(locale), "%");
            assert_refused(&answer, Refusal::Malformed, locale);
            assert_leads_to(&answer, form, locale);
            let answer = get(&service(), &nowhere);
            assert_refused(&answer, refusal, locale);
            assert_leads_to(&answer, form, locale);
        }
        for (form, path) in [
            (Form::Renewal, paths::renewal_photo(locale)),
            (Form::Uploads, paths::upload(locale)),
        ] {
            let answer = post(&service(), path, "");
            assert_refused(&answer, Refusal::NotAForm, locale);
            assert_leads_to(&answer, form, locale);
        }
    }
}

#[test]
fn a_list_of_files_that_is_gone_speaks_of_no_reference_number() {
    for &locale in Locale::OFFICIAL {
        for once in ["x", "00000000000000000000000000000000", "%FF"] {
            let answer = get(&service(), &paths::uploaded(locale, once));
            assert_refused(&answer, Refusal::NoFiles, locale);
        }
    }
}
