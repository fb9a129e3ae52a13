use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};

#[test]
fn refusing_is_as_easy_as_accepting() {
    let html = html(
        EnCa,
        || view! { <ConsentBanner heading="H" text="T" action="/consent"/> },
    );
    let buttons: Vec<_> = html
        .match_indices("<button")
        .map(|(at, _)| html[at..at + html[at..].find('>').unwrap()].to_owned())
        .collect();
    assert_eq!(buttons.len(), 2, "{html}");
    assert_eq!(buttons[0].replace("accept", "refuse"), buttons[1]);
}

#[test]
fn what_was_chosen_is_told_in_place_of_the_question() {
    for (choice, word) in [(Consent::Accept, "accepté"), (Consent::Refuse, "refusé")] {
        let html = html(FrCa, move || {
            view! { <ConsentBanner heading="H" text="T" action="/consent" choice/> }
        });
        assert!(html.contains("hidden><p>T</p>"), "{html}");
        assert!(html.contains(word), "{html}");
    }
}

#[test]
fn what_is_not_a_choice_is_none() {
    for value in ["", "yes", "Accept", "accept "] {
        assert_eq!(Consent::from_value(value), None, "{value}");
    }
    assert_eq!(Consent::from_value("refuse"), Some(Consent::Refuse));
}
