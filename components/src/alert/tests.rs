use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn nobody_has_to_tell_colours_apart() {
    for (kind, en, fr) in [
        (
            MessageKind::Information,
            "Information:",
            "Information\u{a0}:",
        ),
        (MessageKind::Success, "Success:", "Réussite\u{a0}:"),
        (MessageKind::Warning, "Warning:", "Attention\u{a0}:"),
        (MessageKind::Danger, "Danger:", "Danger\u{a0}:"),
    ] {
        for (locale, word) in [(EnCa, en), (FrCa, fr)] {
            let html = html(locale, move || view! { <Alert kind heading="H"/> });
            assert!(
                html.contains(&[r#"__title">"#, word, " <span"].concat()),
                "{html}"
            );
        }
    }
}

#[test]
fn an_alert_that_the_page_comes_with_interrupts_nobody() {
    let html = html(
        EnCa,
        || view! { <Alert kind=MessageKind::Danger heading="H"/> },
    );
    // The one is the page's own, which is empty.
    assert_eq!(html.matches(r#"role="alert""#).count(), 1, "{html}");
}

#[test]
fn the_region_is_there_before_its_words() {
    for (kind, role) in [
        (MessageKind::Danger, "alert"),
        (MessageKind::Warning, "alert"),
        (MessageKind::Success, "status"),
    ] {
        let when = Signal::stored(false);
        let html = html(EnCa, move || view! { <Alert kind heading="H" when/> });
        assert!(
            html.contains(&[r#"<div role=""#, role, r#""><div hidden"#].concat()),
            "{html}"
        );
    }
}

#[test]
fn a_button_that_cannot_work_yet_is_not_shown() {
    let html = html(EnCa, || view! { <Alert heading="H" dismissible=true/> });
    assert!(
        html.contains(r#"type="button" data-live="" hidden"#),
        "{html}"
    );
    assert!(
        html.contains(r#"Close<span class="ptg-visually-hidden">, H</span>"#),
        "{html}"
    );
}
