//! Where the pages of the service are, in each language.

use portage::LanguageLink;
use portage::locales::{Locale, Text};
use std::borrow::Cow;

/// Address of the contact details.
pub const fn contact(locale: Locale) -> &'static str {
    match locale {
        Locale::EnCa => "/en/demo/passport/contact/",
        Locale::FrCa => "/fr/demo/passeport/coordonnees/",
    }
}

/// Address that the confirmations are under, each at its reference number.
pub const fn confirmations(locale: Locale) -> &'static str {
    match locale {
        Locale::EnCa => "/en/demo/passport/confirmation/",
        Locale::FrCa => "/fr/demo/passeport/confirmation/",
    }
}

/// Address of the confirmation with the reference number `reference`.
pub fn confirmation(locale: Locale, reference: &str) -> String {
    [confirmations(locale), reference, "/"].concat()
}

/// Address of the contact details, as a text.
pub fn contact_href() -> Text {
    Text::message(|locale| Cow::Borrowed(contact(locale)))
}

/// The page in every language, for the header; `path` gives its address.
pub fn languages(path: impl Fn(Locale) -> String) -> Vec<LanguageLink> {
    Locale::OFFICIAL
        .iter()
        .map(|locale| LanguageLink::new(*locale, path(*locale)))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::messages as t;

    #[test]
    fn the_links_of_the_gallery_lead_to_the_form() {
        assert_eq!(contact_href(), t::site_demo_href());
    }
}
