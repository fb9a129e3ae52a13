use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn segments_are_radio_buttons_that_submit_without_wasm() {
    let options = [Choice::new("list", "List"), Choice::new("map", "Map")];
    let html = html(
        EnCa,
        || view! { <SegmentedControl name="view" legend="Show as" value="map" options/> },
    );
    assert_eq!(html.matches(r#"type="radio""#).count(), 2, "{html}");
    assert_eq!(html.matches(" checked").count(), 1, "{html}");
    assert!(html.contains(r#"role="radiogroup""#), "{html}");
}
