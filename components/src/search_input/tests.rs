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
fn the_number_of_results_is_no_region_that_answers_every_letter() {
    let html = html(
        EnCa,
        || view! { <SearchInput action="/" value="x" results=0/> },
    );
    assert!(
        html.contains(r#"<p class="ptg-search-input__results">No results</p>"#),
        "{html}"
    );
}

#[test]
fn a_page_without_results_says_nothing_of_them() {
    let html = html(EnCa, || view! { <SearchInput action="/"/> });
    assert!(!html.contains("ptg-search-input__results"), "{html}");
}

#[test]
fn suggestions_are_the_browser_s_own_and_need_no_script() {
    let html = html(EnCa, || {
        view! { <SearchInput action="/" suggestions=["Passport", "Taxes"].map(locales::Text::from)/> }
    });
    for part in [
        r#"list="q-suggestions""#,
        r#"<datalist id="q-suggestions"><option value="Passport"></option>"#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
    // Firefox would draw no list.
    assert!(!html.contains("autocomplete"), "{html}");
}

#[test]
fn what_was_searched_before_is_not_shown_to_the_next_person() {
    let html = html(EnCa, || view! { <SearchInput action="/"/> });
    assert!(html.contains(r#"autocomplete="off""#), "{html}");
    assert!(!html.contains("list="), "{html}");
}

#[test]
fn there_is_one_heading_at_most() {
    let heard = html(
        EnCa,
        || view! { <SearchInput action="/" scope="Canada.ca" heading=HeadingLevel::H2/> },
    );
    assert!(
        heard.contains(r#"<h2 class="ptg-visually-hidden">Search Canada.ca</h2>"#),
        "{heard}"
    );
    let seen = html(EnCa, || {
        view! { <SearchInput action="/" heading=HeadingLevel::H2 label_heading=HeadingLevel::H1/> }
    });
    assert!(!seen.contains("<h2"), "{seen}");
}

#[test]
fn what_must_not_stand_in_an_address_can_be_posted() {
    let html = html(
        EnCa,
        || view! { <SearchInput action="/" method=Method::Post/> },
    );
    assert!(html.contains(r#"method="post""#), "{html}");
}
