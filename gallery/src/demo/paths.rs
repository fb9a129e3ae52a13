//! Where the pages of the service are, in each language.

use portage::locales::{Locale, Text};
use std::borrow::Cow;

/// Address of the contact details.
pub const fn contact(locale: Locale) -> &'static str {
    match locale {
        Locale::EnCa => "/en/demo/passport/contact/",
        Locale::FrCa => "/fr/demo/passeport/coordonnees/",
    }
}

/// Address of the renewal, one long page.
pub const fn renewal(locale: Locale) -> &'static str {
    match locale {
        Locale::EnCa => "/en/demo/passport/renewal/",
        Locale::FrCa => "/fr/demo/passeport/renouvellement/",
    }
}

/// Address that takes the photo of a renewal by itself, ahead of its form.
pub const fn renewal_photo(locale: Locale) -> &'static str {
    match locale {
        Locale::EnCa => "/en/demo/passport/renewal/photo/",
        Locale::FrCa => "/fr/demo/passeport/renouvellement/photo/",
    }
}

/// The same, as a text.
pub fn renewal_photo_href() -> Text {
    Text::message(|locale| Cow::Borrowed(renewal_photo(locale)))
}

/// Address that the confirmations of renewals are under, each at its reference number.
pub const fn renewal_confirmations(locale: Locale) -> &'static str {
    match locale {
        Locale::EnCa => "/en/demo/passport/renewed/",
        Locale::FrCa => "/fr/demo/passeport/renouvele/",
    }
}

/// Address of the confirmation of a renewal with the reference number `reference`.
pub fn renewal_confirmation(locale: Locale, reference: &str) -> String {
    [renewal_confirmations(locale), reference, "/"].concat()
}

/// Address of the renewal, as a text.
pub fn renewal_href() -> Text {
    Text::message(|locale| Cow::Borrowed(renewal(locale)))
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

/// Address of the page with files.
pub const fn uploads(locale: Locale) -> &'static str {
    match locale {
        Locale::EnCa => "/en/demo/passport/uploads/",
        Locale::FrCa => "/fr/demo/passeport/televersements/",
    }
}

/// Address that takes the files of that page one by one.
pub const fn upload(locale: Locale) -> &'static str {
    match locale {
        Locale::EnCa => "/en/demo/passport/uploads/file/",
        Locale::FrCa => "/fr/demo/passeport/televersements/fichier/",
    }
}

/// Address that lists the files of the form `once`, after it was sent.
pub fn uploaded(locale: Locale, once: &str) -> String {
    let received = match locale {
        Locale::EnCa => "received/",
        Locale::FrCa => "recus/",
    };
    [uploads(locale), received, once, "/"].concat()
}

/// Address of the page with files, as a text.
pub fn uploads_href() -> Text {
    Text::message(|locale| Cow::Borrowed(uploads(locale)))
}

/// Address that takes files one by one, as a text.
pub fn upload_href() -> Text {
    Text::message(|locale| Cow::Borrowed(upload(locale)))
}

/// Address of the contact details, as a text.
pub fn contact_href() -> Text {
    Text::message(|locale| Cow::Borrowed(contact(locale)))
}

/// Address that the form of the page at `path` is sent to, as a text. A browser throws its copy of a
/// page away when something is sent to the page's own address. Where it keeps no pages alive, as on a
/// telephone with little memory, the way back would then bring a new form, and the same answers could
/// be sent twice.
pub fn sending(path: fn(Locale) -> &'static str) -> Text {
    Text::computed(move |locale| {
        let query = match locale {
            Locale::EnCa => "?send",
            Locale::FrCa => "?envoi",
        };
        Cow::Owned([path(locale), query].concat())
    })
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
