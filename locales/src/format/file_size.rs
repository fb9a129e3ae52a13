//! Sizes of files.

use super::convention::{Convention, NBSP};
use super::number::Number;
use crate::Locale;

/// A size as people and file managers say it: `10 MB`, `500.5 kB`; « 10 Mo »,
/// « 500,5 ko » with a no-break space.
///
/// Units are decimal (1 kB = 1,000 bytes), with at most one decimal, rounded
/// half up. Below 1,000 the word is written out: `512 bytes`, « 1 octet ».
pub fn file_size(locale: Locale, bytes: u64) -> String {
    let convention = Convention::of(locale);
    let (tenths, unit) = scaled(bytes);
    let size = match tenths % 10 {
        0 => Number::new(tenths / 10, 0),
        _ => Number::new(tenths, 1),
    };
    let mut out = String::new();
    size.push(&mut out, Some(convention.group()), convention.mark());
    match convention {
        Convention::English => {
            out.push(' ');
            out.push_str(match unit {
                0 if bytes == 1 => "byte",
                _ => ["bytes", "kB", "MB", "GB", "TB"][unit],
            });
        }
        Convention::French => {
            out.push(NBSP);
            out.push_str(match unit {
                0 if bytes < 2 => "octet",
                _ => ["octets", "ko", "Mo", "Go", "To"][unit],
            });
        }
    }
    out
}

/// Tenths of the largest unit that the size reaches once rounded, and which
/// unit that is: 999,950 bytes are 1 MB, never 1,000 kB.
fn scaled(bytes: u64) -> (i64, usize) {
    if bytes < 1000 {
        return (bytes as i64 * 10, 0);
    }
    let mut tenth = 100;
    let mut unit = 1;
    loop {
        // In i64: a tenth of a kilobyte is 100 bytes.
        let tenths = (bytes / tenth + u64::from(bytes % tenth >= tenth / 2)) as i64;
        if tenths < 10_000 || unit == 4 {
            return (tenths, unit);
        }
        tenth *= 1000;
        unit += 1;
    }
}
