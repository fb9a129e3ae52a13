use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::FrCa;

#[test]
fn the_region_is_named_by_its_heading() {
    let html = html(FrCa, || view! { <SummaryBox points=vec!["P".into()]/> });
    assert!(
        html.contains(r#"id="summary" aria-labelledby="summary-title""#),
        "{html}"
    );
    assert!(
        html.contains(
            r#"id="summary-title" class="ptg-summary-box__heading">Points importants</h2>"#
        ),
        "{html}"
    );
}
