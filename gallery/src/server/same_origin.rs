use axum::http::{HeaderMap, header};

/// Whether a form may have been sent from a page of our own.
///
/// Browsers say where a request comes from in `Sec-Fetch-Site`, which no page can forge, and
/// older ones, or those that reach us without encryption, in `Origin`. A request with neither is
/// no browser's: there is nobody whose rights it could borrow.
pub(super) fn is_same_origin(headers: &HeaderMap) -> bool {
    if let Some(site) = headers.get("sec-fetch-site") {
        // `none`: the person did it, from the address bar or a bookmark.
        return site == "same-origin" || site == "none";
    }
    let Some(origin) = headers.get(header::ORIGIN) else {
        return true;
    };
    let host = headers
        .get(header::HOST)
        .and_then(|host| host.to_str().ok());
    let authority = origin.to_str().ok().and_then(|origin| {
        origin
            .strip_prefix("https://")
            .or_else(|| origin.strip_prefix("http://"))
    });
    match (authority, host) {
        (Some(authority), Some(host)) => authority.eq_ignore_ascii_case(host),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use axum::http::{HeaderName, HeaderValue};

    fn from(headers: &[(&'static str, &'static str)]) -> bool {
        let pairs = headers.iter().map(|(name, value)| {
            (
                HeaderName::from_static(name),
                HeaderValue::from_static(value),
            )
        });
        is_same_origin(&pairs.collect())
    }

    #[test]
    fn our_own_pages_and_the_address_bar_may_send() {
        assert!(from(&[("sec-fetch-site", "same-origin")]));
        assert!(from(&[("sec-fetch-site", "none")]));
        assert!(from(&[
            ("origin", "http://127.0.0.1:4000"),
            ("host", "127.0.0.1:4000")
        ]));
        assert!(from(&[
            ("origin", "https://Portage.example"),
            ("host", "portage.example")
        ]));
        assert!(from(&[("host", "127.0.0.1:4000")]), "not a browser");
    }

    #[test]
    fn another_site_may_not_whatever_else_it_says() {
        let host = ("host", "127.0.0.1:4000");
        assert!(!from(&[host, ("sec-fetch-site", "cross-site")]));
        assert!(!from(&[host, ("sec-fetch-site", "same-site")]));
        assert!(!from(&[
            host,
            ("sec-fetch-site", "cross-site"),
            ("origin", "http://127.0.0.1:4000")
        ]));
        assert!(!from(&[host, ("origin", "http://127.0.0.1:4001")]));
        assert!(!from(&[host, ("origin", "null")]));
        assert!(!from(&[host, ("origin", "")]));
        assert!(!from(&[
            host,
            ("origin", "http://127.0.0.1:4000.evil.example")
        ]));
        assert!(
            !from(&[("origin", "http://127.0.0.1:4000")]),
            "no host to compare with"
        );
    }
}
