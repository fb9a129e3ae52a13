//! Plural forms: « 0 erreur », « 1,5 an », « 1 000 000 d’erreurs ».

use icu_decimal::input::Decimal;
use icu_plurals::{PluralCategory, PluralRuleType, PluralRules};
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::format::Number;
use portage_locales::plural::{Category, cardinal};

use super::{icu, samples};

/// Every count a form is likely to say, and the millions, which are a form of
/// their own in French.
fn counts() -> impl Iterator<Item = Number> {
    let small = (0..10_000_i64).map(Number::from);
    let millions = (1..1_000_i64).map(|millions| Number::from(millions * 1_000_000));
    small.chain(millions).chain(samples::numbers())
}

#[test]
fn plurals() {
    for locale in [EnCa, FrCa] {
        let rules = PluralRules::try_new(icu(locale).into(), PluralRuleType::Cardinal.into());
        let rules = rules.unwrap();
        for count in counts() {
            let decimal: Decimal = count.to_string().parse().unwrap();
            let expected = match rules.category_for(&decimal) {
                PluralCategory::Zero => Category::Zero,
                PluralCategory::One => Category::One,
                PluralCategory::Two => Category::Two,
                PluralCategory::Few => Category::Few,
                PluralCategory::Many => Category::Many,
                PluralCategory::Other => Category::Other,
            };
            let ours = cardinal(locale, &count);
            assert!(ours == expected, "{count} in {locale:?} is {expected:?}");
        }
    }
}
