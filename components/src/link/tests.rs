use super::{LinkFaultKind, link_faults};
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

fn kinds(links: &[Anchor]) -> Vec<LinkFaultKind> {
    let mut kinds: Vec<_> = link_faults(links).iter().map(|fault| fault.kind).collect();
    kinds.dedup();
    kinds
}

#[test]
fn an_address_that_depends_on_the_page_is_a_fault() {
    for href in [
        "terms",
        "../terms",
        "http://canada.ca",
        "//canada.ca",
        "/\\canada.ca",
        "https://",
        "",
        "javascript:void(0)",
        "#",
        "mailto:",
        "https://canada.ca/a b",
        "\u{9}https://canada.ca",
    ] {
        let links = [Anchor::new(href, "Terms")];
        assert_eq!(kinds(&links), [LinkFaultKind::Address], "{href}");
    }
    for href in [
        "/",
        "/fr/avis#haut",
        "https://canada.ca",
        "#about",
        "tel:1-800-622-6232",
        "mailto:nom@adresse.ca",
    ] {
        assert!(kinds(&[Anchor::new(href, "Terms")]).is_empty(), "{href}");
    }
}

#[test]
fn an_address_twice_is_told_of_the_second_link_in_the_language_at_fault() {
    let links = [
        Anchor::new(Text::each([(EnCa, "/en/a"), (FrCa, "/fr/a")]), "A"),
        Anchor::new(Text::each([(EnCa, "/en/b"), (FrCa, "/fr/a")]), "B"),
    ];
    let faults = link_faults(&links);
    assert_eq!(faults.len(), 1, "{faults:?}");
    assert_eq!((faults[0].locale, &*faults[0].label), (FrCa, "B"));
}

#[test]
fn the_same_words_for_two_pages_are_a_fault() {
    let links = [
        Anchor::new("/a", "Contact us"),
        Anchor::new("/b", "Contact us"),
    ];
    assert_eq!(kinds(&links), [LinkFaultKind::SameWords]);
}

#[test]
fn a_space_before_the_words_is_found() {
    // GCDS has one in « Le Canada et le monde ».
    assert_eq!(
        kinds(&[Anchor::new("/a", " Le Canada et le monde")]),
        [LinkFaultKind::Spaces]
    );
    assert_eq!(kinds(&[Anchor::new("/a", " ")]), [LinkFaultKind::NoWords]);
}

#[test]
fn a_link_to_another_site_says_so_in_words_and_not_by_a_sign_alone() {
    let html = html(EnCa, || {
        view! { <Link href="https://travel.gc.ca" label="Travel advice" site="travel.gc.ca"/> }
    });
    assert!(
        html.contains("(travel.gc.ca)") && html.contains(r#"rel="external""#),
        "{html}"
    );
}

#[test]
fn nobody_is_surprised_by_a_new_tab() {
    let html = html(
        FrCa,
        || view! { <Link href="/fr/aide" label="Aide" new_tab=true/> },
    );
    assert!(
        html.contains("(s’ouvre dans un nouvel onglet)") && html.contains(r#"rel="noopener""#),
        "{html}"
    );
}
