//! Lists inside a sentence.

use super::convention::Convention;
use crate::Locale;

/// Things that belong together: `a, b and c`, « a, b et c ». No comma before
/// the last, in either language of Canada. Nothing gives an empty text.
pub fn list_and<S: AsRef<str>>(locale: Locale, items: &[S]) -> String {
    let last = match Convention::of(locale) {
        Convention::English => " and ",
        Convention::French => " et ",
    };
    joined(items, last)
}

/// Things of which one will do: `a, b or c`, « a, b ou c ».
pub fn list_or<S: AsRef<str>>(locale: Locale, items: &[S]) -> String {
    let last = match Convention::of(locale) {
        Convention::English => " or ",
        Convention::French => " ou ",
    };
    joined(items, last)
}

fn joined<S: AsRef<str>>(items: &[S], last: &str) -> String {
    let mut out = String::new();
    for (index, item) in items.iter().enumerate() {
        if index > 0 {
            out.push_str(if index + 1 == items.len() { last } else { ", " });
        }
        out.push_str(item.as_ref());
    }
    out
}
