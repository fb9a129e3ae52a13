//! Lists of none to eight items.

use icu_list::{ListFormatter, options::ListFormatterOptions};
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::format::{list_and, list_or};

use super::differences::Comparison;
use super::{icu, samples};

fn lists() -> impl Iterator<Item = Vec<&'static str>> {
    // Words that change the conjunction in some languages, and awkward ones.
    let words = [
        "thé",
        "eau",
        "hockey",
        "Inuit",
        "a, b",
        "et",
        "or",
        "",
        "8",
        "« oui »",
    ];
    (0..10_000).map(move |position| {
        let random = samples::scattered(position);
        let word = |index: u64| words[(random >> (8 * index)) as usize % words.len()];
        (0..position % 9).map(word).collect()
    })
}

fn compare(write: fn(Locale, &[&'static str]) -> String, formatter: fn(Locale) -> ListFormatter) {
    let comparison = Comparison::with([]);
    for locale in [EnCa, FrCa] {
        let formatter = formatter(locale);
        for items in lists() {
            let icu = formatter.format(items.iter()).to_string();
            comparison.same(locale, &write(locale, &items), &icu);
        }
    }
}

#[test]
fn lists_with_and() {
    compare(list_and, |locale| {
        ListFormatter::try_new_and(icu(locale).into(), ListFormatterOptions::default()).unwrap()
    });
}

#[test]
fn lists_with_or() {
    compare(list_or, |locale| {
        ListFormatter::try_new_or(icu(locale).into(), ListFormatterOptions::default()).unwrap()
    });
}
