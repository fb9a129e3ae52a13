use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn a_password_that_was_sent_does_not_come_back_in_the_page() {
    let html = html(EnCa, || {
        let answers: Answers = [("a", "hunter2")].into_iter().collect();
        view! { <Form answers action="/"><PasswordInput name="a"/></Form> }
    });
    assert!(!html.contains("hunter2"), "{html}");
}

#[test]
fn a_button_that_would_do_nothing_is_not_shown_and_sends_nothing() {
    let html = html(EnCa, || view! { <PasswordInput name="a"/> });
    let button = &html[html.find("<button").unwrap()..];
    let button = &button[..button.find('>').unwrap()];
    for part in [" hidden", r#"type="button""#, r#"aria-controls="a""#] {
        assert!(button.contains(part), "{part} in {button}");
    }
    assert!(html.contains(r#"type="password""#), "{html}");
}

#[test]
fn two_buttons_on_a_page_can_be_told_apart_by_ear() {
    let html = html(
        FrCa,
        || view! { <PasswordInput name="a" label="Mot de passe actuel"/> },
    );
    assert!(
        html.contains("aria-label=\"Afficher\u{a0}: Mot de passe actuel\""),
        "{html}"
    );
}

#[test]
fn a_button_in_other_words_is_still_called_by_the_word_that_is_seen() {
    let html = html(EnCa, || {
        let words = PasswordWords {
            show: Some("Reveal".into()),
            ..PasswordWords::default()
        };
        view! { <PasswordInput name="a" words/> }
    });
    assert!(html.contains(">Reveal</button>"), "{html}");
    assert!(html.contains(r#"aria-label="Reveal: Password""#), "{html}");
}

#[test]
fn what_the_rule_asks_is_what_the_list_says() {
    let html = html(EnCa, || {
        let rules = Rules::new().field("a", new_password([PasswordNeed::length(12)]));
        view! { <Form rules action="/"><PasswordInput name="a" hint="H"/></Form> }
    });
    assert!(html.contains("at least 12 characters"), "{html}");
    assert!(
        html.contains(r#"aria-describedby="a-hint a-needs""#),
        "{html}"
    );
    assert!(html.contains(r#"autocomplete="new-password""#), "{html}");
}

#[test]
fn nothing_is_said_to_be_missing_before_anyone_looks_at_what_was_typed() {
    let html = html(
        EnCa,
        || view! { <PasswordInput name="a" needs=vec![PasswordNeed::digit()]/> },
    );
    assert!(!html.contains("not done"), "{html}");
}

#[test]
fn password_managers_and_spelling_checkers_are_told_what_it_is() {
    let html = html(EnCa, || view! { <PasswordInput name="a"/> });
    for part in [
        r#"autocomplete="current-password""#,
        r#"spellcheck="false""#,
        r#"autocapitalize="none""#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}
