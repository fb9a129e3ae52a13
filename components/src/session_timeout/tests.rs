use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::Time;

fn call() -> SessionCall {
    SessionCall::new(|| async { true })
}

#[test]
fn without_wasm_the_page_says_how_long_there_is() {
    let html = html(FrCa, || {
        view! { <SessionTimeout session=Session::new(20) on_continue=call() end_href="/fr/fin"/> }
    });
    assert!(
        html.contains("votre session prend fin 20\u{a0}minutes après votre dernière étape."),
        "{html}"
    );
}

#[test]
fn without_wasm_the_page_says_when_the_session_ends() {
    let until = Time::from_hms(14, 5, 0).unwrap();
    let html = html(EnCa, move || {
        view! { <SessionTimeout session=Session::new(20) on_continue=call() end_href="/en/end" until/> }
    });
    assert!(html.contains("at 2:05 p.m."), "{html}");
}

#[test]
fn the_session_can_be_ended_without_wasm() {
    let html = html(EnCa, || {
        view! { <SessionTimeout session=Session::new(20) on_continue=call() end_href="/en/end"/> }
    });
    // What is in the dialog can be reached only with wasm.
    let page = html.split("<dialog").next().unwrap();
    assert!(page.contains(r#"<a href="/en/end">"#), "{html}");
}
