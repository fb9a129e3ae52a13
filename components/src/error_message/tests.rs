use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::FrCa;
use portage_locales::Text;

#[test]
fn without_an_error_there_is_no_empty_paragraph() {
    let error: Option<Text> = None;
    let html = html(
        FrCa,
        move || view! { <ErrorMessage id="a-error" error=error/> },
    );
    assert!(!html.contains("a-error"), "{html}");
}

#[test]
fn an_error_does_not_sound_like_a_hint() {
    let error = Some(Text::from("Entrez votre nom."));
    let html = html(
        FrCa,
        move || view! { <ErrorMessage id="a-error" error=error/> },
    );
    assert!(
        html.contains(">Erreur\u{a0}: </span>Entrez votre nom."),
        "{html}"
    );
    // The one is the page's own.
    assert_eq!(html.matches("role=\"alert\"").count(), 1, "{html}");
}
