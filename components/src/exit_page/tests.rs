use super::presses::{Presses, Step};
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

/// What becomes of keys that go up, each with whether Shift is down and the time in seconds.
fn typed(keys: &[(&str, bool, u32)]) -> Vec<Step> {
    let mut presses = Presses::default();
    let key = |(key, held, seconds): &(&str, bool, u32)| {
        presses.key(key, *held, f64::from(*seconds) * 1000.0)
    };
    keys.iter().map(key).collect()
}

#[test]
fn three_presses_of_shift_leave_the_page() {
    let steps = typed(&[
        ("Shift", false, 1),
        ("Shift", false, 2),
        ("Shift", false, 3),
    ]);
    assert_eq!(steps, [Step::Again(2), Step::Again(1), Step::Leave]);
}

#[test]
fn capital_letters_do_not_leave_the_page() {
    // A letter goes up while Shift is down, then Shift itself.
    let letter = [("A", true, 1), ("Shift", false, 1)];
    let steps = typed(&[letter, letter, letter, letter].concat());
    assert!(steps.iter().all(|step| *step == Step::Nothing), "{steps:?}");
}

#[test]
fn any_other_key_calls_it_off() {
    let steps = typed(&[
        ("Shift", false, 1),
        ("Shift", false, 2),
        ("Tab", false, 3),
        ("Shift", false, 4),
    ]);
    assert_eq!(steps[2..], [Step::Off, Step::Again(2)]);
}

#[test]
fn presses_that_are_far_apart_do_not_add_up() {
    let steps = typed(&[
        ("Shift", false, 1),
        ("Shift", false, 5),
        ("Shift", false, 60),
    ]);
    assert_eq!(steps, [Step::Again(2), Step::Again(1), Step::Again(2)]);
}

#[test]
fn the_next_page_is_not_told_where_a_person_comes_from() {
    let html = html(EnCa, || view! { <ExitPage href="https://weather.gc.ca/"/> });
    assert!(
        html.contains(r#"href="https://weather.gc.ca/" rel="noreferrer nofollow""#),
        "{html}"
    );
    assert!(
        !html.contains("target="),
        "a new tab leaves the page open: {html}"
    );
}

#[test]
fn a_key_that_needs_the_wasm_is_not_promised_without() {
    let html = html(EnCa, || view! { <ExitPage href="/"/> });
    assert!(
        html.contains(r#"<p hidden data-live="" class="ptg-exit-page__keys">"#),
        "{html}"
    );
}
