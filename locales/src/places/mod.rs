//! Countries, and the provinces and territories of Canada: their codes, and their names in
//! English and in French.

mod countries;
mod provinces;

use crate::{Locale, Text};
use countries::COUNTRIES;
use provinces::PROVINCES;
use std::borrow::Cow;

/// A country, a province or a territory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    code: &'static str,
    english: &'static str,
    french: &'static str,
}

impl Place {
    /// Two letters: of ISO 3166-1 for a country, of Canada Post for a province or a territory. It
    /// is what is stored: it is the same in both languages.
    pub fn code(self) -> &'static str {
        self.code
    }

    /// The name. A language that has none of its own reads the English one.
    pub fn name(self, locale: Locale) -> &'static str {
        match locale {
            Locale::FrCa => self.french,
            _ => self.english,
        }
    }

    /// The name in every language.
    pub fn text(self) -> Text {
        Text::computed(move |locale| Cow::Borrowed(self.name(locale)))
    }

    /// « DEGermany|Allemagne »
    fn read(line: &'static str) -> Self {
        let (code, names) = line.split_at(2);
        let (english, french) = names.split_once('|').unwrap_or((names, names));
        Self {
            code,
            english,
            french,
        }
    }
}

/// Every country, in the order of the English alphabet. A list for people is sorted in their own
/// language, Canada before all others.
pub fn countries() -> impl Iterator<Item = Place> {
    COUNTRIES.lines().map(Place::read)
}

/// The ten provinces and three territories, in the order of the English alphabet.
pub fn provinces() -> impl Iterator<Item = Place> {
    PROVINCES.lines().map(Place::read)
}

/// The country of a code in capitals.
pub fn country(code: &str) -> Option<Place> {
    find(COUNTRIES, code)
}

/// The province or territory of a code in capitals.
pub fn province(code: &str) -> Option<Place> {
    find(PROVINCES, code)
}

fn find(places: &'static str, code: &str) -> Option<Place> {
    // Two letters, or a part of a name would be found.
    let of = |line: &&str| code.len() == 2 && line.starts_with(code);
    places.lines().find(of).map(Place::read)
}
