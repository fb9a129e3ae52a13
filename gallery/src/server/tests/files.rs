use super::*;

const HASHED: &str = "/assets/portage.0123456789abcdef.css";
const PACKED: [(&str, &str); 1] = [("accept-encoding", "gzip, deflate, br")];

#[test]
fn a_module_is_served_as_wasm_or_the_browser_does_not_compile_it_while_it_comes() {
    let answer = get(&service(), "/assets/demo_bg.0123456789abcdef.wasm");
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/wasm");
    assert_eq!(answer.body, b"\0asm");
}

#[test]
fn hashed_files_are_kept_for_ever_and_pages_are_asked_for_again() {
    assert_eq!(
        get(&service(), HASHED).header(header::CACHE_CONTROL),
        "public, max-age=31536000, immutable"
    );
    for path in ["/en/", "/manifest.json", "/404.html"] {
        let answer = get(&service(), path);
        assert_eq!(answer.header(header::CACHE_CONTROL), "no-cache", "{path}");
        assert!(!answer.header(header::ETAG).is_empty(), "{path}");
    }
}

#[test]
fn the_packed_file_is_sent_where_there_is_one_and_the_browser_takes_it() {
    let answer = get_with(&service(), "/en/", &PACKED);
    assert_eq!(
        (
            answer.body.as_slice(),
            answer.header(header::CONTENT_ENCODING)
        ),
        (&b"brotli"[..], "br")
    );
    assert_eq!(
        answer.header(header::CONTENT_TYPE),
        "text/html; charset=utf-8",
        "what it is, not how it is packed"
    );
    let answer = get_with(
        &service(),
        "/en/",
        &[("accept-encoding", "gzip;q=0.3, br;q=0")],
    );
    assert_eq!(
        (
            answer.body.as_slice(),
            answer.header(header::CONTENT_ENCODING)
        ),
        (&b"gzip"[..], "gzip")
    );
    for (path, headers) in [("/en/", &[][..]), (HASHED, &PACKED)] {
        let answer = get_with(&service(), path, headers);
        assert_eq!(answer.header(header::CONTENT_ENCODING), "", "{path}");
        assert_eq!(answer.header(header::VARY), "Accept-Encoding", "{path}");
    }
    assert_eq!(
        get(&service(), "/en/index.html.br").status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn a_page_that_the_browser_has_is_not_sent_again_but_another_packing_of_it_is() {
    let packed = get_with(&service(), "/en/", &PACKED);
    let tag = packed.header(header::ETAG);
    let again = get_with(
        &service(),
        "/en/",
        &[PACKED[0], ("if-none-match", &format!("\"x\", W/{tag}"))],
    );
    assert_eq!(
        (again.status, again.body.len()),
        (StatusCode::NOT_MODIFIED, 0)
    );
    assert_eq!(again.header(header::ETAG), tag);
    assert_eq!(again.header(header::VARY), "Accept-Encoding");
    assert_eq!(
        get_with(&service(), "/en/", &[("if-none-match", tag)]).status,
        StatusCode::OK
    );
    assert_eq!(
        get_with(&service(), "/nowhere", &[("if-none-match", "*")]).status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn head_says_all_that_get_says_and_sends_nothing() {
    for path in [
        "/en/",
        HASHED,
        "/nowhere",
        "/en/demo/passport/contact/",
        "/",
    ] {
        let (got, head) = (
            get(&service(), path),
            send(&service(), Request::head(path).body(Body::empty()).unwrap()),
        );
        assert_eq!((head.status, head.body.len()), (got.status, 0), "{path}");
        assert_eq!(
            head.header(header::CONTENT_TYPE),
            got.header(header::CONTENT_TYPE),
            "{path}"
        );
        assert_eq!(
            head.header(header::CONTENT_LENGTH),
            got.header(header::CONTENT_LENGTH),
            "{path}"
        );
    }
}

#[test]
fn a_folder_without_its_slash_leads_to_it_with_the_query() {
    for (path, to) in [
        ("/en?q=1", "/en/?q=1"),
        (
            "/fr/demo/passeport/coordonnees",
            "/fr/demo/passeport/coordonnees/",
        ),
    ] {
        let answer = get(&service(), path);
        assert_eq!(
            (answer.status, answer.header(header::LOCATION)),
            (StatusCode::PERMANENT_REDIRECT, to)
        );
    }
    assert_eq!(
        get(&service(), "//en").status,
        StatusCode::NOT_FOUND,
        "//en/ would be another host"
    );
}

#[test]
fn the_bare_address_leads_to_the_language_that_the_person_prefers() {
    let answer = get_with(
        &service(),
        "/",
        &[("accept-language", "fr-CA,fr;q=0.9,en;q=0.8")],
    );
    assert_eq!(
        (answer.status, answer.header(header::LOCATION)),
        (StatusCode::FOUND, "/fr/")
    );
    assert_eq!(answer.header(header::VARY), "Accept-Language");
    assert_eq!(get(&service(), "/").header(header::LOCATION), "/en/");
}

#[test]
fn files_come_from_the_folder_and_an_unbuilt_one_says_what_to_do() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::create_dir(folder.path().join("en")).unwrap();
    std::fs::write(folder.path().join("en/index.html"), "Home").unwrap();
    let service = Service::new(Files::load(folder.path()).unwrap(), assets());
    assert_eq!(get(&service, "/en/").body, b"Home");
    let error = Files::load(&folder.path().join("site")).unwrap_err();
    assert!(
        format!("{error}").contains("build the site first"),
        "{error}"
    );
}
