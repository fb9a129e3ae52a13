use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::FrCa;

#[test]
fn french_needs_no_article_before_the_name_of_an_institution() {
    let html = html(
        FrCa,
        || view! { <Identifier institution="Agence des Exemples"/> },
    );
    assert!(
        html.contains(
            "<dt>Service offert par\u{a0}:</dt> <dd><span>Agence des Exemples</span></dd>"
        ),
        "{html}"
    );
}

#[test]
fn without_links_there_is_no_empty_navigation() {
    let html = html(FrCa, || view! { <Identifier institution="Agence"/> });
    assert!(!html.contains("<nav"), "{html}");
}
