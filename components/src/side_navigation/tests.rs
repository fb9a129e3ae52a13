use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

fn link(href: &'static str) -> NavigationItem {
    Anchor::new(href, href).into()
}

fn here() -> NavigationItem {
    Anchor::new("/here", "/here").current().into()
}

#[test]
fn the_section_of_the_page_is_found_however_deep_the_page_lies() {
    let html = html(EnCa, || {
        let items = vec![
            link("/a").under(vec![link("/b").under(vec![here()])]),
            link("/c"),
        ];
        view! { <SideNavigation title="T" items=items/> }
    });
    for (href, current) in [("/a", "true"), ("/b", "true"), ("/here", "page")] {
        let link = [r#"href=""#, href, r#"" aria-current=""#, current, "\""].concat();
        assert!(html.contains(&link), "{link} in {html}");
    }
    assert_eq!(html.matches("aria-current").count(), 3, "{html}");
}

#[test]
fn only_the_group_of_the_page_is_open() {
    let html = html(EnCa, || {
        let items = vec![
            NavigationItem::group("One", vec![link("/a")]),
            NavigationItem::group("Two", vec![here()]),
        ];
        view! { <SideNavigation title="T" items=items/> }
    });
    assert!(html.contains("<details><summary>One"), "{html}");
    assert!(html.contains("<details open><summary>Two"), "{html}");
}
