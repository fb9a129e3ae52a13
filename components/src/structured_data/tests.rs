use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};
use portage_locales::Text;
use serde_json::Value;

const START: &str = r#"<script type="application/ld+json">"#;

fn block(html: &str) -> &str {
    let start = html.find(START).unwrap() + START.len();
    &html[start..start + html[start..].find("</script>").unwrap()]
}

fn trail_named(name: &'static str, locale: Locale) -> (String, Value) {
    let html = html(locale, move || {
        let trail = vec![
            Anchor::new("https://www.canada.ca/", "Canada.ca"),
            Anchor::new(Text::each([(EnCa, "/en/a"), (FrCa, "/fr/a")]), name),
        ];
        view! { <StructuredData origin="https://example.gc.ca/" trail/> }
    });
    let data = serde_json::from_str(block(&html)).expect("JSON");
    (html, data)
}

#[test]
fn a_text_cannot_end_the_block_and_is_read_as_it_was() {
    for name in ["</script><script>x", "<!--", "a & b > \"c\" \\ \u{2028}"] {
        let (html, data) = trail_named(name, EnCa);
        assert_eq!(html.matches("</script>").count(), 1, "{html}");
        assert_eq!(data["@graph"][0]["itemListElement"][1]["name"], name);
    }
}

#[test]
fn addresses_are_absolute_and_in_the_language_of_the_page() {
    let (_, data) = trail_named("A", FrCa);
    let items = &data["@graph"][0]["itemListElement"];
    assert_eq!(items[0]["item"], "https://www.canada.ca/");
    assert_eq!(items[1]["item"], "https://example.gc.ca/fr/a");
    assert_eq!(items[1]["position"], 2);
}

#[test]
fn with_nothing_to_tell_there_is_no_block() {
    let html = html(
        EnCa,
        || view! { <StructuredData origin="https://example.gc.ca"/> },
    );
    assert!(!html.contains("<script"), "{html}");
}
