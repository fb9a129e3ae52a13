use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Text;

fn steps() -> Vec<Text> {
    ["One", "Two", "Three"].map(Text::from).to_vec()
}

/// The words of a heading, as they are heard.
fn heading(html: &str) -> String {
    let heading = html
        .split("<h2")
        .nth(1)
        .unwrap()
        .split("</h2>")
        .next()
        .unwrap();
    let parts = heading.split('<').filter_map(|part| part.split_once('>'));
    // The first part begins with the attributes of the heading itself.
    let first = heading
        .split_once('>')
        .unwrap()
        .1
        .split('<')
        .next()
        .unwrap();
    let rest: String = parts.map(|(_, text)| text).collect();
    [first, &rest].concat()
}

#[test]
fn counter_and_title_are_heard_as_one_heading_with_a_pause() {
    let english = html(EnCa, || view! { <Stepper steps=steps() step=2_u32/> });
    assert_eq!(heading(&english), "Step 2 of 3: Two");
    let french = html(FrCa, || view! { <Stepper steps=steps() step=2_u32/> });
    assert_eq!(heading(&french), "Étape\u{a0}2 sur 3\u{a0}: Two");
}

#[test]
fn a_step_that_is_not_there_is_the_nearest_one() {
    for (step, title) in [(0, "Step 1 of 3: One"), (9, "Step 3 of 3: Three")] {
        let html = html(EnCa, move || view! { <Stepper steps=steps() step=step/> });
        assert_eq!(heading(&html), title);
    }
}

#[test]
fn each_step_of_the_list_says_in_words_how_far_it_is() {
    let html = html(
        EnCa,
        || view! { <Stepper steps=steps() step=2_u32 list=true/> },
    );
    let list = html.split("<ol").nth(1).unwrap();
    for (before, state) in [
        ("One", "Completed"),
        ("Two", "Current step"),
        ("Three", "Not started"),
    ] {
        let item = [
            before,
            " <span class=\"ptg-stepper__state\">",
            state,
            "</span>",
        ]
        .concat();
        assert!(list.contains(&item), "{item} in {list}");
    }
    assert_eq!(html.matches(r#"aria-current="step""#).count(), 1, "{html}");
}

#[test]
fn after_the_last_step_none_is_promised() {
    let html = html(
        EnCa,
        || view! { <Stepper steps=steps() step=3_u32 next=true/> },
    );
    assert!(
        html.contains(r#"<p hidden class="ptg-stepper__next">"#),
        "{html}"
    );
}
