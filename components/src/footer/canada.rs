//! The links that the standard of Canada.ca puts into the footer of a page, in both languages, as
//! GCWeb 19 and the GC Design System have them (version 11 of the footer, November 2025). Where the
//! two differ it is GCWeb's, the newer.
//!
//! They are links only: the signature and the wordmark are protected, and not here.
//!
//! ```
//! use leptos::prelude::*;
//! use portage::{Footer, canada};
//!
//! # let owner = Owner::new();
//! # owner.set();
//! # provide_context(portage::Language::new(portage::locales::Locale::FrCa));
//! let footer = view! { <Footer bands=vec![canada::band()] legal=canada::legal()/> };
//! # assert!(footer.to_html().contains("https://www.canada.ca/fr/services/emplois.html"));
//! ```

use super::FooterBand;
use crate::link::Anchor;
use portage_locales::{Locale, Text, messages as m};

/// Canada.ca itself: first link of a breadcrumb trail, and where the signature leads.
pub fn home() -> Anchor {
    Anchor::new(home_href(), m::footer_canada_home())
}

/// The address of Canada.ca in the page's language.
pub fn home_href() -> Text {
    address(
        "https://www.canada.ca/en.html",
        "https://www.canada.ca/fr.html",
    )
}

/// Where a search of Canada.ca is sent, by `get`, as `q`.
pub fn search_href() -> Text {
    address(
        "https://www.canada.ca/en/sr/srb.html",
        "https://www.canada.ca/fr/sr/srb.html",
    )
}

/// The main band: the government, then themes and topics. Mandatory on standard pages, optional on
/// those of a transaction or a campaign.
pub fn band() -> FooterBand {
    FooterBand::new("canada", m::footer_canada_government(), government())
        .further(m::footer_canada_themes_heading(), themes())
        .columns()
}

/// Links of the last line of a standard page: social media, mobile applications, about Canada.ca,
/// terms, privacy.
pub fn corporate() -> Vec<Anchor> {
    let mut links = vec![
        page(m::footer_canada_social(), "en/social", "fr/sociaux"),
        page(m::footer_canada_mobile(), "en/mobile", "fr/mobile"),
        page(
            m::footer_canada_about(),
            "en/government/about-canada-ca",
            "fr/gouvernement/a-propos-canada-ca",
        ),
    ];
    links.extend(legal());
    links
}

/// Those that no page may leave out: terms and privacy. A programme may have its own instead.
pub fn legal() -> Vec<Anchor> {
    vec![
        page(
            m::footer_terms(),
            "en/transparency/terms",
            "fr/transparence/avis",
        ),
        page(
            m::footer_privacy(),
            "en/transparency/privacy",
            "fr/transparence/confidentialite",
        ),
    ]
}

fn government() -> Vec<Anchor> {
    vec![
        page(m::footer_canada_contacts(), "en/contact", "fr/contact"),
        page(
            m::footer_canada_departments(),
            "en/government/dept",
            "fr/gouvernement/min",
        ),
        page(
            m::footer_canada_about_government(),
            "en/government/system",
            "fr/gouvernement/systeme",
        ),
    ]
}

fn themes() -> Vec<Anchor> {
    vec![
        theme(m::footer_canada_jobs(), "jobs", "emplois"),
        theme(
            m::footer_canada_immigration(),
            "immigration-citizenship",
            "immigration-citoyennete",
        ),
        Anchor::new(
            address("https://travel.gc.ca/", "https://voyage.gc.ca/"),
            m::footer_canada_travel(),
        ),
        theme(m::footer_canada_business(), "business", "entreprises"),
        theme(m::footer_canada_benefits(), "benefits", "prestations"),
        theme(m::footer_canada_health(), "health", "sante"),
        theme(m::footer_canada_taxes(), "taxes", "impots"),
        theme(
            m::footer_canada_environment(),
            "environment",
            "environnement",
        ),
        theme(m::footer_canada_defence(), "defence", "defense"),
        theme(m::footer_canada_culture(), "culture", "culture"),
        theme(m::footer_canada_policing(), "policing", "police"),
        theme(m::footer_canada_transport(), "transport", "transport"),
        Anchor::new(
            address(
                "https://www.international.gc.ca/world-monde/index.aspx?lang=eng",
                "https://www.international.gc.ca/world-monde/index.aspx?lang=fra",
            ),
            m::footer_canada_world(),
        ),
        theme(m::footer_canada_money(), "finance", "finance"),
        theme(m::footer_canada_science(), "science", "science"),
        theme(
            m::footer_canada_indigenous(),
            "indigenous-peoples",
            "autochtones",
        ),
        theme(
            m::footer_canada_veterans(),
            "veterans-military",
            "veterans-militaire",
        ),
        theme(m::footer_canada_youth(), "youth", "jeunesse"),
        theme(m::footer_canada_life(), "life-events", "evenements-vie"),
    ]
}

fn theme(label: Text, en: &'static str, fr: &'static str) -> Anchor {
    let href = Text::computed(move |locale| {
        let path = if locale == Locale::FrCa {
            ["fr/services/", fr].concat()
        } else {
            ["en/services/", en].concat()
        };
        on_canada(&path)
    });
    Anchor::new(href, label)
}

fn page(label: Text, en: &'static str, fr: &'static str) -> Anchor {
    let href =
        Text::computed(move |locale| on_canada(if locale == Locale::FrCa { fr } else { en }));
    Anchor::new(href, label)
}

fn on_canada(path: &str) -> std::borrow::Cow<'static, str> {
    ["https://www.canada.ca/", path, ".html"].concat().into()
}

fn address(en: &'static str, fr: &'static str) -> Text {
    Text::each([(Locale::EnCa, en), (Locale::FrCa, fr)])
}
