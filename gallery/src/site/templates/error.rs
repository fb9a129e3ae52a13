use super::surroundings::service;
use crate::messages as t;
use leptos::prelude::*;
use portage::locales::Text;
use portage::*;

/// Something failed that the person cannot mend.
pub(super) fn failed(href: Text) -> AnyView {
    let main = view! {
        <Heading level=HeadingLevel::H1 text=t::template_error_title()/>
        <Paragraph kind=ParagraphKind::Lead>{say(t::template_error_text())}</Paragraph>
        <LinkButton href=t::template_application_href() label=t::template_error_again()/>
        <Paragraph>{say(t::template_error_contact())}</Paragraph>
    };
    service(href, main.into_any())
}

/// The service is closed, and everyone knows until when.
pub(super) fn closed(href: Text) -> AnyView {
    let main = view! {
        <Heading level=HeadingLevel::H1 text=t::template_unavailable_title()/>
        <Paragraph kind=ParagraphKind::Lead>{say(t::template_unavailable_text())}</Paragraph>
        <Paragraph>{say(t::template_unavailable_meanwhile())}</Paragraph>
    };
    service(href, main.into_any())
}
