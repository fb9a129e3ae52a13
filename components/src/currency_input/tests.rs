use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::format::Currency;

#[test]
fn the_sign_stands_before_the_amount_in_english_and_after_it_in_french() {
    for (locale, leads) in [(EnCa, true), (FrCa, false)] {
        let html = html(locale, || view! { <CurrencyInput name="a" label="A"/> });
        let sign = r#"<span aria-hidden="true" class="ptg-text-input__unit">$</span>"#;
        assert_eq!(html.matches(sign).count(), 1, "{html}");
        let sign = html.find(sign).unwrap();
        let control = html.find("id=\"a\"").unwrap();
        assert_eq!(sign < control, leads, "{html}");
    }
}

#[test]
fn the_other_dollar_has_a_sign_of_its_own() {
    for (locale, sign) in [(EnCa, ">US$<"), (FrCa, ">$\u{a0}US<")] {
        let html = html(
            locale,
            || view! { <CurrencyInput name="a" label="A" currency=Currency::Usd/> },
        );
        assert!(html.contains(sign), "{html}");
    }
}

#[test]
fn who_does_not_see_the_sign_hears_the_unit() {
    let ours = html(FrCa, || view! { <CurrencyInput name="a" label="A"/> });
    assert!(ours.contains("En dollars canadiens"), "{ours}");
    assert!(ours.contains(r#"aria-describedby="a-hint""#), "{ours}");
    let label = html(
        FrCa,
        || view! { <CurrencyInput name="a" label="Loyer en dollars" label_has_unit=true/> },
    );
    assert!(!label.contains("a-hint"), "{label}");
}

#[test]
fn cents_come_in_two_and_dollars_without() {
    let english = html(
        EnCa,
        || view! { <CurrencyInput name="a" label="A" value="1234.5"/> },
    );
    assert!(english.contains(r#"value="1,234.50""#), "{english}");
    let whole = html(
        FrCa,
        || view! { <CurrencyInput name="a" label="A" value="1234.00" whole=true/> },
    );
    assert!(whole.contains("value=\"1\u{a0}234\""), "{whole}");
}

#[test]
fn a_stored_amount_is_never_rounded_to_fit() {
    let html = html(
        EnCa,
        || view! { <CurrencyInput name="a" label="A" value="1.459"/> },
    );
    assert!(html.contains(r#"value="1.459""#), "{html}");
}
