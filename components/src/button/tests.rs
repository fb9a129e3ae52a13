use super::press::Guard;
use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn a_second_press_within_a_second_is_the_same_press() {
    let mut guard = Guard::new(true, None);
    assert!(!guard.refuses(10_000.0));
    assert!(guard.refuses(10_400.0));
    // The window does not grow with each press: a third one, later, counts.
    assert!(!guard.refuses(11_000.0));
}

#[test]
fn without_the_guard_every_press_counts() {
    let mut guard = Guard::new(false, None);
    assert!(!guard.refuses(0.0) && !guard.refuses(1.0));
}

#[test]
fn a_button_at_work_keeps_the_focus() {
    let html = html(EnCa, || view! { <Button label="Send" pending=true/> });
    assert!(html.contains(r#"aria-disabled="true""#), "{html}");
    assert!(
        !html.contains(" disabled"),
        "a disabled button drops the focus: {html}"
    );
}

#[test]
fn a_button_outside_a_form_does_not_lose_its_type() {
    let html = html(
        EnCa,
        || view! { <Button label="Show" r#type=ButtonType::Button/> },
    );
    assert!(html.contains(r#"type="button""#), "{html}");
}

#[test]
fn what_would_do_nothing_is_not_offered_before_the_page_is_alive() {
    let hides = |r#type| {
        html(EnCa, move || view! { <Button label="Show" r#type=r#type/> }).contains(" hidden")
    };
    assert!(hides(ButtonType::Button));
    assert!(!hides(ButtonType::Submit) && !hides(ButtonType::Reset));
}

#[test]
fn aria_disabled_mirrors_disabled() {
    let html = html(EnCa, || view! { <Button label="Send" disabled=true/> });
    assert!(html.contains(r#"aria-disabled="true""#), "{html}");
    assert!(html.contains(" disabled"), "{html}");
}

#[test]
fn an_icon_adds_nothing_to_the_name() {
    let html = html(
        EnCa,
        || view! { <Button label="Add" icon=|| view! { <b>"+"</b> }/> },
    );
    assert!(
        html.contains(r#"<span aria-hidden="true" class="ptg-button__icon"><b>+</b></span>Add"#),
        "{html}"
    );
}

#[test]
fn a_link_button_cannot_be_dragged_by_a_press_that_slips() {
    let html = html(EnCa, || view! { <LinkButton label="Start" href="/en"/> });
    assert!(
        html.contains(r#"draggable="false""#) && html.contains(r#"role="button""#),
        "{html}"
    );
}

#[test]
fn a_link_button_that_opens_a_tab_says_so() {
    let html = html(
        EnCa,
        || view! { <LinkButton label="Start" href="/en" new_tab=true/> },
    );
    assert!(html.contains("opens in a new tab"), "{html}");
    assert!(html.contains(r#"rel="noopener""#), "{html}");
}
