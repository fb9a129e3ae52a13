use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{self, EnCa, FrCa};

fn list(locale: Locale, row: SummaryRow) -> String {
    html(locale, move || view! { <SummaryList rows=vec![row]/> })
}

/// What a screen reader says of the first link.
fn name(html: &str) -> String {
    let link = html.split_once("<a ").unwrap().1;
    let link = link
        .split_once('>')
        .unwrap()
        .1
        .split_once("</a>")
        .unwrap()
        .0;
    let mut words = String::new();
    let mut within = true;
    for letter in link.chars() {
        match letter {
            '<' => within = false,
            '>' => within = true,
            _ if within => words.push(letter),
            _ => {}
        }
    }
    words
}

#[test]
fn ten_links_are_not_all_called_change() {
    let row = || SummaryRow::new("Full name", "Ada").change("/name");
    assert_eq!(name(&list(EnCa, row())), "Change full name");
    assert_eq!(name(&list(FrCa, row())), "Modifier : full name");
}

#[test]
fn an_abbreviation_keeps_its_capitals() {
    let row = SummaryRow::new("SIN", "•••").change("/sin");
    assert_eq!(name(&list(EnCa, row)), "Change SIN");
}

#[test]
fn an_answer_that_was_not_given_is_no_empty_cell() {
    let row = || SummaryRow::new("Middle name", "");
    assert!(list(EnCa, row()).contains("Not provided"));
    assert!(list(FrCa, row()).contains("Réponse non fournie"));
    let lines = SummaryRow::lines("Address", ["".into(), "Ottawa".into()]);
    let html = list(EnCa, lines);
    assert!(html.contains("<dd>Ottawa</dd>"), "{html}");
}

#[test]
fn the_link_of_a_card_names_the_card() {
    let html = html(EnCa, || {
        let actions = vec![Anchor::new("/trip/2/remove", "Remove")];
        view! { <SummaryList title="Trip to Japan" actions rows=vec![]/> }
    });
    assert_eq!(name(&html), "Remove Trip to Japan");
}
