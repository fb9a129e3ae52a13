use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

fn of(count: usize) -> String {
    html(EnCa, move || {
        let parents: Vec<_> = (1..=count)
            .map(|place| Anchor::new(["/", &place.to_string()].concat(), "Page"))
            .collect();
        view! { <Breadcrumbs parents=parents/> }
    })
}

#[test]
fn of_a_long_way_the_first_and_the_last_pages_are_shown() {
    let shown = |html: &str| -> Vec<String> {
        let links = html.split("href=\"").skip(1);
        links
            .map(|link| link[..link.find('"').unwrap()].to_owned())
            .collect()
    };
    assert_eq!(shown(&of(5)), ["/1", "/2", "/3", "/4", "/5"]);
    assert_eq!(shown(&of(8)), ["/1", "/5", "/6", "/7", "/8"]);
    assert!(shown(&of(0)).is_empty());
}

#[test]
fn places_are_counted_among_what_is_shown() {
    let html = of(8);
    for place in 1..=5 {
        let meta = [r#"content=""#, &place.to_string(), "\""].concat();
        assert!(html.contains(&meta), "{html}");
    }
    assert!(!html.contains(r#"content="6""#), "{html}");
}

#[test]
fn the_landmark_is_named_with_the_spaces_of_canada() {
    let html = html(FrCa, || view! { <Breadcrumbs parents=vec![]/> });
    assert!(
        html.contains("aria-label=\"Vous êtes ici\u{a0}:\""),
        "{html}"
    );
}
