use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::FrCa;

#[test]
fn who_does_not_see_the_sign_hears_a_word() {
    let html = html(FrCa, || view! { <WarningText text="T"/> });
    assert!(
        html.contains("ptg-visually-hidden\">Attention\u{a0}:</span> T"),
        "{html}"
    );
}
