use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::FrCa;

#[test]
fn both_words_are_there_for_a_page_without_wasm_and_neither_is_heard() {
    let html = html(FrCa, || view! { <Switch name="a" label="A"/> });
    assert!(
        html.contains(">Activé<") && html.contains(">Désactivé<"),
        "{html}"
    );
    assert!(
        html.contains(r#"aria-hidden="true" class="ptg-switch__state""#),
        "{html}"
    );
}

#[test]
fn the_native_state_is_not_said_a_second_time_in_aria() {
    let html = html(FrCa, || view! { <Switch name="a" label="A" checked=true/> });
    assert!(
        html.contains(r#"role="switch""#) && html.contains(" checked"),
        "{html}"
    );
    assert!(!html.contains("aria-checked"), "{html}");
}
