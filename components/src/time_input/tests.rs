use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn a_time_that_was_not_understood_is_kept_as_typed() {
    let rules = Rules::new().field("a", time_of_day());
    let answers: Answers = [("a", " 2:05 ")].into_iter().collect();
    let problems = rules.check(&answers).unwrap_err();
    let html = html(FrCa, move || {
        view! { <Form rules answers problems action="/"><TimeInput name="a"/></Form> }
    });
    assert!(html.contains(r#"value=" 2:05 ""#), "{html}");
    assert!(
        html.contains("Entrez 2\u{a0}h\u{a0}05 ou 14\u{a0}h\u{a0}05."),
        "{html}"
    );
}

#[test]
fn letters_can_be_typed_on_a_phone() {
    let html = html(EnCa, || view! { <TimeInput name="a"/> });
    assert!(html.contains(r#"type="text""#), "{html}");
    assert!(!html.contains("inputmode"), "{html}");
}

#[test]
fn an_empty_hint_leaves_no_description_behind() {
    let html = html(EnCa, || view! { <TimeInput name="a" hint=""/> });
    assert!(!html.contains("aria-describedby"), "{html}");
}
