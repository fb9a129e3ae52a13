use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn the_level_is_said_in_words_and_not_only_in_colour() {
    for (level, en, fr) in [
        (AlertLevel::Emergency, "Emergency:", "Urgence\u{a0}:"),
        (AlertLevel::Warning, "Warning:", "Attention\u{a0}:"),
        (
            AlertLevel::Information,
            "Information:",
            "Information\u{a0}:",
        ),
    ] {
        for (locale, word) in [(EnCa, en), (FrCa, fr)] {
            let html = html(
                locale,
                move || view! { <AlertBanner id="a" level heading="H"/> },
            );
            assert!(html.contains(&[word, " </span>H</h2>"].concat()), "{html}");
        }
    }
}

#[test]
fn what_nobody_asked_to_close_has_no_button() {
    let html = html(EnCa, || view! { <AlertBanner id="a" heading="H"/> });
    assert!(!html.contains("<button"), "{html}");
}

#[test]
fn a_button_that_needs_the_wasm_is_hidden_until_it_is_there() {
    let html = html(
        EnCa,
        || view! { <AlertBanner id="a" heading="H" dismissible=true/> },
    );
    let button = &html[html.find("<button").unwrap()..];
    let button = &button[..button.find('>').unwrap()];
    assert!(
        button.contains(" hidden") && button.contains("data-live"),
        "{button}"
    );
}

#[test]
fn a_message_that_comes_with_the_page_does_not_talk_over_it() {
    let html = html(
        EnCa,
        || view! { <AlertBanner id="a" level=AlertLevel::Emergency heading="H"/> },
    );
    // The one is the page's own, which is empty.
    assert_eq!(html.matches(r#"role="alert""#).count(), 1, "{html}");
}

#[test]
fn an_emergency_cannot_be_closed() {
    let html = html(
        EnCa,
        || view! { <AlertBanner id="a" level=AlertLevel::Emergency heading="H" dismissible=true/> },
    );
    assert!(!html.contains("<button"), "{html}");
}
