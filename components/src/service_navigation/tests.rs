use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

fn navigation() -> impl IntoView {
    let section = NavigationItem::new(Anchor::new("/b", "B")).section();
    let items = vec![Anchor::new("/a", "A").current().into(), section];
    view! { <ServiceNavigation items=items/> }
}

#[test]
fn the_page_and_the_section_that_holds_it_are_told_apart() {
    let html = html(EnCa, navigation);
    assert!(html.contains(r#"href="/a" aria-current="page""#), "{html}");
    assert!(html.contains(r#"href="/b" aria-current="true""#), "{html}");
}

#[test]
fn without_wasm_the_list_is_open_and_nothing_pretends_to_close_it() {
    let html = html(EnCa, navigation);
    let button = html.split("<button").nth(1).unwrap();
    let button = &button[..button.find('>').unwrap()];
    assert!(button.contains(" hidden"), "{html}");
    assert!(
        html.contains(r#"id="service-navigation-menu" data-live="" class="#),
        "{html}"
    );
}

#[test]
fn the_button_says_of_what_it_is_the_menu() {
    let html = html(FrCa, navigation);
    assert!(
        html.contains("aria-label=\"Menu\u{a0}: Service\""),
        "{html}"
    );
    assert!(
        html.contains(r#"aria-controls="service-navigation-menu""#),
        "{html}"
    );
}
