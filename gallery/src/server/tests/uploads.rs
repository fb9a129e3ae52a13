use super::parts::{JPEG, PDF, Part, in_parts, kept, post_parts};
use super::*;
use crate::demo::uploads::{LARGEST_PHOTO, PHOTO, PROOFS};
use axum::body::Bytes;
use futures_core::Stream;
use portage::{Attached, Upload};
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll};

const EN: Locale = Locale::EnCa;

/// The form as a person gets it: what tells it from all others.
fn once(service: &Service) -> String {
    get(service, paths::uploads(EN)).value(ONCE)
}

fn send_form(service: &Service, parts: &[Part]) -> Answer {
    post_parts(service, paths::uploads(EN), in_parts(parts))
}

fn send_one(service: &Service, once: &str, name: &str, content: &[u8]) -> Answer {
    let parts: [Part; 2] = [(ONCE, None, once.as_bytes()), (PROOFS, Some(name), content)];
    post_parts(service, paths::upload(EN), in_parts(&parts))
}

fn said(token: &str, name: &str) -> String {
    Upload {
        token: token.into(),
        file: Attached {
            name: name.into(),
            size: 5,
            media_type: "application/pdf".into(),
        },
    }
    .value()
}

#[test]
fn the_form_sends_what_is_in_the_files() {
    for &locale in Locale::OFFICIAL {
        let html = get(&service(), paths::uploads(locale)).html();
        let form = html
            .select(&Selector::parse("form").unwrap())
            .next()
            .unwrap();
        assert_eq!(form.attr("enctype"), Some("multipart/form-data"));
        let action = paths::sending(paths::uploads).get(locale).into_owned();
        assert_eq!(form.attr("action"), Some(&*action));
    }
}

#[test]
fn files_that_came_with_the_form_are_kept_and_listed_and_never_served() {
    let service = service();
    let once = once(&service);
    let parts: [Part; 3] = [
        (PHOTO, Some("moi.jpg"), JPEG),
        (PROOFS, Some("bail.pdf"), PDF),
        (ONCE, None, once.as_bytes()),
    ];
    let answer = send_form(&service, &parts);
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let list = get(&service, answer.header(header::LOCATION));
    assert!(list.text("main").contains("moi.jpg") && list.text("main").contains("bail.pdf"));
    assert_eq!(list.header(header::CACHE_CONTROL), "private, no-store");
    assert_eq!(service.uploads.held(), (2, (JPEG.len() + PDF.len()) as u64));
    for path in ["/en/demo/passport/uploads/moi.jpg", "/moi.jpg"] {
        assert_eq!(get(&service, path).status, StatusCode::NOT_FOUND);
    }
}

#[test]
fn what_was_sent_stays_when_the_form_comes_back_and_need_not_be_sent_again() {
    let service = service();
    let once = once(&service);
    let first = send_form(
        &service,
        &[
            (PHOTO, Some("moi.jpg"), JPEG),
            (ONCE, None, once.as_bytes()),
        ],
    );
    assert_eq!(first.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(first.value(ONCE), once);
    let photo = kept(&first, PHOTO).remove(0);
    assert_eq!(
        (&*photo.file.name, photo.file.size),
        ("moi.jpg", JPEG.len() as u64)
    );
    let value = photo.value();
    let second: [Part; 3] = [
        ("photo-token", None, value.as_bytes()),
        (PROOFS, Some("bail.pdf"), PDF),
        (ONCE, None, once.as_bytes()),
    ];
    assert_eq!(send_form(&service, &second).status, StatusCode::SEE_OTHER);
}

#[test]
fn a_person_without_wasm_can_remove_what_was_kept() {
    let service = service();
    let once = once(&service);
    let first = send_form(
        &service,
        &[
            (PHOTO, Some("moi.jpg"), JPEG),
            (ONCE, None, once.as_bytes()),
        ],
    );
    let photo = kept(&first, PHOTO).remove(0);
    let value = photo.value();
    let second: [Part; 3] = [
        ("photo-token", None, value.as_bytes()),
        ("photo-remove", None, photo.token.as_bytes()),
        (ONCE, None, once.as_bytes()),
    ];
    assert!(kept(&send_form(&service, &second), PHOTO).is_empty());
    assert_eq!(service.uploads.held(), (0, 0));
}

#[test]
fn a_lying_extension_and_a_wrong_content_are_refused_by_name() {
    let service = service();
    for (name, content) in [
        ("moi.jpg", PDF),
        ("moi.jpg", b"<script>alert(1)</script>".as_slice()),
        ("moi.exe", JPEG),
        ("moi.html", b"<html>"),
        ("moi.jpg", b""),
    ] {
        let answer = send_form(&service, &[(PHOTO, Some(name), content)]);
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer.text("#photo-error").contains(name),
            "{}",
            answer.text("#photo-error")
        );
        assert_eq!(service.uploads.held(), (0, 0));
    }
}

#[test]
fn a_file_that_is_too_large_is_named_with_the_limit_and_not_kept() {
    let service = service();
    let large = [JPEG, &vec![0; LARGEST_PHOTO as usize]].concat();
    let answer = send_form(&service, &[(PHOTO, Some("moi.jpg"), &large)]);
    let error = answer.text("#photo-error");
    assert!(
        error.contains("moi.jpg") && error.contains("5 MB"),
        "{error}"
    );
    assert_eq!(service.uploads.held(), (0, 0));
}

#[test]
fn a_path_in_the_name_of_a_file_leads_nowhere() {
    let service = service();
    let once = once(&service);
    let parts: [Part; 2] = [
        (PHOTO, Some("../../../tmp/ESCAPED.jpg"), JPEG),
        (ONCE, None, once.as_bytes()),
    ];
    let photo = kept(&send_form(&service, &parts), PHOTO).remove(0);
    assert_eq!(photo.file.name, "ESCAPED.jpg");
    let owner = super::super::once::Once::parse(&once).unwrap();
    let path = service.uploads.path(&photo.token, owner).unwrap();
    assert_eq!(path.file_name().unwrap().to_str().unwrap(), photo.token);
    assert_eq!(std::fs::read(path).unwrap(), JPEG);
}

#[test]
fn two_files_under_one_name_are_two_files() {
    let service = service();
    let parts: [Part; 2] = [(PROOFS, Some("a.pdf"), PDF), (PROOFS, Some("a.pdf"), PDF)];
    let kept = kept(&send_form(&service, &parts), PROOFS);
    assert_eq!(kept.len(), 2);
    assert_ne!(kept[0].token, kept[1].token);
}

#[test]
fn files_that_nobody_asked_for_are_thrown_away() {
    let service = service();
    send_form(
        &service,
        &[("avatar", Some("a.jpg"), JPEG), (ONCE, Some("a.jpg"), JPEG)],
    );
    assert_eq!(service.uploads.held(), (0, 0));
}

#[test]
fn a_connection_that_breaks_leaves_nothing_behind() {
    let service = service();
    let whole = in_parts(&[(PHOTO, Some("moi.jpg"), JPEG), (PROOFS, Some("a.pdf"), PDF)]);
    for path in [paths::uploads(EN), paths::upload(EN)] {
        for length in [whole.len() - 5, whole.len() / 2, 40] {
            let answer = post_parts(&service, path, whole[..length].to_vec());
            assert!(answer.status.is_client_error(), "{}", answer.status);
            assert_eq!(service.uploads.held(), (0, 0));
        }
    }
}

#[test]
fn one_file_by_itself_gets_a_name_that_its_form_can_use() {
    let service = service();
    let once = once(&service);
    let answer = send_one(&service, &once, "bail.pdf", PDF);
    assert_eq!(answer.status, StatusCode::OK);
    assert!(
        answer
            .header(header::CONTENT_TYPE)
            .starts_with("text/plain")
    );
    let token = String::from_utf8(answer.body).unwrap();
    let proof = said(&token, "a lie.pdf");
    let form: [Part; 3] = [
        (PHOTO, Some("moi.jpg"), JPEG),
        ("proofs-token", None, proof.as_bytes()),
        (ONCE, None, once.as_bytes()),
    ];
    let answer = send_form(&service, &form);
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let list = get(&service, answer.header(header::LOCATION)).text("main");
    assert!(
        list.contains("bail.pdf") && !list.contains("a lie"),
        "{list}"
    );
}

#[test]
fn one_file_that_is_refused_is_told_in_both_languages() {
    let service = service();
    let once = once(&service);
    let answer = send_one(&service, &once, "bail.pdf", JPEG.split_at(4).1);
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.header(header::CONTENT_TYPE), "application/json");
    let texts: std::collections::BTreeMap<String, String> =
        serde_json::from_slice(&answer.body).unwrap();
    for locale in Locale::OFFICIAL {
        assert!(texts[locale.tag()].contains("bail.pdf"), "{texts:?}");
    }
    assert_eq!(service.uploads.held(), (0, 0));
}

/// A body that says it is endless, and counts how much of it was wanted.
struct Endless(Arc<AtomicUsize>);

impl Stream for Endless {
    type Item = Result<Bytes, std::convert::Infallible>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let first = self.0.fetch_add(64 * 1024, Ordering::Relaxed) == 0;
        let piece = if first {
            let head = in_parts(&[(ONCE, None, &[b'0'; 32]), (PROOFS, Some("a.pdf"), PDF)]);
            head[..head.len() - 11].to_vec()
        } else {
            vec![b'x'; 64 * 1024]
        };
        Poll::Ready(Some(Ok(piece.into())))
    }
}

#[test]
fn what_is_too_large_stops_early_and_is_never_whole_in_memory_or_on_the_disk() {
    let service = service();
    for (path, most) in [
        (paths::upload(EN), 20_000_000),
        (paths::uploads(EN), 42_000_000),
    ] {
        let wanted = Arc::new(AtomicUsize::new(0));
        let answer = post_parts(&service, path, Body::from_stream(Endless(wanted.clone())));
        assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
        let wanted = wanted.load(Ordering::Relaxed);
        assert!(wanted < most, "{wanted} bytes were read of {path}");
        assert_eq!(service.uploads.held(), (0, 0));
    }
}

#[test]
fn heads_and_texts_and_parts_without_end_are_refused() {
    let service = service();
    let head = ["--xYz\r\nX: ", &"x".repeat(100_000)].concat();
    assert_eq!(
        post_parts(&service, paths::uploads(EN), head).status,
        StatusCode::BAD_REQUEST
    );
    let text = "x".repeat(100_000);
    let answer = send_form(&service, &[("a", None, text.as_bytes())]);
    assert_eq!(answer.status, StatusCode::PAYLOAD_TOO_LARGE);
    let many = vec![("", None, b"".as_slice()); 2000];
    assert_eq!(
        send_form(&service, &many).status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}

#[test]
fn a_token_that_expired_or_was_never_ours_is_told_by_the_name_of_the_file() {
    let service = service();
    let once = once(&service);
    let token = String::from_utf8(send_one(&service, &once, "bail.pdf", PDF).body).unwrap();
    service
        .uploads
        .forget(std::time::Instant::now() + super::super::register::KEPT);
    for token in [
        &*token,
        "00000000000000000000000000000000",
        "../../etc/passwd",
        "x",
    ] {
        let answer = send_form(
            &service,
            &[
                ("proofs-token", None, said(token, "bail.pdf").as_bytes()),
                (ONCE, None, once.as_bytes()),
            ],
        );
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(
            answer
                .text("#proofs-error")
                .contains("We do not have “bail.pdf”")
        );
    }
}

#[test]
fn with_somebody_elses_token_nobody_can_do_anything() {
    let service = service();
    let (hers, his) = (once(&service), once(&service));
    let token = String::from_utf8(send_one(&service, &hers, "bail.pdf", PDF).body).unwrap();
    let answer = send_form(
        &service,
        &[
            ("proofs-token", None, said(&token, "bail.pdf").as_bytes()),
            ("proofs-remove", None, token.as_bytes()),
            ("photo-remove", None, token.as_bytes()),
            (ONCE, None, his.as_bytes()),
        ],
    );
    assert!(kept(&answer, PROOFS).is_empty());
    assert_eq!(service.uploads.held().0, 1, "it was not deleted either");
    assert_eq!(
        get(&service, &paths::uploaded(EN, &his)).status,
        StatusCode::NOT_FOUND
    );
}

#[test]
fn another_site_can_send_no_file() {
    let service = service();
    let body = in_parts(&[
        (ONCE, None, once(&service).as_bytes()),
        (PROOFS, Some("a.pdf"), PDF),
    ]);
    for path in [paths::upload(EN), paths::uploads(EN)] {
        let headers = [
            ("content-type", "multipart/form-data; boundary=xYz"),
            ("sec-fetch-site", "cross-site"),
        ];
        let answer = post_with(&service, path, &headers, body.clone());
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
    }
    assert_eq!(service.uploads.held(), (0, 0));
}

#[test]
fn one_file_without_its_form_is_not_taken() {
    let service = service();
    for parts in [
        vec![(PROOFS, Some("a.pdf"), PDF)],
        vec![
            (ONCE, None, b"mine".as_slice()),
            (PROOFS, Some("a.pdf"), PDF),
        ],
        vec![
            (PROOFS, Some("a.pdf"), PDF),
            (ONCE, None, b"00000000000000000000000000000000".as_slice()),
        ],
    ] {
        let answer = post_parts(&service, paths::upload(EN), in_parts(&parts));
        assert_eq!(answer.status, StatusCode::FORBIDDEN);
        assert_eq!(service.uploads.held(), (0, 0));
    }
}

#[test]
fn a_form_without_files_is_read_like_any_other() {
    let service = service();
    let once = once(&service);
    let answer = post(
        &service,
        paths::uploads(EN),
        encoded([(ONCE, once.as_str())]),
    );
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(answer.value(ONCE), once);
}
