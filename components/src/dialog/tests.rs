use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn without_wasm_the_button_leads_to_what_is_in_the_dialog_and_back() {
    let html = html(EnCa, || {
        view! {
            <Dialog id="why" title="Why" opener="Why we ask">
                <p>"Because"</p>
            </Dialog>
        }
    });
    for part in [
        r##"role="button" href="#why""##,
        r#"id="why-opener""#,
        r##"role="button" href="#why-opener""##,
        r#"id="why" aria-labelledby="why-title""#,
        "<p>Because</p>",
    ] {
        assert!(html.contains(part), "{part}: {html}");
    }
}

#[test]
fn a_service_may_lead_to_a_page_of_its_own() {
    let html = html(EnCa, || {
        view! { <Dialog id="why" title="Why" opener="Why we ask" href="/en/why">"Because"</Dialog> }
    });
    assert!(html.contains(r#"href="/en/why""#), "{html}");
}

#[test]
fn what_happens_in_a_dialog_is_not_said_behind_it() {
    #[component]
    fn Child() -> impl IntoView {
        if let Some(announcer) = use_announcer() {
            announcer.announce("Said");
        }
    }
    let html = html(EnCa, || {
        view! { <Dialog id="why" title="Why"><Child/></Dialog> }
    });
    let inside = html
        .split_once("<dialog")
        .and_then(|(_, rest)| rest.split_once("</dialog>"));
    let (inside, after) = inside.unwrap();
    assert!(
        inside.contains(r#"role="status" class="ptg-visually-hidden">Said<"#),
        "{html}"
    );
    assert!(!after.contains("Said"), "{html}");
}
