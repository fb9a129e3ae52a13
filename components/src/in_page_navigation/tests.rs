use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn nothing_is_said_to_be_in_view_before_a_browser_knows() {
    let html = html(EnCa, || {
        let under = vec![PageSection::new("b", "B")];
        let sections = vec![PageSection::new("a", "A").under(under)];
        view! { <InPageNavigation sections=sections/> }
    });
    assert!(!html.contains("aria-current"), "{html}");
    assert!(
        html.contains(r##"href="#a""##) && html.contains(r##"href="#b""##),
        "{html}"
    );
}

#[test]
fn the_sections_are_watched_in_the_order_of_the_page() {
    let section = super::PageSection::new;
    let sections = [
        section("a", "A").under(vec![section("b", "B"), section("c", "C")]),
        section("d", "D"),
    ];
    assert_eq!(super::section::targets(&sections), ["a", "b", "c", "d"]);
}
