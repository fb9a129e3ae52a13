use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn a_decorative_icon_is_not_heard() {
    let html = html(
        EnCa,
        || view! { <Icon drawing=Drawing::CHECK alt=Alternative::decorative()/> },
    );
    assert!(
        html.contains(r#"aria-hidden="true""#) && !html.contains("role=\"img\""),
        "{html}"
    );
}

#[test]
fn an_icon_that_stands_for_words_says_them() {
    let html = html(
        EnCa,
        || view! { <Icon drawing=Drawing::PHONE alt="Telephone"/> },
    );
    assert!(
        html.contains(r#"role="img" aria-label="Telephone""#) && !html.contains("aria-hidden"),
        "{html}"
    );
}

#[test]
fn no_two_drawings_are_the_same() {
    for (at, (name, drawing)) in Drawing::ALL.iter().enumerate() {
        let twin = Drawing::ALL[..at]
            .iter()
            .find(|(_, other)| other == drawing);
        assert!(twin.is_none(), "{name} is {twin:?}");
    }
}
