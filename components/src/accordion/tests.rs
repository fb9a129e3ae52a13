use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

fn accordion(opening: AccordionOpening) -> String {
    html(EnCa, move || {
        let sections = vec![
            AccordionSection::new("Fees", || view! { <p>"…"</p> }).open(),
            AccordionSection::new("Photos", || view! { <p>"…"</p> }).id("photos"),
        ];
        view! { <Accordion id="faq" level=HeadingLevel::H3 sections opening/> }
    })
}

#[test]
fn the_buttons_that_need_wasm_are_hidden_without_it() {
    let html = accordion(AccordionOpening::All);
    let before = html.split("<button").next().unwrap();
    assert!(
        before[before.rfind("<div").unwrap()..].contains(" hidden"),
        "{html}"
    );
}

#[test]
fn sections_of_which_one_is_open_share_a_name_and_have_no_button_for_all() {
    let html = accordion(AccordionOpening::One);
    assert_eq!(html.matches(r#" name="faq""#).count(), 2, "{html}");
    assert!(!html.contains("<button"), "{html}");
}

#[test]
fn a_link_to_a_section_leads_into_it_or_it_would_stay_closed() {
    let html = accordion(AccordionOpening::Each);
    assert!(
        html.contains(r#"<div id="photos" class="ptg-details__content">"#),
        "{html}"
    );
}

#[test]
fn sections_that_open_by_themselves_share_no_name() {
    let html = accordion(AccordionOpening::Each);
    assert!(!html.contains(" name="), "{html}");
}
