use super::review::review;
use crate::demo::{page_title, paths, receipt::Receipt};
use crate::messages as t;
use portage::Valid;
use portage::element::Node;
use portage::locales::{Locale, Text};

/// The page's title.
pub fn title() -> Text {
    page_title(t::renewal_confirmation_title())
}

/// The page after a renewal was sent.
pub fn renewal_confirmation_view(locale: Locale, reference: String, valid: Valid) -> Node {
    let path = {
        let reference = reference.clone();
        move |locale| paths::renewal_confirmation(locale, &reference)
    };
    let receipt = Receipt {
        title: title(),
        heading: t::renewal_confirmation_title(),
        reference,
        answers: review(&valid),
        again: paths::renewal_href(),
    };
    receipt.view(locale, path)
}
