//! What the server answers, row by row, and that no request whatever takes it down.

mod bilingual;
mod carried;
mod confirmation;
mod contact;
mod files;
mod headers;
mod listening;
mod parts;
mod properties;
mod refusals;
mod renewal;
mod uploads;

use super::{Files, STACK, Service, router};
use crate::assets::Assets;
use crate::demo::{ONCE, paths};
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Request, StatusCode, header};
use portage::locales::Locale;
use portage::{PageData, Upload};
use scraper::{Html, Selector};
use tower::ServiceExt;

/// A complete and correct form.
pub const GOOD: [(&str, &str); 5] = [
    ("given-names", "Marie Anne"),
    ("family-name", "Tremblay"),
    ("email", "marie@exemple.ca"),
    ("phone", "6135551234"),
    ("postal-code", "k1a0b1"),
];

/// An answer of the server, whole.
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub body: Vec<u8>,
}

impl Answer {
    pub fn header(&self, name: header::HeaderName) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }

    pub fn html(&self) -> Html {
        assert_eq!(
            self.header(header::CONTENT_TYPE),
            "text/html; charset=utf-8"
        );
        Html::parse_document(std::str::from_utf8(&self.body).unwrap())
    }

    /// The text of the first element that `selector` finds.
    pub fn text(&self, selector: &str) -> String {
        let html = self.html();
        let element = html.select(&Selector::parse(selector).unwrap()).next();
        element
            .unwrap_or_else(|| panic!("no {selector} on the page"))
            .text()
            .collect()
    }

    /// The HTML attribute `name` of the first element that `selector` finds.
    pub fn attribute(&self, selector: &str, name: &str) -> String {
        let html = self.html();
        let element = html.select(&Selector::parse(selector).unwrap()).next();
        element
            .unwrap_or_else(|| panic!("no {selector} on the page"))
            .attr(name)
            .unwrap_or_default()
            .to_owned()
    }

    /// What the page was made with.
    pub fn data(&self) -> PageData {
        serde_json::from_str(&self.text("#portage-data")).unwrap()
    }

    /// The address of the page in the other language, as its header links to it.
    pub fn other_language(&self) -> String {
        self.attribute("header a[hreflang]", "href")
    }

    /// What the control `name` holds.
    pub fn value(&self, name: &str) -> String {
        let html = self.html();
        let selector = Selector::parse(&format!("input[name='{name}']")).unwrap();
        let control = html
            .select(&selector)
            .next()
            .unwrap_or_else(|| panic!("no control {name}"));
        control.attr("value").unwrap_or_default().to_owned()
    }
}

/// A site of a few files, and nothing sent yet.
pub fn service() -> Service {
    let files = [
        ("/index.html", "choose"),
        ("/404.html", "<!DOCTYPE html><title>404</title>"),
        ("/en/index.html", "<!DOCTYPE html><title>Home</title>"),
        ("/en/index.html.br", "brotli"),
        ("/en/index.html.gz", "gzip"),
        ("/assets/demo_bg.0123456789abcdef.wasm", "\0asm"),
        ("/assets/portage.0123456789abcdef.css", "a{}"),
        ("/manifest.json", "{}"),
    ];
    let files: Files = files
        .map(|(path, text)| (path.to_owned(), text.as_bytes().to_vec()))
        .into_iter()
        .collect();
    Service::new(files, assets())
}

/// Where the assets of that site are.
pub fn assets() -> Assets {
    let names = [
        "portage.css",
        "contact.css",
        "gallery.css",
        "display.js",
        "icon.svg",
        "start.js",
        "demo.js",
        "demo_bg.wasm",
    ];
    names
        .map(|name| (name.to_owned(), ["/assets/", name].concat()))
        .into_iter()
        .collect()
}

pub fn send(service: &Service, request: Request<Body>) -> Answer {
    // A long page needs the stack that the server's threads have.
    let thread = std::thread::Builder::new().stack_size(STACK);
    std::thread::scope(|scope| {
        let answer = thread.spawn_scoped(scope, || send_here(service, request));
        let answer = answer.unwrap().join();
        answer.unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    })
}

fn send_here(service: &Service, request: Request<Body>) -> Answer {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    runtime.block_on(async {
        let (parts, body) = router(service.clone())
            .oneshot(request)
            .await
            .unwrap()
            .into_parts();
        let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
        Answer {
            status: parts.status,
            headers: parts.headers,
            body,
        }
    })
}

pub fn get(service: &Service, path: &str) -> Answer {
    get_with(service, path, &[])
}

pub fn get_with(service: &Service, path: &str, headers: &[(&str, &str)]) -> Answer {
    let request = headers
        .iter()
        .fold(Request::get(path), |request, (name, value)| {
            request.header(*name, *value)
        });
    send(service, request.body(Body::empty()).unwrap())
}

pub fn post(service: &Service, path: &str, body: impl Into<Body>) -> Answer {
    post_with(
        service,
        path,
        &[("content-type", "application/x-www-form-urlencoded")],
        body,
    )
}

pub fn post_with(
    service: &Service,
    path: &str,
    headers: &[(&str, &str)],
    body: impl Into<Body>,
) -> Answer {
    let request = headers
        .iter()
        .fold(Request::post(path), |request, (name, value)| {
            request.header(*name, *value)
        });
    send(service, request.body(body.into()).unwrap())
}

/// Names and values as a browser sends them.
pub fn encoded<N: AsRef<str>, V: AsRef<str>>(answers: impl IntoIterator<Item = (N, V)>) -> String {
    form_urlencoded::Serializer::new(String::new())
        .extend_pairs(answers)
        .finish()
}

/// The form as a person gets it, filled in with `answers` and sent.
pub fn fill_in(service: &Service, locale: Locale, answers: &[(&str, &str)]) -> Answer {
    let once = get(service, paths::contact(locale)).value(ONCE);
    post(
        service,
        paths::contact(locale),
        encoded(answers.iter().copied().chain([(ONCE, once.as_str())])),
    )
}
