use super::usual;
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;
use proptest::prelude::*;

fn check(country: Option<&str>, code: &str) -> Result<String, String> {
    let answers: Answers = country.map(|code| ("country", code)).into_iter().collect();
    let checked = postal_code_for("country").check(code, &answers);
    checked.map_err(|problem| problem.get(EnCa).replace('\u{a0}', " "))
}

#[test]
fn a_code_is_complained_of_by_the_rules_of_its_own_country() {
    assert_eq!(check(Some("CA"), "k1a0b1").as_deref(), Ok("K1A 0B1"));
    assert_eq!(check(Some("US"), "205000003").as_deref(), Ok("20500-0003"));
    assert_eq!(check(Some("FR"), "75001").as_deref(), Ok("75001"));
    let words = "Enter a postal code, like K1A 0B1.";
    assert_eq!(check(Some("CA"), "20500"), Err(words.into()));
    let words = "Enter a ZIP code, like 20500.";
    assert_eq!(check(Some("US"), "K1A 0B1"), Err(words.into()));
}

#[test]
fn a_code_is_not_refused_by_a_country_that_nobody_chose() {
    for country in [None, Some(""), Some(" ")] {
        assert_eq!(check(country, "75001").as_deref(), Ok("75001"));
        assert_eq!(check(country, "k1a0b1").as_deref(), Ok("K1A 0B1"));
    }
}

#[test]
fn leaving_the_field_writes_the_code_of_the_country_and_no_other() {
    assert_eq!(usual(EnCa, "k1a-0b1", "").as_deref(), Some("K1A 0B1"));
    assert_eq!(
        usual(EnCa, "205000003", "US").as_deref(),
        Some("20500-0003")
    );
    assert_eq!(usual(EnCa, "k1a0b1", "US"), None);
    assert_eq!(usual(EnCa, "SW1A 2AA", "GB"), None);
    assert_eq!(usual(EnCa, "KIA OB1", "CA"), None);
}

#[test]
fn label_and_hint_are_right_whatever_country_is_chosen_later() {
    let html = html(
        EnCa,
        || view! { <PostalCodeInput name="code" country="country"/> },
    );
    assert!(
        html.contains("Postal code or ZIP code") && html.contains("20500"),
        "{html}"
    );
}

proptest! {
    #[test]
    fn what_leaving_the_field_writes_is_what_the_rule_keeps(
        country in prop::sample::select(vec!["", "CA", "US", "FR"]),
        typed in "[A-Za-z0-9 -]{0,11}",
    ) {
        let kept = check(Some(country), &typed);
        if let Some(written) = usual(EnCa, &typed, country) {
            prop_assert_eq!(kept, Ok(written));
        }
    }
}
