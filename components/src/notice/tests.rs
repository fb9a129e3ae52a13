use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn a_notice_is_no_landmark_and_no_live_region() {
    let html = html(
        EnCa,
        || view! { <Notice kind=MessageKind::Danger text="T"/> },
    );
    assert_eq!(
        html.matches("role=").count(),
        2,
        "those of the page: {html}"
    );
    assert!(!html.contains("<section") && !html.contains("<h"), "{html}");
}
