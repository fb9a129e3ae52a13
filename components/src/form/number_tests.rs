use crate::numeral::{LANGUAGE, Measure};
use crate::*;
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::format::Currency;
use portage_locales::{Number, Text};
use proptest::prelude::*;

/// Without the language, as a stored answer comes.
fn stored(rule: impl Into<Rule>, typed: &str) -> Result<String, Text> {
    rule.into().check(typed, &Answers::new())
}

/// As a page in this language sends it.
fn sent(rule: impl Into<Rule>, locale: Locale, typed: &str) -> Result<String, Text> {
    let answers = [(LANGUAGE, locale.tag())].into_iter().collect();
    rule.into().check(typed, &answers)
}

fn words(result: Result<String, Text>, locale: Locale) -> String {
    result.unwrap_err().get(locale).replace('\u{a0}', " ")
}

/// GC Forms reads `1234,56` on an English page as 123456, and `1,234.56` on a French page as no
/// number at all.
#[test]
fn a_decimal_comma_is_never_dropped_and_a_point_never_refused() {
    for locale in [EnCa, FrCa] {
        for (typed, kept) in [
            ("1234,56", "1234.56"),
            ("1234.56", "1234.56"),
            ("1,234.56", "1234.56"),
            ("1.234,56", "1234.56"),
            ("1 234,56", "1234.56"),
            ("1\u{202f}234,56", "1234.56"),
            ("-12,5", "-12.5"),
            ("\u{2212}12.5", "-12.5"),
        ] {
            assert_eq!(sent(number(), locale, typed), Ok(kept.into()), "{typed}");
            assert_eq!(stored(number(), typed), Ok(kept.into()), "{typed}");
        }
        assert!(sent(number(), locale, "12-5").is_err());
    }
}

#[test]
fn a_thousand_in_english_is_asked_in_french_with_both_readings() {
    assert_eq!(sent(number(), EnCa, "1,234"), Ok("1234".into()));
    let asked = sent(number(), FrCa, "1,234");
    assert_eq!(
        words(asked.clone(), FrCa),
        "« 1,234 » peut se lire 1 234 ou 1,234. Entrez 1234 ou 1,2340."
    );
    assert_eq!(
        words(asked, EnCa),
        "“1,234” can be read as 1,234 or as 1.234. Enter 1234 or 1.2340."
    );
}

#[test]
fn what_the_message_proposes_is_taken() {
    for locale in [EnCa, FrCa] {
        for typed in ["1234", "1,2340", "1.2340"] {
            assert!(sent(number(), locale, typed).is_ok(), "{typed}");
        }
    }
}

#[test]
fn a_server_that_knows_no_page_does_not_guess_a_thousand_times_too_much() {
    for rule in [number(), money(), percentage()] {
        for typed in ["1,234", "-1,234", "12,345"] {
            let problem = stored(rule.clone(), typed).unwrap_err();
            assert!(problem.get(EnCa).contains("can be read as"), "{problem:?}");
        }
    }
}

#[test]
fn an_answer_that_passed_passes_again_when_the_whole_application_is_checked() {
    for (rule, typed) in [
        (number(), "1.2345"),
        (number(), "1,234.567"),
        (money(), "1,234"),
        (percentage(), "12.5%"),
    ] {
        let kept = sent(rule.clone(), EnCa, typed).unwrap();
        assert_eq!(stored(rule, &kept), Ok(kept.clone()), "{typed}");
    }
    // Three places are what the languages differ over, and stored text has no language.
    assert_eq!(stored(number(), "1.234"), Ok("1.234".into()));
}

#[test]
fn a_language_that_nobody_knows_is_none() {
    let answers = [(LANGUAGE, "xx")].into_iter().collect();
    assert!(Rule::from(number()).check("1,234", &answers).is_err());
}

#[test]
fn limits_are_said_as_the_page_writes_them() {
    let rule = || money().min(0).max(Number::new(10_000_050, 2));
    let over = sent(rule(), FrCa, "100 001,00");
    assert_eq!(
        words(over.clone(), FrCa),
        "Entrez une valeur de 0 $ à 100 000,50 $."
    );
    assert_eq!(words(over, EnCa), "Enter a value from $0 to $100,000.50.");
    let under = sent(percentage().min(Number::new(25, 1)), EnCa, "2");
    assert_eq!(words(under.clone(), EnCa), "Enter 2.5% or more.");
    assert_eq!(words(under, FrCa), "Entrez 2,5 % ou plus.");
    let over = sent(number().max(1000), EnCa, "1000.01");
    assert_eq!(words(over.clone(), EnCa), "Enter 1,000 or less.");
    assert_eq!(words(over, FrCa), "Entrez 1 000 ou moins.");
}

#[test]
fn a_limit_is_reached_by_its_worth_and_not_by_its_zeros() {
    assert_eq!(stored(number().min(5).max(5), "5.000"), Ok("5.000".into()));
}

#[test]
fn decimals_that_say_nothing_are_no_mistake() {
    assert_eq!(stored(number().whole(), "12.00"), Ok("12".into()));
    assert_eq!(stored(number().decimals(1), "2,50"), Ok("2.5".into()));
    assert_eq!(
        words(stored(number().decimals(1), "2,55"), FrCa),
        "Entrez au plus 1 chiffre après la virgule."
    );
    assert_eq!(
        words(stored(number().whole(), "2.5"), EnCa),
        "Enter a whole number, like 12."
    );
}

#[test]
fn money_is_kept_to_the_cent_with_or_without_its_sign() {
    for typed in ["5", "$5", "5 $", "5,00 $", "CAD 5.0"] {
        assert_eq!(sent(money(), FrCa, typed), Ok("5.00".into()), "{typed}");
    }
    assert_eq!(stored(money().whole(), "$1,234.00"), Ok("1234".into()));
    assert_eq!(
        stored(money().decimals(3), "1.459"),
        Ok("1.459".into()),
        "a price per litre"
    );
    assert!(stored(money(), "1.459").is_err());
}

#[test]
fn the_other_dollar_is_not_taken_for_this_one() {
    assert_eq!(
        words(stored(money(), "US$5"), EnCa),
        "Enter the amount in Canadian dollars."
    );
    assert_eq!(
        words(stored(money().currency(Currency::Usd), "5 $ CA"), FrCa),
        "Entrez le montant en dollars américains."
    );
}

#[test]
fn an_amount_that_can_be_read_in_two_ways_offers_only_what_has_cents() {
    assert_eq!(
        words(sent(money(), FrCa, "1,234"), FrCa),
        "« 1,234 » peut se lire 1 234 $ ou 1,234 $. Pour 1 234 $, entrez 1234,00."
    );
}

#[test]
fn no_answer_passes_and_what_is_no_number_gets_an_example_or_the_services_words() {
    assert_eq!(stored(number(), " \u{a0}"), Ok(String::new()));
    assert_eq!(
        words(stored(number(), "twelve"), FrCa),
        "Entrez un nombre, par exemple 1234,5."
    );
    let own = number().message("Enter how many people live with you.");
    assert_eq!(
        words(stored(own, "?"), EnCa),
        "Enter how many people live with you."
    );
    assert_eq!(
        words(stored(number(), "99999999999999999999"), EnCa),
        "Enter a shorter number: 18 digits at most."
    );
}

fn measure() -> impl Strategy<Value = Measure> {
    prop::sample::select(vec![
        Measure::Number,
        Measure::Percent,
        Measure::Money(Currency::Cad),
        Measure::Money(Currency::Usd),
    ])
}

proptest! {
    /// What is read without a language rests on this.
    #[test]
    fn two_languages_never_read_two_numbers(measure in measure(), typed in "[-+0-9., $%\u{a0}]{0,14}") {
        if let (Ok(one), Ok(other)) = (measure.read(EnCa, &typed), measure.read(FrCa, &typed)) {
            prop_assert_eq!(one, other);
        }
    }

    /// Leaving a field must not turn an answer that is read into one that is asked, and switching
    /// the language back and forth must lose nothing.
    #[test]
    fn what_a_field_writes_reads_back_as_the_same_number(
        measure in measure(),
        unscaled in prop_oneof![-2_000_000_i64..2_000_000, -i64::MAX / 10..i64::MAX / 10],
        scale in 0_u8..6,
    ) {
        let value = Number::new(unscaled, scale);
        for locale in [EnCa, FrCa] {
            let read = measure.read(locale, &measure.write(locale, value, true)).unwrap();
            prop_assert!(read.value_cmp(&value).is_eq(), "{} as {}", value, read);
        }
    }
}
