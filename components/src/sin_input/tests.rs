use super::usual;
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::format::Sin;
use proptest::prelude::*;

fn check(typed: &str) -> Result<String, String> {
    let checked = sin().check(typed, &Answers::new());
    checked.map_err(|problem| problem.get(EnCa).replace('\u{a0}', " "))
}

#[test]
fn the_browser_does_not_keep_it_for_the_next_person() {
    let html = html(EnCa, || view! { <SinInput name="sin"/> });
    for part in [
        r#"autocomplete="off""#,
        r#"spellcheck="false""#,
        r#"inputmode="numeric""#,
        r#"type="text""#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn each_mistake_has_its_own_words() {
    assert_eq!(check("130-692-544").as_deref(), Ok("130692544"));
    assert_eq!(check("923 456 784").as_deref(), Ok("923456784"));
    assert!(check("130 692 54").unwrap_err().contains("9 digits"));
    assert!(check("046 454 286").unwrap_err().contains("0 or 8"));
    assert!(check("130 692 545").unwrap_err().contains("Compare"));
}

#[test]
fn a_screen_reader_says_words_instead_of_dots_and_the_page_holds_three_digits() {
    let sin: Sin = "130 692 544".parse().unwrap();
    let html = html(FrCa, move || view! { <MaskedSin value=sin/> });
    assert!(html.contains(r#"<span aria-hidden="true">•••"#), "{html}");
    assert!(html.contains(">Numéro se terminant par 5 4 4<"), "{html}");
    assert!(!html.contains("130") && !html.contains("692"), "{html}");
}

#[test]
fn the_example_in_the_hint_is_nobodys_number() {
    let html = html(EnCa, || view! { <SinInput name="sin"/> });
    assert!(html.contains("123\u{a0}456\u{a0}789"), "{html}");
    assert!("123 456 789".parse::<Sin>().is_err());
}

proptest! {
    #[test]
    fn grouping_on_leaving_changes_no_answer(typed in "[0-9 -]{0,14}") {
        if let Some(written) = usual(EnCa, &typed, "") {
            prop_assert_eq!(check(&written), check(&typed));
            prop_assert_eq!(usual(EnCa, &written, ""), Some(written.clone()));
        }
    }
}
