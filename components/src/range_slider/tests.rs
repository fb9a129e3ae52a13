use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn no_value_in_words_is_sent_that_would_stay_when_the_slider_moves() {
    let html = html(
        EnCa,
        || view! { <RangeSlider name="a" label="A" value="40"/> },
    );
    assert!(!html.contains("aria-valuetext"), "{html}");
    assert!(html.contains("> </output>"), "{html}");
}

#[test]
fn the_value_is_understood_without_wasm_by_figures_and_by_the_ends_in_words() {
    let html = html(
        FrCa,
        || view! { <RangeSlider name="a" label="A" hint="H" max=2000 step=500/> },
    );
    assert!(html.contains("<span>1\u{a0}000</span>"), "{html}");
    assert!(html.contains("L’échelle va de 0 à 2\u{a0}000."), "{html}");
    assert!(
        html.contains(r#"aria-describedby="a-hint a-scale""#),
        "{html}"
    );
}

#[test]
fn the_value_is_not_said_twice_by_a_live_region() {
    let html = html(EnCa, || view! { <RangeSlider name="a" label="A"/> });
    assert!(
        html.contains(r#"<output for="a" aria-live="off""#),
        "{html}"
    );
}

#[test]
fn a_slider_which_always_has_an_answer_is_neither_required_nor_optional() {
    for mark in [Mark::Required, Mark::Optional] {
        let html = html(EnCa, move || {
            let rules = Rules::new().field("a", required("Choose"));
            view! {
                <Form rules mark note="-" action="/"><RangeSlider name="a" label="A"/></Form>
            }
        });
        assert!(!html.contains("required"), "{html}");
        assert!(!html.contains("optional"), "{html}");
    }
}
