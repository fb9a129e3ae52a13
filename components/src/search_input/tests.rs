use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn it_can_be_sent_and_found_among_the_landmarks_without_any_script() {
    let html = html(
        FrCa,
        || view! { <SearchInput scope="Canada.ca" action="/fr/recherche"/> },
    );
    let form = &html[html.find("<form").unwrap()..];
    let form = &form[..form.find('>').unwrap()];
    for part in [
        r#"role="search""#,
        r#"method="get""#,
        r#"action="/fr/recherche""#,
        r#"aria-label="Rechercher dans Canada.ca""#,
    ] {
        assert!(form.contains(part), "{part} in {form}");
    }
    for part in [
        r#"type="search""#,
        r#"name="q""#,
        r#"maxlength="170""#,
        r#"type="submit""#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}

#[test]
fn a_form_in_a_form_which_html_does_not_know_is_not_made() {
    let html = html(EnCa, || {
        view! { <Form action="/"><SearchInput name="words"/></Form> }
    });
    assert_eq!(html.matches("<form").count(), 1, "{html}");
    assert!(html.contains(r#"<div role="search""#), "{html}");
}

#[test]
fn the_number_of_results_stands_in_a_region_that_was_there_before() {
    let html = html(
        EnCa,
        || view! { <SearchInput action="/" value="x" results=0/> },
    );
    assert!(
        html.contains(r#"<p role="status" class="ptg-search-input__results">No results</p>"#),
        "{html}"
    );
}

#[test]
fn a_page_without_results_has_no_empty_region() {
    let html = html(EnCa, || view! { <SearchInput action="/"/> });
    assert!(!html.contains("ptg-search-input__results"), "{html}");
}
