use super::surroundings::{date, site};
use crate::furniture::languages;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::Text;
use portage::*;

pub(super) fn page(href: Text) -> AnyView {
    let parents = vec![Anchor::new(
        t::template_landing_href(),
        t::template_landing_title(),
    )];
    let section = |name, heading: Text, text: fn() -> Text| {
        DocumentSection::new(name, heading, move || {
            view! { <Paragraph>{say(text())}</Paragraph> }
        })
    };
    let sections = vec![
        section(
            "purpose",
            t::template_document_purpose(),
            t::template_document_purpose_text,
        ),
        section(
            "size",
            t::template_document_size(),
            t::template_document_size_text,
        )
        .whole(),
        section(
            "pose",
            t::template_document_pose(),
            t::template_document_pose_text,
        ),
        section(
            "review",
            t::template_document_review(),
            t::template_document_review_text,
        ),
    ];
    let translations = languages(|_| href.clone());
    let main = view! {
        <Document
            title=t::template_document_title()
            sections=sections
            version="2.0"
            modified=date()
            translations=translations
        />
    };
    site(href, parents, main.into_any())
}
