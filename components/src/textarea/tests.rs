use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

#[test]
fn an_answer_cannot_break_out_of_the_field() {
    let html = html(
        EnCa,
        || view! { <Textarea name="a" label="A" value="</textarea><script>alert(1)</script>&lt;"/> },
    );
    assert!(!html.contains("<script>"), "{html}");
    assert!(
        html.contains("&lt;/textarea&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;lt;</textarea>"),
        "{html}"
    );
}

#[test]
fn an_answer_that_begins_with_an_empty_line_keeps_it() {
    let html = html(
        EnCa,
        || view! { <Textarea name="a" label="A" value="\nSecond line"/> },
    );
    assert!(html.contains(">\n\nSecond line</textarea>"), "{html}");
}

#[test]
fn an_empty_field_holds_not_even_a_space() {
    let html = html(EnCa, || view! { <Textarea name="a" label="A"/> });
    assert!(html.contains("></textarea>"), "{html}");
}

#[test]
fn pasting_more_than_the_limit_is_not_cut_off_in_silence() {
    let html = html(
        EnCa,
        || view! { <Textarea name="a" label="A" limit=Limit::Characters(9)/> },
    );
    assert!(!html.contains("maxlength"), "{html}");
}

#[test]
fn the_limit_is_described_in_the_language_of_the_page_before_any_wasm() {
    let html = html(
        FrCa,
        || view! { <Textarea name="a" label="A" limit=Limit::Words(1)/> },
    );
    assert!(
        html.contains(r#"<p id="a-hint" class="ptg-hint">Vous pouvez entrer jusqu’à 1"#),
        "{html}"
    );
    assert!(html.contains(r#"aria-describedby="a-hint""#), "{html}");
}

#[test]
fn hint_and_limit_are_one_description_and_each_is_said_once() {
    let says = |hint: &'static str| {
        html(EnCa, move || {
            view! { <Textarea name="a" label="A" hint=hint error=Text::from("E") limit=Limit::Characters(9)/> }
        })
    };
    let html = says("In your own words");
    assert!(
        html.contains("In your own words. You can enter up to 9 characters</p>"),
        "{html}"
    );
    assert!(
        html.contains(r#"aria-describedby="a-hint a-error""#),
        "{html}"
    );
    assert!(says("Why?").contains("Why? You can"), "{html}");
}

#[test]
fn a_limit_that_is_hidden_is_not_described() {
    let html = html(EnCa, || {
        view! { <Textarea name="a" label="A" hint="Why" limit=Limit::Characters(9000) hide_limit=true width=Width::Chars30/> }
    });
    assert!(html.contains(r#"class="ptg-hint">Why</p>"#), "{html}");
    assert!(!html.contains("9,000"), "{html}");
    assert!(html.contains("ptg-text-input--width-30"), "{html}");
}

#[test]
fn the_form_and_the_field_cannot_disagree_on_the_limit() {
    let html = html(EnCa, || {
        let rules = Rules::new().field("a", required("Write").then(max_words(12)));
        view! { <Form rules action="/"><Textarea name="a" label="A"/></Form> }
    });
    assert!(html.contains("You can enter up to 12 words"), "{html}");
}

#[test]
fn a_number_that_cannot_move_without_wasm_is_not_shown() {
    let html = html(
        EnCa,
        || view! { <Textarea name="a" label="A" value="abc" limit=Limit::Characters(2)/> },
    );
    assert!(
        html.contains(r#"<p aria-hidden="true" data-live="" class="ptg-textarea__count"> </p>"#),
        "{html}"
    );
}

#[test]
fn an_answer_that_is_too_long_is_refused_when_it_is_sent() {
    let check = |rule: Rule, text: &str| rule.check(text, &Answers::new());
    assert!(check(max_length(3), "e\u{301}té").is_ok());
    assert_eq!(
        check(max_words(2), "un deux trois").unwrap_err().get(FrCa),
        "Limitez votre réponse à 2\u{a0}mots."
    );
}
