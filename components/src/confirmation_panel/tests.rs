use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn the_news_is_what_a_screen_reader_says_first() {
    let html = html(EnCa, || view! { <ConfirmationPanel title="Sent"/> });
    assert!(
        html.contains(
            r#"<h1 tabindex="-1" autofocus class="ptg-confirmation-panel__title">Sent</h1>"#
        ),
        "{html}"
    );
}

#[test]
fn without_wasm_there_is_no_button_that_does_nothing() {
    let html = html(
        EnCa,
        || view! { <ConfirmationPanel title="Sent" reference="A1"/> },
    );
    let button = html
        .split_once("<button")
        .unwrap()
        .1
        .split_once('>')
        .unwrap()
        .0;
    assert!(button.contains(" hidden"), "{html}");
    assert!(html.contains(r#"translate="no">A1</strong>"#), "{html}");
}
