use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::FrCa;

#[test]
fn who_sees_no_motion_reads_words() {
    let html = html(FrCa, || view! { <Spinner/> });
    assert!(html.contains("Chargement en cours…"), "{html}");
    assert!(
        html.contains(r#"aria-hidden="true" class="ptg-spinner__mark""#),
        "{html}"
    );
}
