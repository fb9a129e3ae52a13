use super::quality::weighted;
use axum::http::{HeaderMap, StatusCode, header};
use axum::response::{IntoResponse, Response};
use portage::locales::Locale;

/// The bare address leads to the home page in the person's language; the header of every page
/// offers the other.
pub(super) async fn choose(headers: HeaderMap) -> Response {
    let accept = headers
        .get(header::ACCEPT_LANGUAGE)
        .and_then(|accept| accept.to_str().ok());
    let home = ["/", preferred(accept.unwrap_or_default()).language(), "/"].concat();
    // Not for ever, and not for everyone: the next person at this browser may prefer the other.
    let headers = [
        (header::LOCATION, home.as_str()),
        (header::VARY, "Accept-Language"),
        (header::CACHE_CONTROL, "no-cache"),
    ];
    (StatusCode::FOUND, headers).into_response()
}

/// The language that fits `Accept-Language` best, the first of equals; otherwise the default.
fn preferred(accept: &str) -> Locale {
    let mut best = (0, Locale::default());
    for (tag, weight) in weighted(accept) {
        match Locale::from_tag(&tag) {
            Some(locale) if weight > best.0 => best = (weight, locale),
            _ => {}
        }
    }
    best.1
}

/// The language of the pages under `path`, if it says one.
pub(super) fn of_path(path: &str) -> Option<Locale> {
    let first = path.split('/').nth(1)?;
    Locale::OFFICIAL
        .iter()
        .copied()
        .find(|locale| locale.language() == first)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn people_get_the_language_they_like_best() {
        assert_eq!(preferred("fr-CA,fr;q=0.9,en;q=0.8"), Locale::FrCa);
        assert_eq!(preferred("de, fr;q=0.5, en;q=0.7"), Locale::EnCa);
        assert_eq!(preferred("en;q=0, fr-FR;q=0.1"), Locale::FrCa);
        assert_eq!(preferred("fr, en"), Locale::FrCa);
        assert_eq!(preferred("de, *;q=0.1"), Locale::default());
        assert_eq!(preferred(""), Locale::default());
    }

    #[test]
    fn an_address_says_its_language_by_its_first_part_only() {
        assert_eq!(of_path("/fr/demo/"), Some(Locale::FrCa));
        assert_eq!(of_path("/en"), Some(Locale::EnCa));
        assert_eq!(of_path("/french/"), None);
        assert_eq!(of_path("/assets/fr/"), None);
        assert_eq!(of_path("*"), None);
    }
}
