use super::receipt::Receipt;
use super::{Contact, page_title, paths};
use crate::messages as t;
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

fn answers(contact: Contact) -> Vec<(Text, Text)> {
    let phone = match contact.phone {
        Some(phone) => Text::computed(move |locale| format::phone(locale, &phone).into()),
        None => t::demo_not_provided(),
    };
    vec![
        (t::demo_given_names(), contact.given_names.into()),
        (t::demo_family_name(), contact.family_name.into()),
        (t::demo_email(), contact.email.into()),
        (t::demo_phone(), phone),
        (
            t::demo_postal_code(),
            contact.postal_code.to_string().into(),
        ),
    ]
}
