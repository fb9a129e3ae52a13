use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn each_star_is_named_in_words_with_the_number_of_all() {
    let html = html(FrCa, || view! { <Rating name="a" legend="L" max=3/> });
    for words in [
        "1\u{a0}étoile sur 3",
        "2\u{a0}étoiles sur 3",
        "3\u{a0}étoiles sur 3",
    ] {
        assert!(
            html.contains(&format!(">{words}</span>")),
            "{words} in {html}"
        );
    }
}

#[test]
fn a_rating_that_nobody_has_to_give_can_be_taken_back() {
    let html = html(EnCa, || view! { <Rating name="a" legend="L"/> });
    assert!(
        html.contains(r#"id="a--none""#) && html.contains("No rating"),
        "{html}"
    );
}

#[test]
fn a_rating_that_must_be_given_offers_no_way_to_give_none() {
    let html = html(
        EnCa,
        || view! { <Rating name="a" legend="L" required=true/> },
    );
    assert!(!html.contains("No rating"), "{html}");
}

#[test]
fn the_option_without_stars_is_not_chosen_before_anyone_has_answered() {
    let html = html(
        EnCa,
        || view! { <Form action="/"><Rating name="a" legend="L"/></Form> },
    );
    assert!(!html.contains(" checked"), "{html}");
}
