use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

fn success(disable_auto_focus: bool) -> String {
    html(
        EnCa,
        move || view! { <NotificationBanner kind=BannerKind::Success heading="H" disable_auto_focus/> },
    )
}

#[test]
fn what_has_the_focus_is_not_the_alert_itself() {
    let html = success(false);
    assert!(
        html.contains(
            r#"<section id="notification" aria-labelledby="notification-title" tabindex="-1" autofocus"#
        ),
        "{html}"
    );
    assert!(
        html.contains(
            r#"role="alert" class="ptg-notification-banner__content ptg-message__words""#
        ),
        "{html}"
    );
}

#[test]
fn a_page_that_is_shown_again_leaves_the_focus() {
    assert!(!success(true).contains("autofocus"));
}

#[test]
fn what_everyone_should_know_takes_no_focus_and_interrupts_nobody() {
    let html = html(FrCa, || view! { <NotificationBanner heading="H"/> });
    for word in ["autofocus", "tabindex"] {
        assert!(!html.contains(word), "{word}: {html}");
    }
    // The page's own, which is empty.
    assert_eq!(html.matches("alert").count(), 1, "{html}");
    assert!(html.contains("Important"), "{html}");
}

#[test]
fn a_banner_that_is_not_there_yet_takes_no_focus() {
    let when = Signal::stored(false);
    let html = html(
        EnCa,
        move || view! { <NotificationBanner kind=BannerKind::Success heading="H" when/> },
    );
    assert!(!html.contains("autofocus"), "{html}");
}
