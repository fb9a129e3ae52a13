use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::{Date, Month};

#[test]
fn the_date_is_the_canadian_numeric_one_in_both_languages() {
    for locale in [EnCa, FrCa] {
        let day = Date::from_calendar_date(2026, Month::March, 1).unwrap();
        let html = html(locale, move || view! { <DateModified edition=day/> });
        assert!(
            html.contains(r#"<time datetime="2026-03-01">2026-03-01</time>"#),
            "{html}"
        );
    }
}

#[test]
fn a_version_is_not_called_a_date() {
    let html = html(
        FrCa,
        || view! { <DateModified edition=Edition::version("1.4")/> },
    );
    assert!(
        html.contains("<dt>Version\u{a0}:</dt> <dd>1.4</dd>"),
        "{html}"
    );
}
