/// An address as text, percent signs resolved; `None` when it is not UTF-8.
pub(super) fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        let mut digit = || rest.next().and_then(|digit| char::from(digit).to_digit(16));
        bytes.push(if byte == b'%' {
            (digit()? << 4 | digit()?) as u8
        } else {
            byte
        });
    }
    String::from_utf8(bytes).ok()
}

/// Whether the name changes with the content: `/assets/name.0123456789abcdef.css`
pub(super) fn is_hashed(path: &str) -> bool {
    let hash = path
        .strip_prefix("/assets/")
        .and_then(|name| name.rsplit('.').nth(1));
    hash.is_some_and(|hash| hash.len() >= 8 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn percent_signs_are_resolved_once_and_broken_ones_lead_nowhere() {
        assert_eq!(decoded("/%C3%A9t%c3%a9/"), Some("/été/".to_owned()));
        assert_eq!(decoded("/%252e"), Some("/%2e".to_owned()));
        for broken in ["/%", "/%2", "/%zz", "/%+1", "/%FF"] {
            assert_eq!(decoded(broken), None, "{broken}");
        }
    }

    #[test]
    fn only_a_hash_in_the_name_lets_a_browser_keep_a_file_for_ever() {
        assert!(is_hashed("/assets/demo_bg.0123456789abcdef.wasm"));
        for path in [
            "/assets/portage.css",
            "/assets/jquery.min.js",
            "/en/a.0123456789abcdef.css",
            "/assets/",
        ] {
            assert!(!is_hashed(path), "{path}");
        }
    }
}
