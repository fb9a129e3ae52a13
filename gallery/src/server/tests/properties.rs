use super::parts::{JPEG, Part, in_parts};
use super::*;
use axum::http::{HeaderName, HeaderValue, Method, Uri};
use proptest::prelude::*;

fn addresses() -> impl Strategy<Value = Vec<u8>> {
    const KNOWN: [&str; 15] = [
        "/",
        "/en/",
        "/en/demo/passport/contact/",
        "/en/demo/passport/contact/?portage=",
        "/fr/demo/passeport/confirmation/",
        "/en/demo/passport/renewal/",
        "/fr/demo/passeport/renouvellement/?portage=",
        "/fr/demo/passeport/renouvellement/photo/",
        "/en/demo/passport/renewed/",
        "/fr/demo/passeport/televersements/",
        "/en/demo/passport/uploads/file/",
        "/en/demo/passport/uploads/received/",
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

/// The addresses that take forms in parts.
const IN_PARTS: [&str; 4] = [
    paths::uploads(Locale::FrCa),
    paths::upload(Locale::EnCa),
    paths::renewal(Locale::EnCa),
    paths::renewal_photo(Locale::FrCa),
];

/// Boundaries as nobody's browser writes them: long, empty, of signs that end a line or a quote.
fn boundaries() -> impl Strategy<Value = String> {
    prop_oneof![
        "[-a-zA-Z0-9'()+_,./:=?]{0,80}",
        "[ \";\\\\\t]{0,20}",
        Just("xYz".to_owned()),
    ]
}

/// Bodies that begin as forms in parts: whole, cut off anywhere, with anything between.
fn bodies() -> impl Strategy<Value = Vec<u8>> {
    let name = prop_oneof![
        Just(ONCE.to_owned()),
        Just("photo".to_owned()),
        Just("photo-token".to_owned()),
        Just("proofs".to_owned()),
        Just("trip-add".to_owned()),
        "[^\"\r\n]{0,20}",
    ];
    let file = prop::option::of("[^\"\r\n]{0,20}(\\.jpg|\\.pdf)?");
    let content = prop_oneof![
        any::<Vec<u8>>(),
        Just(JPEG.to_vec()),
        Just(b"\r\n--xYz".to_vec()),
        Just(b"00000000000000000000000000000000".to_vec()),
    ];
    let part = (name, file, content);
    let form = prop::collection::vec(part, 0..5).prop_map(|parts| {
        let parts: Vec<Part> = parts
            .iter()
            .map(|(name, file, content)| (name.as_str(), file.as_deref(), content.as_slice()))
            .collect();
        in_parts(&parts)
    });
    let cut = (form, any::<prop::sample::Index>(), any::<bool>());
    let cut = cut.prop_map(|(mut form, end, whole)| {
        if !whole {
            form.truncate(end.index(form.len()));
        }
        form
    });
    prop_oneof![4 => cut, 1 => any::<Vec<u8>>()]
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
    fn any_form_in_parts_is_read_or_refused_and_nothing_of_it_is_left_behind(
        path in prop::sample::select(&IN_PARTS[..]),
        boundary in boundaries(),
        body in bodies(),
    ) {
        let service = service();
        let kind = ["multipart/form-data; boundary=", &boundary].concat();
        let answer = post_with(&service, path, &[("content-type", &kind)], body);
        prop_assert!(!answer.status.is_server_error(), "{}", answer.status);
        // The list and the disk are the same: `held` compares them.
        let (files, _) = service.uploads.held();
        prop_assert!(files == 0 || answer.status != StatusCode::BAD_REQUEST);
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
        let data = answer.data();
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
