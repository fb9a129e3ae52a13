use super::super::HEADERS;
use super::*;

#[test]
fn every_answer_carries_the_security_headers_errors_and_redirects_too() {
    let contact = paths::contact(Locale::EnCa);
    let service = service();
    let answers = [
        get(&service, "/"),
        get(&service, "/en"),
        get(&service, "/en/"),
        get_with(&service, "/en/", &[("if-none-match", "*")]),
        get(&service, "/nowhere"),
        get(&service, contact),
        get(&service, &paths::confirmation(Locale::EnCa, "x")),
        post(&service, contact, ""),
        post(&service, contact, encoded(GOOD)),
        post(&service, contact, "%"),
        post_with(&service, contact, &[], ""),
        send(
            &service,
            Request::delete(contact).body(Body::empty()).unwrap(),
        ),
        send(
            &service,
            Request::delete("/en/").body(Body::empty()).unwrap(),
        ),
    ];
    let mut seen: Vec<u16> = answers
        .iter()
        .map(|answer| answer.status.as_u16())
        .collect();
    seen.dedup();
    assert_eq!(
        seen,
        [302, 308, 200, 304, 404, 200, 404, 422, 303, 400, 415, 405]
    );
    for answer in answers {
        for (name, value) in HEADERS {
            assert_eq!(
                answer.header(name.clone()),
                value,
                "{name} at {}",
                answer.status
            );
        }
    }
}

#[test]
fn the_policy_has_no_line_breaks_and_nothing_unsafe_but_wasm() {
    let policy = super::super::POLICY;
    assert!(!policy.contains("  ") && !policy.contains('\n'), "{policy}");
    assert_eq!(policy.matches("unsafe").count(), 1, "{policy}");
    assert!(policy.contains("script-src 'self' 'wasm-unsafe-eval';"));
}
