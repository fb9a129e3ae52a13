use crate::rendering::html;
use crate::*;
use leptos::prelude::*;
use portage_locales::Locale::{EnCa, FrCa};
use portage_locales::{Date, Month};

#[test]
fn the_date_is_the_canadian_numeric_one_in_both_languages() {
    for locale in [EnCa, FrCa] {
        let day = Date::from_calendar_date(2026, Month::March, 1).unwrap();
        let html = html(locale, move || view! { <Footer modified=day/> });
        assert!(
            html.contains(r#"<time datetime="2026-03-01">2026-03-01</time>"#),
            "{html}"
        );
    }
}

#[test]
fn each_band_is_named_by_its_heading() {
    let html = html(EnCa, || {
        let bands = vec![FooterBand::new(
            "help",
            "Help",
            vec![Anchor::new("/en/contact", "Contact us")],
        )];
        view! { <Footer bands=bands/> }
    });
    assert!(
        html.contains(r#"aria-labelledby="about-help""#) && html.contains(r#"id="about-help""#),
        "{html}"
    );
}

#[test]
fn the_landmark_is_named_in_the_language_of_the_page() {
    let html = html(FrCa, || view! { <Footer/> });
    assert!(html.contains(r#"aria-label="Pied de page""#), "{html}");
}

#[test]
fn a_link_out_of_the_site_names_the_other_site() {
    let html = html(EnCa, || {
        let links = vec![Anchor::new("https://travel.gc.ca", "Travel").site("travel.gc.ca")];
        view! { <Footer legal=links/> }
    });
    assert!(html.contains("(travel.gc.ca)"), "{html}");
    assert!(html.contains(r#"rel="external""#), "{html}");
}

#[test]
fn a_link_that_opens_a_tab_says_so_in_words() {
    let html = html(FrCa, || {
        let bands = vec![FooterBand::new(
            "help",
            "Aide",
            vec![Anchor::new("/fr/", "Nous joindre").new_tab()],
        )];
        view! { <Footer bands=bands/> }
    });
    assert!(
        html.contains(r#"target="_blank""#) && html.contains(r#"rel="noopener""#),
        "{html}"
    );
    assert!(html.contains("onglet"), "{html}");
}

fn english(anchor: &Anchor) -> String {
    anchor.href().get(EnCa).into_owned()
}

#[test]
fn the_links_of_canada_ca_are_sound_and_complete_in_both_languages() {
    let (band, links) = (canada::band(), canada::corporate());
    assert_eq!(footer_faults(std::slice::from_ref(&band), &links), []);
    // Three of the government and nineteen themes; five in the last line.
    assert_eq!((band.links().count(), links.len()), (22, 5));
    for link in band.links().chain(&links) {
        assert_ne!(
            link.href().get(EnCa),
            link.href().get(FrCa),
            "{}",
            english(link)
        );
        assert!(link.href().get(FrCa).starts_with("https://"));
    }
}

#[test]
fn terms_and_privacy_stay_where_the_other_links_of_the_last_line_are_left_out() {
    let all: Vec<_> = canada::corporate().iter().map(english).collect();
    for link in canada::legal() {
        assert!(all.contains(&english(&link)), "{}", english(&link));
    }
}

#[test]
fn a_fault_in_the_data_of_a_footer_says_where_it_is() {
    let band = |name| FooterBand::new(name, "Help", vec![Anchor::new("/en/help", "Help")]);
    let faults = footer_faults(
        &[band("help"), band("help")],
        &[Anchor::new("terms", "Terms")],
    );
    let told: Vec<_> = faults.iter().map(ToString::to_string).collect();
    for part in [
        "\"Terms\" (en-CA) leads to \"terms\"",
        "\"Help\" (fr-CA) leads to /en/help, and so does another one",
        "Two bands of the footer are named \"help\"",
    ] {
        assert!(
            told.iter().any(|fault| fault.contains(part)),
            "{part} in {told:#?}"
        );
    }
    assert_eq!(
        footer_faults(&[FooterBand::new("à propos", "About", vec![])], &[]),
        [FooterFault::Name("à propos")]
    );
}

#[test]
fn a_live_page_shows_a_faulty_link_and_does_not_fail() {
    let html = html(
        EnCa,
        || view! { <Footer legal=vec![Anchor::new("terms", "Terms")]/> },
    );
    assert!(html.contains(r#"<a href="terms">Terms</a>"#), "{html}");
}

#[test]
fn what_is_not_given_leaves_neither_a_heading_nor_an_empty_band() {
    let html = html(EnCa, || view! { <Footer version="1.4.0"/> });
    assert!(!html.contains("About this site"), "{html}");
    assert!(!html.contains("ptg-footer__last"), "{html}");
}

#[test]
fn notes_alone_are_a_last_line_under_the_heading() {
    let html = html(EnCa, || {
        let notes = || view! { <p>"© Department"</p> };
        view! { <Footer notes/> }
    });
    let places = ["About this site", "ptg-footer__last", "© Department"];
    let places: Vec<_> = places.iter().map(|part| html.find(part).unwrap()).collect();
    assert!(places.is_sorted(), "{html}");
}

#[test]
fn a_service_says_in_its_own_words_what_a_date_and_a_version_are() {
    let html = html(FrCa, || {
        let day = Date::from_calendar_date(2026, Month::March, 1).unwrap();
        view! {
            <Footer
                modified=day
                version="1.4.0"
                details_heading="Édition"
                modified_label="Mise à jour\u{a0}:"
                version_label="Livraison\u{a0}:"
            />
        }
    });
    for words in ["Édition</h2>", "Mise à jour\u{a0}:", "Livraison\u{a0}:"] {
        assert!(html.contains(words), "{words} in {html}");
    }
}
