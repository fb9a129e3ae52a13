use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::FrCa;

#[test]
fn the_sign_is_for_the_eye_and_the_hint_says_it() {
    let html = html(
        FrCa,
        || view! { <PercentInput name="a" label="A" value="12.5"/> },
    );
    for part in [
        r#"<span aria-hidden="true" class="ptg-text-input__unit">%</span>"#,
        "En pourcentage",
        r#"value="12,5""#,
    ] {
        assert!(html.contains(part), "{part} in {html}");
    }
}
