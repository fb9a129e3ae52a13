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
