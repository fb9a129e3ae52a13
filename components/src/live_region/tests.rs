use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn the_region_is_there_before_its_words() {
    let nothing: Option<locales::Text> = None;
    let html = html(EnCa, || view! { <LiveRegion id="r" text=nothing/> });
    assert!(
        html.contains(r#"id="r" role="status" class="ptg-live-region"> </div>"#),
        "{html}"
    );
}

#[test]
fn only_what_is_urgent_cuts_off_what_is_being_said() {
    let html = html(
        EnCa,
        || view! { <LiveRegion text=locales::Text::from("T") urgent=true/> },
    );
    assert!(
        html.contains(r#"role="alert" class="ptg-live-region">T<"#),
        "{html}"
    );
}
