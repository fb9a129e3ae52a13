//! Sizes of files. ICU4X writes no units; its digits are compared, and the units
//! are given here.

use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::format::{Number, file_size};

use super::differences::Comparison;
use super::numbers::decimal_formatter;
use super::samples;

/// One byte, a kilobyte and so on, by the power of ten.
const UNITS: [u32; 5] = [0, 3, 6, 9, 12];

fn name(locale: Locale, unit: usize, bytes: u64) -> &'static str {
    match (locale, unit, bytes) {
        (EnCa, 0, 1) => " byte",
        (EnCa, ..) => [" bytes", " kB", " MB", " GB", " TB"][unit],
        (_, 0, 0 | 1) => "\u{A0}octet",
        _ => [
            "\u{A0}octets",
            "\u{A0}ko",
            "\u{A0}Mo",
            "\u{A0}Go",
            "\u{A0}To",
        ][unit],
    }
}

/// Sizes of every length, and those around each place where the unit or a
/// rounded digit changes.
fn sizes() -> impl Iterator<Item = u64> {
    let scattered = (0..12_000).map(|position| {
        let shift = samples::scattered(position) % 64;
        samples::scattered(position + 1_000_000) >> shift
    });
    let edges = (0..=19).flat_map(|power| {
        let unit = 10_u64.pow(power);
        // 999,950 bytes are the first that round to a megabyte, and 1,050 the
        // first that are not 1 kB.
        let edges = [unit, unit - unit / 20_000, unit + unit / 20];
        edges.map(|edge| edge.saturating_sub(3)..=edge.saturating_add(3))
    });
    (0..2_000)
        .chain(scattered)
        .chain(edges.flatten())
        .chain([u64::MAX])
}

/// Tenths of a unit, halves rounded up, with room to spare.
fn tenths(bytes: u64, unit: usize) -> u128 {
    let size = 10_u128.pow(UNITS[unit]);
    (u128::from(bytes) * 10 + size / 2) / size
}

#[test]
fn file_sizes() {
    for locale in [EnCa, FrCa] {
        // For each language, because a comparison asks for 10,000 values in all.
        let comparison = Comparison::with([]);
        let digits = decimal_formatter(locale);
        for bytes in sizes() {
            let fits = |unit: &usize| tenths(bytes, *unit) < 10_000;
            let unit = (0..UNITS.len()).find(fits).unwrap_or(UNITS.len() - 1);
            let tenths = i64::try_from(tenths(bytes, unit)).unwrap();
            let size = match tenths % 10 {
                0 => Number::new(tenths / 10, 0),
                _ => Number::new(tenths, 1),
            };
            let icu = digits(&size) + name(locale, unit, bytes);
            comparison.same(locale, &file_size(locale, bytes), &icu);
        }
    }
}

/// 999,950 bytes are 1 MB, never 1,000 kB. The groups of digits tell a thousand.
#[test]
fn a_thousand_of_a_unit_that_is_not_the_largest() {
    for (locale, group, largest) in [(EnCa, ',', " TB"), (FrCa, '\u{A0}', "\u{A0}To")] {
        for bytes in sizes() {
            let size = file_size(locale, bytes);
            let (digits, _) = size.rsplit_once([' ', '\u{A0}']).unwrap();
            assert!(
                size.ends_with(largest) || !digits.contains(group),
                "{bytes} bytes are {size:?}"
            );
        }
    }
}
