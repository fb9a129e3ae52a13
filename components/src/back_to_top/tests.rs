use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

/// Peers link to `#top`, or to `#`: the page moves and the focus stays at the end of it.
#[test]
fn without_wasm_it_leads_to_what_can_take_the_focus() {
    let html = html(EnCa, || view! { <BackToTop/> });
    assert!(html.contains(r##"<a href="#main">"##), "{html}");
}
