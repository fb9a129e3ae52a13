use super::receipt::Receipt;
use super::{Contact, page_title, paths};
use crate::messages as t;
use portage::SummaryRow;
use portage::element::Node;
use portage::locales::{Locale, Text, format};

/// The page's title.
pub fn title() -> Text {
    page_title(t::demo_confirmation_title())
}

/// The page after the contact details were sent.
pub fn confirmation_view(locale: Locale, reference: String, contact: Contact) -> Node {
    let path = {
        let reference = reference.clone();
        move |locale| paths::confirmation(locale, &reference)
    };
    let receipt = Receipt {
        title: title(),
        heading: t::demo_confirmation_title(),
        reference,
        answers: answers(contact),
        again: paths::contact_href(),
    };
    receipt.view(locale, path)
}

fn answers(contact: Contact) -> Vec<SummaryRow> {
    let phone = match contact.phone {
        Some(phone) => Text::computed(move |locale| format::phone(locale, &phone).into()),
        None => Text::default(),
    };
    vec![
        SummaryRow::new(t::demo_given_names(), contact.given_names),
        SummaryRow::new(t::demo_family_name(), contact.family_name),
        SummaryRow::new(t::demo_email(), contact.email),
        SummaryRow::new(t::demo_phone(), phone),
        SummaryRow::new(t::demo_postal_code(), contact.postal_code.to_string()),
    ]
}
