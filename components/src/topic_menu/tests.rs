use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

/// GCWeb's menu is one, and takes the Tab key and the list of links away.
#[test]
fn a_menu_of_links_is_no_menu_of_commands() {
    let html = html(EnCa, || {
        let topics = vec![Topic::new("Taxes", vec![Anchor::new("/a", "A")])];
        view! { <TopicMenu topics=topics/> }
    });
    assert!(!html.contains("role=\"menu"), "{html}");
    assert!(!html.contains("aria-haspopup"), "{html}");
}

#[test]
fn one_topic_closes_the_other_without_wasm() {
    let html = html(EnCa, || {
        let topics = vec![Topic::new("A", vec![]), Topic::new("B", vec![])];
        view! { <TopicMenu topics=topics id="site"/> }
    });
    assert_eq!(
        html.matches(r#"<details name="site">"#).count(),
        2,
        "{html}"
    );
}
