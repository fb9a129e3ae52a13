use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::EnCa;

#[test]
fn the_size_does_not_change_the_rank() {
    let html = html(EnCa, || {
        view! { <Heading level=HeadingLevel::H2 size=HeadingSize::Small text="Fees"/> }
    });
    assert!(
        html.contains(r#"<h2 class="ptg-heading ptg-heading--s">Fees</h2>"#),
        "{html}"
    );
}

#[test]
fn the_link_to_a_section_is_not_a_part_of_its_heading() {
    let html = html(EnCa, || {
        view! { <Heading level=HeadingLevel::H2 text="Fees" permalink="fees"/> }
    });
    assert!(
        html.contains(r#"<h2 id="fees">Fees</h2>"#) && html.contains(r##"href="#fees""##),
        "{html}"
    );
}
