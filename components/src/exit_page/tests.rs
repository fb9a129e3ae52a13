use super::presses::{Presses, Step};
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

use Act::{Down, Pointer, Up};

/// What a hand does.
#[derive(Clone, Copy)]
enum Act {
    Down(&'static str),
    Up(&'static str),
    Pointer,
}

const SHIFT: [Act; 2] = [Down("Shift"), Up("Shift")];

/// What becomes of it, one second after the other; what comes of nothing is left out.
fn after(acts: &[Act]) -> Vec<Step> {
    let mut presses = Presses::default();
    let steps = acts.iter().zip(1..).map(|(act, second)| match *act {
        Down(key) => presses.down(key, true),
        Up(key) => presses.up(key, f64::from(second) * 1000.0),
        Pointer => presses.pointer(),
    });
    steps.filter(|step| *step != Step::Nothing).collect()
}

#[test]
fn three_presses_of_shift_leave_the_page() {
    let steps = after(&[SHIFT, SHIFT, SHIFT].concat());
    assert_eq!(steps, [Step::Again(2), Step::Again(1), Step::Leave]);
}

#[test]
fn capital_letters_do_not_leave_the_page_however_fast_they_are() {
    for letter in [
        [Down("Shift"), Down("A"), Up("A"), Up("Shift")],
        // Shift is let go first, or pressed while the letter before is still down.
        [Down("Shift"), Down("A"), Up("Shift"), Up("a")],
        [Down("a"), Down("Shift"), Up("a"), Up("Shift")],
    ] {
        assert_eq!(after(&letter.repeat(4)), []);
    }
}

#[test]
fn clicks_with_shift_do_not_leave_the_page() {
    let click = [Down("Shift"), Pointer, Up("Shift")];
    assert_eq!(after(&click.repeat(4)), []);
}

#[test]
fn a_click_by_itself_does_not_call_off_a_way_out_that_was_begun() {
    let acts = [&SHIFT[..], &[Pointer], &SHIFT, &SHIFT].concat();
    assert_eq!(after(&acts), [Step::Again(2), Step::Again(1), Step::Leave]);
}

#[test]
fn shift_with_ctrl_or_alt_changes_the_keyboard_and_not_the_page() {
    let mut presses = Presses::default();
    presses.down("Alt", false);
    for second in [1.0, 2.0, 3.0] {
        presses.down("Shift", false);
        assert_eq!(presses.up("Shift", second * 1000.0), Step::Nothing);
    }
}

#[test]
fn any_other_key_calls_it_off() {
    let acts = [&SHIFT[..], &SHIFT, &[Down("Tab"), Up("Tab")], &SHIFT].concat();
    assert_eq!(after(&acts)[2..], [Step::Off, Step::Again(2)]);
}

#[test]
fn presses_that_are_far_apart_do_not_add_up() {
    let mut presses = Presses::default();
    let steps = [1.0, 5.0, 60.0].map(|second| {
        presses.down("Shift", true);
        presses.up("Shift", second * 1000.0)
    });
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
