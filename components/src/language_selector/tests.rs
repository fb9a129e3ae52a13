use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::Text;

fn selector(locale: Locale, languages: Vec<LanguageLink>) -> String {
    html(locale, move || view! { <LanguageSelector languages/> })
}

fn both() -> Vec<LanguageLink> {
    vec![
        LanguageLink::new(EnCa, "/en/page"),
        LanguageLink::new(FrCa, "/fr/page"),
    ]
}

fn three() -> Vec<LanguageLink> {
    let mut languages = both();
    languages.push(LanguageLink::further("ar", "العربية", "rtl", "/ar/page"));
    languages
}

#[test]
fn the_toggle_shows_the_other_language_in_its_own_words() {
    let html = selector(EnCa, both());
    assert!(
        html.contains(r#"href="/fr/page""#)
            && html.contains(r#"lang="fr-CA""#)
            && html.contains("Français"),
        "{html}"
    );
    assert!(
        !html.contains(r#"href="/en/page""#),
        "the present language is no choice: {html}"
    );
    assert!(selector(FrCa, both()).contains(r#"href="/en/page""#));
}

#[test]
fn no_translation_tool_changes_the_name_of_a_language() {
    assert!(selector(EnCa, both()).contains(r#"translate="no""#));
}

#[test]
fn three_languages_are_a_list_and_the_present_one_is_no_link() {
    let html = selector(FrCa, three());
    assert!(html.contains(r#"aria-current="true""#), "{html}");
    assert!(html.contains(r#"dir="rtl""#), "{html}");
    assert!(!html.contains(r#"href="/fr/page""#), "{html}");
}

#[test]
fn an_address_in_every_language_leads_to_the_page_in_the_language_of_the_link() {
    let address = Text::each([(EnCa, "/en/page"), (FrCa, "/fr/page")]);
    let links = vec![
        LanguageLink::new(EnCa, address.clone()),
        LanguageLink::new(FrCa, address),
    ];
    assert!(selector(EnCa, links).contains(r#"href="/fr/page""#));
}

#[test]
fn the_present_language_has_nothing_that_only_a_link_may_have() {
    let html = selector(FrCa, three());
    for part in [" hreflang=", r#" rel="alternate""#, " href=\"/"] {
        assert_eq!(html.matches(part).count(), 2, "{part} in {html}");
    }
}

#[test]
fn one_language_is_no_choice() {
    let html = selector(EnCa, vec![LanguageLink::new(EnCa, "/en/page")]);
    assert!(!html.contains("<ul"), "{html}");
}
