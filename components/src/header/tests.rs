use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::Text;

fn header(locale: Locale, languages: Vec<LanguageLink>) -> String {
    html(
        locale,
        move || view! { <Header brand="Brand" languages=languages/> },
    )
}

fn both() -> Vec<LanguageLink> {
    vec![
        LanguageLink::new(EnCa, "/en/page"),
        LanguageLink::new(FrCa, "/fr/page"),
    ]
}

#[test]
fn the_toggle_shows_the_other_language_in_its_own_words() {
    let html = header(EnCa, both());
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
    assert!(header(FrCa, both()).contains(r#"href="/en/page""#));
}

#[test]
fn no_translation_tool_changes_the_name_of_a_language() {
    assert!(header(EnCa, both()).contains(r#"translate="no""#));
}

#[test]
fn three_languages_are_a_list_and_the_present_one_is_no_link() {
    let mut languages = both();
    languages.push(LanguageLink::further("ar", "العربية", "rtl", "/ar/page"));
    let html = header(FrCa, languages);
    assert!(html.contains(r#"aria-current="true""#), "{html}");
    assert!(html.contains(r#"dir="rtl""#), "{html}");
    assert!(!html.contains(r#"href="/fr/page""#), "{html}");
}

#[test]
fn the_skip_link_is_the_first_thing_to_focus() {
    let html = header(EnCa, both());
    assert_eq!(
        html.find("<a "),
        html.find(r##"<a href="#main" class="ptg-header__skip-link""##),
        "{html}"
    );
}

#[test]
fn an_address_in_every_language_leads_to_the_page_in_the_language_of_the_link() {
    let address = Text::each([(EnCa, "/en/page"), (FrCa, "/fr/page")]);
    let links = vec![
        LanguageLink::new(EnCa, address.clone()),
        LanguageLink::new(FrCa, address),
    ];
    assert!(header(EnCa, links).contains(r#"href="/fr/page""#));
}

#[test]
fn a_signature_is_heard_in_both_official_languages_each_with_its_own_voice() {
    let html = html(FrCa, || {
        let brand = Text::each([(EnCa, "Department"), (FrCa, "Ministère")]);
        view! { <Header brand brand_mark=|| view! { <i></i> }/> }
    });
    assert!(
        html.contains(r#"Ministère <span lang="en-CA">Department</span>"#),
        "{html}"
    );
}

#[test]
fn the_home_link_says_where_it_goes() {
    let html = html(EnCa, || view! { <Header brand="Brand" brand_href="/en"/> });
    assert!(html.contains(r#"aria-label="Brand: home page""#), "{html}");
}

#[test]
fn what_leads_nowhere_is_no_link() {
    let html = html(EnCa, || view! { <Header brand="Brand" service="Service"/> });
    assert_eq!(html.matches("<a ").count(), 1, "only the skip link: {html}");
    assert!(!html.contains("aria-label=\"Brand"), "{html}");
}

#[test]
fn the_present_language_has_nothing_that_only_a_link_may_have() {
    let mut languages = both();
    languages.push(LanguageLink::further("ar", "العربية", "rtl", "/ar/page"));
    let html = header(FrCa, languages);
    for part in [" hreflang=", r#" rel="alternate""#, " href=\"/"] {
        assert_eq!(html.matches(part).count(), 2, "{part} in {html}");
    }
}
