use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

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
