use std::fmt;

/// A form body that cannot be read: broken percent-encoding, or not UTF-8.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Malformed;

impl fmt::Display for Malformed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the form data is not percent-encoded UTF-8 text")
    }
}

impl std::error::Error for Malformed {}

/// Strict where the URL standard is lenient: a broken byte becomes an error instead of U+FFFD,
/// because a person's name must not come out changed.
pub(super) fn parse(body: &[u8]) -> Result<Vec<(String, String)>, Malformed> {
    body.split(|byte| *byte == b'&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let equals = pair.iter().position(|byte| *byte == b'=');
            let (name, value) = equals.map_or((pair, &[][..]), |at| (&pair[..at], &pair[at + 1..]));
            Ok((decode(name)?, decode(value)?))
        })
        .collect()
}

fn decode(text: &[u8]) -> Result<String, Malformed> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.iter();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'+' => b' ',
            b'%' => hex(rest.next())? << 4 | hex(rest.next())?,
            other => *other,
        });
    }
    String::from_utf8(bytes).map_err(|_| Malformed)
}

fn hex(digit: Option<&u8>) -> Result<u8, Malformed> {
    digit
        .and_then(|digit| (*digit as char).to_digit(16))
        .map(|digit| digit as u8)
        .ok_or(Malformed)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn encode(text: &str) -> String {
        text.bytes().map(|byte| format!("%{byte:02X}")).collect()
    }

    #[test]
    fn broken_bytes_are_refused_instead_of_replaced() {
        for body in [
            "name=%",
            "name=%2",
            "name=%zz",
            "name=%FF",
            "%C3=x",
            "name=\u{fffd}%E9",
        ] {
            assert_eq!(parse(body.as_bytes()), Err(Malformed), "{body}");
        }
    }

    #[test]
    fn plus_is_a_space_and_a_name_without_value_is_empty() {
        assert_eq!(
            parse(b"a=b+c&&d&=e").unwrap(),
            [("a", "b c"), ("d", ""), ("", "e")].map(|(n, v)| (n.into(), v.into()))
        );
    }

    proptest! {
        #[test]
        fn never_panics(body: Vec<u8>) {
            let _ = parse(&body);
        }

        #[test]
        fn what_was_typed_arrives(pairs: Vec<(String, String)>) {
            let body: Vec<String> = pairs.iter().map(|(n, v)| format!("{}={}", encode(n), encode(v))).collect();
            prop_assert_eq!(parse(body.join("&").as_bytes()).unwrap(), pairs);
        }
    }
}
