//! A text is text. Markup in it would be shown as it stands, or trusted where
//! it must not be.

use fluent_syntax::unicode::unescape_unicode_to_string;

use super::Here;
use crate::catalogue::{Part, walk};

pub(super) fn check(here: &mut Here) {
    let entry = here.entry;
    for (_, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            let (source, text) = match part {
                Part::Text(text) => (text, text.into()),
                Part::Quoted(text) => (text, unescape_unicode_to_string(text)),
                _ => return,
            };
            if let Some(found) = tag(&text).or_else(|| reference(&text)) {
                here.error(
                    source,
                    format!(
                        "The text holds HTML ({found}). Remove it; what it marks belongs into the \
                     component, as a text of its own."
                    ),
                );
            }
        });
    }
}

/// `<strong>`, `</a`, `<!--`: not "a < b" and not "<3".
fn tag(text: &str) -> Option<&str> {
    text.match_indices('<').find_map(|(start, _)| {
        let rest = &text[start + 1..];
        let name = rest.strip_prefix(['/', '!']).unwrap_or(rest);
        let starts = name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
        let end = rest.find(['>', ' ', '\n']).map_or(rest.len(), |end| {
            if rest[end..].starts_with('>') {
                end + 1
            } else {
                end
            }
        });
        starts.then(|| &text[start..start + 1 + end])
    })
}

/// `&lt;`, `&#160;`: not "R&D;".
fn reference(text: &str) -> Option<&str> {
    text.match_indices('&').find_map(|(start, _)| {
        let rest = &text[start + 1..];
        let end = rest.find(';')?;
        let name = &rest[..end];
        let inside = name.strip_prefix('#').unwrap_or(name);
        let letters = inside.bytes().all(|byte| byte.is_ascii_alphanumeric());
        (inside.len() > 1 && letters).then(|| &text[start..start + end + 2])
    })
}
