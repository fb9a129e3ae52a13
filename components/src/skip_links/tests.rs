use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::FrCa;

#[test]
fn the_way_to_the_main_content_is_there_without_asking() {
    let html = html(FrCa, || view! { <SkipLinks/> });
    assert!(
        html.contains(
            r##"<a href="#main" class="ptg-skip-links__link">Passer au contenu principal</a>"##
        ),
        "{html}"
    );
    assert!(html.contains(r#"aria-label="Liens d’évitement""#), "{html}");
}
