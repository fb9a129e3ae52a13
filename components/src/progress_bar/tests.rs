use super::{percent, step};
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn the_end_is_not_told_before_it_is() {
    assert_eq!(percent(999, 1000), 99);
    assert_eq!(percent(1000, 1000), 100);
    assert_eq!(percent(u32::MAX, u32::MAX), 100);
}

#[test]
fn few_of_a_hundred_values_are_said() {
    let steps: std::collections::BTreeSet<u32> =
        (0..=100).map(|value| step(value, 100, 4)).collect();
    assert_eq!(steps.len(), 5);
    assert_eq!((step(99, 100, 4), step(100, 100, 4)), (3, 4));
}

#[test]
fn the_value_is_said_in_the_language_of_the_page() {
    for (locale, words) in [(EnCa, "40%"), (FrCa, "40\u{a0}%")] {
        let html = html(
            locale,
            || view! { <ProgressBar id="p" label="L" value=40u32/> },
        );
        assert!(
            html.contains(&[r#"aria-valuetext=""#, words, "\""].concat()),
            "{html}"
        );
    }
}

#[test]
fn a_bar_without_a_value_has_none() {
    let html = html(EnCa, || view! { <ProgressBar id="p" label="L"/> });
    assert!(!html.contains(" value="), "{html}");
    assert!(html.contains("In progress"), "{html}");
}
