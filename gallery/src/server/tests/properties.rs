use super::*;
use axum::http::{HeaderName, HeaderValue, Method, Uri};
use proptest::prelude::*;

fn addresses() -> impl Strategy<Value = Vec<u8>> {
    const KNOWN: [&str; 7] = [
        "/",
        "/en/",
        "/en/demo/passport/contact/",
        "/fr/demo/passeport/confirmation/",
        "/assets/",
        "/../",
        "/%2e%2e/",
    ];
    let start = prop::sample::select(&KNOWN[..]);
    let rest = prop_oneof![
        any::<Vec<u8>>(),
        "[/.%a-zA-Z0-9?#\\\\]{0,40}".prop_map(String::into_bytes)
    ];
    (start, rest).prop_map(|(start, rest)| [start.as_bytes(), &rest].concat())
}

fn headers() -> impl Strategy<Value = Vec<(HeaderName, HeaderValue)>> {
    let names = [
        header::CONTENT_TYPE,
        header::CONTENT_LENGTH,
        header::HOST,
        header::ORIGIN,
        header::ACCEPT_ENCODING,
        header::ACCEPT_LANGUAGE,
        header::IF_NONE_MATCH,
        HeaderName::from_static("sec-fetch-site"),
    ];
    let value = prop_oneof![
        any::<Vec<u8>>(),
        "[a-z*,;=.0-9/\" -]{0,60}".prop_map(String::into_bytes)
    ];
    let value = value.prop_filter_map("a header's value", |value| {
        HeaderValue::from_bytes(&value).ok()
    });
    prop::collection::vec((prop::sample::select(names.to_vec()), value), 0..5)
}

/// What a person can type into a field for one line, and an HTML parser leaves as it is.
fn typed() -> impl Strategy<Value = String> {
    any::<String>().prop_map(|text| text.replace(['\0', '\r', '\n'], ""))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn no_request_is_the_servers_fault(
        method in prop::sample::select(vec![Method::GET, Method::HEAD, Method::POST, Method::PUT, Method::OPTIONS]),
        address in addresses(),
        headers in headers(),
        body: Vec<u8>,
    ) {
        let Ok(uri) = Uri::try_from(address) else { return Ok(()) };
        let mut request = Request::new(Body::from(body));
        (*request.method_mut(), *request.uri_mut()) = (method, uri);
        request.headers_mut().extend(headers);
        let answer = send(&service(), request);
        prop_assert!(!answer.status.is_server_error(), "{}", answer.status);
        prop_assert!(answer.headers.contains_key(header::CONTENT_SECURITY_POLICY));
    }

    #[test]
    fn any_body_is_read_or_refused(body: Vec<u8>) {
        let status = post(&service(), paths::contact(Locale::EnCa), body).status;
        prop_assert!([400, 422].contains(&status.as_u16()), "{status}");
    }

    #[test]
    fn no_address_leads_out_of_the_folder(parts in prop::collection::vec(r"(\.\.|%2e%2e|%2E\.|\.|/|%2f|\\|%5c|%00|secret\.txt|en|C:)", 0..8)) {
        let folder = tempfile::tempdir().unwrap();
        std::fs::write(folder.path().join("secret.txt"), "SECRET").unwrap();
        std::fs::create_dir_all(folder.path().join("site/en")).unwrap();
        std::fs::write(folder.path().join("site/en/index.html"), "Home").unwrap();
        let service = Service::new(Files::load(&folder.path().join("site")).unwrap(), assets());
        let Ok(uri) = Uri::try_from(["/", &parts.join("/")].concat()) else { return Ok(()) };
        let answer = get(&service, &uri.to_string());
        prop_assert!(!answer.body.windows(6).any(|part| part == b"SECRET"));
        let to = answer.header(header::LOCATION);
        prop_assert!(!to.starts_with("//") && !to.starts_with("/\\"), "{to} is another host");
    }

    #[test]
    fn whatever_was_typed_comes_back_as_typed(given in typed(), family in typed(), email in typed(), phone in typed()) {
        let sent = [("given-names", given), ("family-name", family), ("email", email), ("phone", phone), ("postal-code", "no".into())];
        let answer = post(&service(), paths::contact(Locale::FrCa), encoded(sent.iter().map(|(name, value)| (name, value))));
        prop_assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        for (name, value) in &sent {
            prop_assert_eq!(&answer.value(name), value);
        }
        let data: portage::PageData = serde_json::from_str(&answer.text("#portage-data")).unwrap();
        for (name, value) in &sent {
            prop_assert_eq!(data.answers.get(name), Some(value.as_str()));
        }
    }

    #[test]
    fn whatever_the_rules_let_through_gets_a_number(
        given in "\\PC{1,20}", family in "\\PC{1,20}",
        phone in prop_oneof![Just(String::new()), "[+0-9() .x-]{7,20}"],
    ) {
        let sent = [("given-names", given.as_str()), ("family-name", &family), ("email", "a@b.ca"), ("phone", &phone), ("postal-code", "K1A 0B1")];
        let status = post(&service(), paths::contact(Locale::EnCa), encoded(sent)).status;
        prop_assert!([303, 422].contains(&status.as_u16()), "{status}");
    }
}
