//! Which form of a sentence goes with a number: "1 error", "2 errors".
//!
//! The rules are those of Unicode's CLDR 48. To add a language, write its
//! rule here under the language's code, enter it in the compiler
//! (`compiler/src/language.rs`), and compare it in a test below with ICU or with
//! Fluent. A folder of a language without a rule does not build.

use crate::{Locale, Number};

/// A plural category. Each language has some of them; all have `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Category {
    /// Nothing of it, where a language has a form for that.
    Zero,
    /// One of it. In French also none, and anything below two.
    One,
    /// Two of it, as in Inuktitut.
    Two,
    /// A few of it.
    Few,
    /// Many of it. In French, whole millions: « 1 000 000 de pages ».
    Many,
    /// Everything else.
    Other,
}

impl Category {
    /// The word that stands in `.ftl` files: "one".
    pub const fn as_str(self) -> &'static str {
        match self {
            Category::Zero => "zero",
            Category::One => "one",
            Category::Two => "two",
            Category::Few => "few",
            Category::Many => "many",
            Category::Other => "other",
        }
    }
}

/// The form that goes with a number of things in a language. The digits that
/// show count: "1 hour", but "1.0 hours".
pub fn cardinal(locale: Locale, number: &Number) -> Category {
    locale.plural_rule()(number)
}

/// English.
pub fn en(number: &Number) -> Category {
    match (number.integer_part(), number.scale()) {
        (1, 0) => Category::One,
        _ => Category::Other,
    }
}

/// French: 0, 1 and 1.9 are singular; whole millions take « de ».
pub fn fr(number: &Number) -> Category {
    match (number.integer_part(), number.scale()) {
        (0 | 1, _) => Category::One,
        (whole, 0) if whole % 1_000_000 == 0 => Category::Many,
        _ => Category::Other,
    }
}

/// Inuktitut, which has a form for two.
pub fn iu(number: &Number) -> Category {
    match (number.integer_part(), number.fraction_part()) {
        (1, 0) => Category::One,
        (2, 0) => Category::Two,
        _ => Category::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use icu_decimal::input::Decimal;
    use icu_plurals::{PluralCategory, PluralOperands, PluralRules};

    /// Every small number with up to three digits after the mark, and those
    /// around the millions.
    fn numbers() -> impl Iterator<Item = Number> {
        let small = (0..=3).flat_map(|scale| (-30..2_100).map(move |n| Number::new(n, scale)));
        let large = [
            999_999,
            1_000_000,
            1_000_001,
            2_000_000,
            10_000_000,
            1_500_000,
            i64::MAX,
        ];
        small.chain(
            large
                .into_iter()
                .flat_map(|n| [Number::new(n, 0), Number::new(n, 1)]),
        )
    }

    #[test]
    fn each_rule_is_that_of_icu() {
        type Rule = fn(&Number) -> Category;
        let rules: [(&str, Rule); 2] = [("en-CA", en), ("fr-CA", fr)];
        for (tag, rule) in rules {
            let locale: icu_locale_core::Locale = tag.parse().unwrap();
            let icu = PluralRules::try_new_cardinal(locale.into()).unwrap();
            for number in numbers() {
                let decimal: Decimal = number.to_string().parse().unwrap();
                let expected = match icu.category_for(PluralOperands::from(&decimal)) {
                    PluralCategory::Zero => Category::Zero,
                    PluralCategory::One => Category::One,
                    PluralCategory::Two => Category::Two,
                    PluralCategory::Few => Category::Few,
                    PluralCategory::Many => Category::Many,
                    PluralCategory::Other => Category::Other,
                };
                assert_eq!(rule(&number), expected, "{number} in {tag}");
            }
        }
    }

    /// ICU has no Inuktitut; the older data of Fluent has, and it is the same.
    #[test]
    fn the_rule_of_inuktitut_is_that_of_fluent() {
        use fluent::types::FluentNumber;
        use fluent::{FluentArgs, FluentBundle, FluentResource};
        let text = "a = { $n ->\n [one] one\n [two] two\n *[other] other\n }\n";
        let mut bundle = FluentBundle::new(vec!["iu".parse().unwrap()]);
        bundle
            .add_resource(FluentResource::try_new(text.to_owned()).unwrap())
            .unwrap();
        let message = bundle.get_message("a").unwrap();
        for number in numbers().filter(|number| number.unscaled().abs() < 1_000_000) {
            let mut arguments = FluentArgs::new();
            arguments.set("n", number.to_string().parse::<FluentNumber>().unwrap());
            let pattern = message.value().unwrap();
            let expected = bundle.format_pattern(pattern, Some(&arguments), &mut Vec::new());
            assert_eq!(iu(&number).as_str(), expected, "{number}");
        }
    }

    #[test]
    fn no_error_is_singular_in_french_and_plural_in_english() {
        assert_eq!(cardinal(Locale::FrCa, &Number::from(0)), Category::One);
        assert_eq!(cardinal(Locale::EnCa, &Number::from(0)), Category::Other);
    }
}
