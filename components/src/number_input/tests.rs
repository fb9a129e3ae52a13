use crate::numeral::{LANGUAGE, Stepper};
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::Number;

/// The value of the control in a form with these answers.
fn shown(locale: Locale, answers: &[(&str, &str)]) -> String {
    let answers: Answers = answers.iter().copied().collect();
    let html = html(
        locale,
        move || view! { <Form action="/" answers><NumberInput name="a" label="A"/></Form> },
    );
    let control = html.split("<input ").find(|part| part.contains("id=\"a\""));
    let value = control.unwrap().split(" value=\"").nth(1).unwrap();
    value.split('"').next().unwrap().to_owned()
}

#[test]
fn a_stored_number_is_written_as_the_page_writes_it() {
    for (locale, text) in [(EnCa, "1,234.5"), (FrCa, "1\u{a0}234,5")] {
        let html = html(
            locale,
            || view! { <NumberInput name="a" label="A" value="1234.5"/> },
        );
        assert!(html.contains(&format!("value=\"{text}\"")), "{html}");
        assert_eq!(shown(locale, &[("a", "1234.5")]), text);
    }
}

#[test]
fn an_answer_that_comes_back_is_not_tidied_under_the_person() {
    for typed in ["1234,5", "01 ", "twelve", "1,234"] {
        let answers = [("a", typed), (LANGUAGE, "fr-CA")];
        assert_eq!(shown(FrCa, &answers), typed);
    }
}

#[test]
fn an_answer_that_comes_back_in_the_other_language_is_the_same_number() {
    assert_eq!(
        shown(FrCa, &[("a", "1,234"), (LANGUAGE, "en-CA")]),
        "1\u{a0}234"
    );
    assert_eq!(shown(EnCa, &[("a", "1,5"), (LANGUAGE, "fr-CA")]), "1.5");
    // Read in French it is asked, and so it stays what was typed.
    assert_eq!(shown(EnCa, &[("a", "1,234"), (LANGUAGE, "fr-CA")]), "1,234");
}

#[test]
fn what_french_asks_about_is_written_so_that_it_need_not_ask() {
    assert_eq!(shown(FrCa, &[("a", "1.234")]), "1,2340");
}

#[test]
fn a_wheel_or_a_key_changes_no_number() {
    let html = html(EnCa, || view! { <NumberInput name="a" label="A"/> });
    assert!(html.contains(r#"type="text""#), "{html}");
    assert!(!html.contains(r#"type="number""#), "{html}");
    assert!(!html.contains("spinbutton"), "{html}");
}

#[test]
fn a_telephone_shows_the_decimal_mark_where_there_are_decimals_and_a_minus_where_there_is_one() {
    let keyboard = |decimals: Option<u8>, negatives: bool| {
        let html = html(EnCa, move || match decimals {
            Some(decimals) => {
                view! { <NumberInput name="a" label="A" decimals negatives/> }.into_any()
            }
            None => view! { <NumberInput name="a" label="A" negatives/> }.into_any(),
        });
        let mode = html.split("inputmode=\"").nth(1).unwrap();
        mode.split('"').next().unwrap().to_owned()
    };
    assert_eq!(keyboard(None, false), "decimal");
    assert_eq!(keyboard(Some(2), false), "decimal");
    assert_eq!(keyboard(Some(0), false), "numeric");
    assert_eq!(keyboard(Some(0), true), "text");
}

#[test]
fn a_spin_button_says_its_number_in_the_words_of_the_page() {
    let html = html(
        FrCa,
        || view! { <NumberInput name="a" label="A" value="1234.5" stepper=true min=0 max=2000/> },
    );
    for part in [
        r#"role="spinbutton""#,
        r#"aria-valuemin="0""#,
        r#"aria-valuemax="2000""#,
        r#"aria-valuenow="1234.5""#,
        "aria-valuetext=\"1\u{a0}234,5\"",
        "aria-label=\"Diminuer\u{a0}: A\"",
        "aria-label=\"Augmenter\u{a0}: A\"",
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn the_language_of_the_page_travels_with_the_answer() {
    let html = html(
        FrCa,
        || view! { <NumberInput name="a" label="A" form="elsewhere"/> },
    );
    let hidden = html
        .split("<input ")
        .find(|part| part.contains(r#"type="hidden""#));
    let hidden = hidden.unwrap();
    for part in [LANGUAGE, r#"value="fr-CA""#, r#"form="elsewhere""#] {
        assert!(hidden.contains(part), "{part} in {html}");
    }
}

fn number(text: &str) -> Number {
    text.parse().unwrap()
}

#[test]
fn who_wants_no_thousands_apart_gets_none_in_either_language() {
    for (locale, text) in [(EnCa, "12345.5"), (FrCa, "12345,5")] {
        let html = html(
            locale,
            || view! { <NumberInput name="a" label="A" value="12345.5" grouped=false/> },
        );
        assert!(html.contains(&format!("value=\"{text}\"")), "{html}");
    }
}

#[test]
fn amounts_and_percentages_are_stepped_too_and_say_their_unit() {
    let amount = html(EnCa, || {
        view! { <CurrencyInput name="a" label="A" value="20" stepper=true step=5 min=5/> }
    });
    for part in [
        r#"role="spinbutton""#,
        r#"aria-valuemin="5""#,
        r#"aria-valuetext="$20.00""#,
        r#"aria-label="Increase: A""#,
    ] {
        assert!(amount.contains(part), "{part} in {amount}");
    }
    let share = html(FrCa, || {
        view! { <PercentInput name="a" label="A" value="50" stepper=true max=100/> }
    });
    for part in [r#"aria-valuemax="100""#, "aria-valuetext=\"50\u{a0}%\""] {
        assert!(share.contains(part), "{part} in {share}");
    }
}

#[test]
fn a_step_does_not_lead_out_of_the_limits_nor_add_up_tiny_errors() {
    let stepper = Stepper {
        step: number("0.1"),
        min: Some(number("0")),
        max: Some(number("0.35")),
    };
    let next = |now: &str, up| stepper.next(Some(number(now)), up).unwrap().to_string();
    assert_eq!(next("0.2", true), "0.3");
    assert_eq!(next("0.3", true), "0.35");
    assert_eq!(next("0.05", false), "0");
    assert_eq!(next("-3", true), "0");
    assert_eq!(next("9", false), "0.35");
}

#[test]
fn a_step_up_never_makes_a_number_smaller() {
    let stepper = Stepper {
        step: number("1"),
        min: Some(number("0")),
        max: Some(number("8")),
    };
    assert_eq!(stepper.next(Some(number("9")), true), Some(number("9")));
    assert_eq!(stepper.next(Some(number("-1")), false), Some(number("-1")));
    assert_eq!(stepper.next(None, true), Some(number("0")));
    let endless = Stepper {
        min: None,
        max: None,
        ..stepper
    };
    assert_eq!(endless.next(Some(Number::from(i64::MAX)), true), None);
}
