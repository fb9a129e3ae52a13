//! Examples of the document.

use crate::examples::{examples, messages as t};
use crate::locales::{Date, Locale, Month, Text};
use crate::*;
use leptos::prelude::*;

examples! {
    default: title_default,
    translations: title_document_translations,
    feedback: title_document_feedback,
    short: title_document_short,
    #[hidden] long: title_long,
}

fn text(name: &'static str, heading: Text, text: Text) -> DocumentSection {
    DocumentSection::new(name, heading, move || {
        let words = say(&text);
        view! { <p>{words}</p> }
    })
}

fn law() -> DocumentSection {
    DocumentSection::new("law", t::document_law(), || {
        let law = say(t::document_law_link());
        view! { <p>{say(t::document_law_text())} " " <a href="https://laws-lois.justice.gc.ca/">{law}</a></p> }
    })
}

fn sections() -> Vec<DocumentSection> {
    let rules = [
        text(
            "offer",
            t::document_rules_offer(),
            t::document_rules_offer_text(),
        ),
        text(
            "answer",
            t::document_rules_answer(),
            t::document_rules_answer_text(),
        ),
    ];
    vec![
        text("purpose", t::document_purpose(), t::document_purpose_text()),
        DocumentSection::part("rules", t::document_rules(), rules),
        law(),
        text("dates", t::document_dates(), t::document_dates_text()).whole(),
    ]
}

fn modified() -> Date {
    Date::from_calendar_date(2026, Month::March, 1).expect("a day of the calendar")
}

fn default() -> impl IntoView {
    view! {
        <Document
            id="policy"
            heading=HeadingLevel::H4
            title=t::document_title()
            modified=modified()
            sections=sections()
        />
    }
}

fn translations() -> impl IntoView {
    let translations = vec![
        LanguageLink::new(Locale::EnCa, "/en/components/document/"),
        LanguageLink::new(Locale::FrCa, "/fr/composants/document/"),
        LanguageLink::further("iu", "ᐃᓄᒃᑎᑐᑦ", "ltr", "/en/components/document/"),
    ];
    view! {
        <Document
            id="draft"
            heading=HeadingLevel::H4
            title=t::document_title()
            version=t::document_draft()
            modified=modified()
            translations
            sections=sections()
        />
    }
}

fn feedback() -> impl IntoView {
    let summary = || view! { <p>{say(t::document_summary())}</p> };
    let question =
        || view! { <p><a href=say(t::demo_href())>{say(t::document_question())}</a></p> };
    view! {
        <Document
            id="asked"
            heading=HeadingLevel::H4
            title=t::document_title()
            introduction=summary
            feedback=question
            sections=sections()
        />
    }
}

fn short() -> impl IntoView {
    view! {
        <Document
            id="notice"
            heading=HeadingLevel::H4
            title=t::document_title()
            without_contents=true
            numbered=false
            sections=vec![text("purpose", t::document_purpose(), t::document_purpose_text()), law()]
        />
    }
}

fn long() -> impl IntoView {
    let part = |name| text(name, t::long_label(), t::long_hint());
    let sections = vec![part("one").sections([part("two")]), part("three").whole()];
    view! { <Document id="at-length" heading=HeadingLevel::H4 title=t::long_label() sections/> }
}
