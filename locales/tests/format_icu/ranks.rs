//! Ranks, by CLDR's categories of ordinal numbers. CLDR has the category but
//! not the ending; the endings are given here.

use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::format::{Gender, number, ordinal};

use super::differences::Comparison;
use super::icu;

#[test]
fn ranks() {
    let comparison = Comparison::with([]);
    for locale in [EnCa, FrCa] {
        let rules =
            PluralRules::try_new(icu(locale).into(), PluralRuleType::Ordinal.into()).unwrap();
        for rank in 0..12_000_u32 {
            let ending = match (locale, rules.category_for(rank)) {
                (EnCa, PluralCategory::One) => "st",
                (EnCa, PluralCategory::Two) => "nd",
                (EnCa, PluralCategory::Few) => "rd",
                (EnCa, _) => "th",
                (_, PluralCategory::One) => "re",
                (_, _) => "e",
            };
            let icu = number(locale, &rank.into()) + ending;
            comparison.same(locale, &ordinal(locale, rank, Gender::Feminine), &icu);
        }
    }
}
