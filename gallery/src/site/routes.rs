//! Where each page is, in each language.

use crate::messages as t;
use portage::locales::{Locale, Text};

/// The first part of every address.
pub(super) fn home(locale: Locale) -> String {
    t::site_home_href().get(locale).into_owned()
}

pub(super) fn component(name: &str, locale: Locale) -> String {
    let folder = match locale {
        Locale::FrCa => "composants",
        _ => "components",
    };
    [&home(locale), folder, "/", &slug(name), "/"].concat()
}

pub(super) fn edge_cases(name: &str, locale: Locale) -> String {
    let page = match locale {
        Locale::FrCa => "cas-limites/",
        _ => "edge-cases/",
    };
    component(name, locale) + page
}

pub(super) fn tokens(theme: &str, locale: Locale) -> String {
    let folder = match locale {
        Locale::FrCa => "jetons",
        _ => "tokens",
    };
    [&home(locale), folder, "/", theme, "/"].concat()
}

/// An address in every language, for links that follow the language.
pub(super) fn text(route: impl Fn(Locale) -> String) -> Text {
    Text::each(
        Locale::OFFICIAL
            .iter()
            .map(|&locale| (locale, route(locale))),
    )
}

/// `text_input` → `text-input`.
pub(super) fn slug(name: &str) -> String {
    name.replace('_', "-")
}

#[cfg(test)]
mod tests {
    use super::*;
    use portage_themes::Theme;

    #[test]
    fn the_addresses_in_the_strings_are_those_of_the_pages() {
        let written = [t::site_tokens_portage_href(), t::site_tokens_canada_href()];
        for (theme, written) in Theme::built_in().iter().zip(written) {
            assert_eq!(written, text(|locale| tokens(theme.name(), locale)));
        }
    }
}
