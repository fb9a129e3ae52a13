use super::usual;
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use proptest::prelude::*;

#[test]
fn what_cannot_be_read_stays_as_typed() {
    for typed in ["", "555-1234", "call me", "613-555-1234 or 613-555-4321"] {
        assert_eq!(usual(EnCa, typed, ""), None, "{typed}");
    }
}

#[test]
fn a_number_is_written_as_in_canada_in_both_languages() {
    let english = usual(EnCa, "(613) 555.1234 x123", "").unwrap();
    assert_eq!(english, "613-555-1234, ext.\u{a0}123");
    let french = usual(FrCa, "1 613 555 1234 #123", "").unwrap();
    assert_eq!(french, "613-555-1234, poste\u{a0}123");
}

#[test]
fn a_service_that_calls_nobody_abroad_can_say_so() {
    let check = |typed| canadian_phone().check(typed, &Answers::new());
    assert_eq!(check("613 555 1234 x5"), Ok("+16135551234;ext=5".into()));
    assert_eq!(check(""), Ok(String::new()));
    for typed in ["+33 1 23 45 67 89", "555-1234"] {
        let problem = check(typed).unwrap_err();
        assert!(problem.get(FrCa).contains("du Canada"), "{typed}");
    }
}

#[test]
fn the_hint_tells_only_what_applies() {
    let hint = |international, extension| {
        html(
            EnCa,
            move || view! { <PhoneInput name="phone" international extension/> },
        )
    };
    assert!(!hint(false, false).contains("begin with +"));
    assert!(hint(true, false).contains("613-555-1234. Outside Canada"));
    assert!(hint(false, true).contains("ext.\u{a0}123") || hint(false, true).contains("ext. 123"));
}

#[test]
fn no_mask_and_no_pattern_keep_a_person_from_typing() {
    let html = html(EnCa, || view! { <PhoneInput name="phone"/> });
    assert!(
        !html.contains("pattern") && !html.contains("maxlength"),
        "{html}"
    );
    assert!(html.contains(r#"type="tel""#) && html.contains(r#"autocomplete="tel""#));
}

proptest! {
    /// What the field writes on leaving must be what the rule keeps, or the person would be told
    /// of a mistake that the page made.
    #[test]
    fn leaving_the_field_changes_no_number(typed in "[+]?[0-9 ().-]{0,16}( ?(x|ext\\.|poste) ?[0-9]{1,8})?") {
        for locale in [EnCa, FrCa] {
            if let Some(written) = usual(locale, &typed, "") {
                let before = phone().check(&typed, &Answers::new());
                prop_assert_eq!(phone().check(&written, &Answers::new()), before);
                prop_assert_eq!(usual(locale, &written, ""), Some(written.clone()));
            }
        }
    }
}
