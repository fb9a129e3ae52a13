use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};

fn document(locale: Locale) -> String {
    html(locale, || {
        let text = || view! { <p>"Text"</p> };
        let sections = vec![
            DocumentSection::new("one", "One", text),
            DocumentSection::part(
                "two",
                "Two",
                [DocumentSection::new("three", "Three", text).whole()],
            ),
        ];
        let translations = vec![
            LanguageLink::new(EnCa, "/en"),
            LanguageLink::new(FrCa, "/fr"),
        ];
        view! { <Document title="Title" sections translations/> }
    })
}

#[test]
fn the_address_of_a_section_does_not_change_with_its_number() {
    let html = document(EnCa);
    assert!(
        html.contains(
            r##"<a href="#three"><span class="ptg-document__number">2.1</span> Three</a>"##
        ),
        "{html}"
    );
    assert!(
        html.contains(r#"<section id="three" class="ptg-document__whole">"#),
        "{html}"
    );
}

#[test]
fn headings_follow_the_nesting() {
    let html = document(EnCa);
    for (tag, heading) in [
        ("h1", "Title"),
        ("h2", "One"),
        ("h2", "Two"),
        ("h3", "Three"),
    ] {
        let end = [heading, "</", tag, ">"].concat();
        assert!(html.contains(&end), "{end} in {html}");
    }
}

#[test]
fn the_page_s_own_language_is_no_translation() {
    assert!(document(EnCa).contains(r#"href="/fr""#) && !document(EnCa).contains(r#"href="/en""#));
    assert!(document(FrCa).contains(r#"href="/en""#) && !document(FrCa).contains(r#"href="/fr""#));
}
