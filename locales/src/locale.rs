//! The languages. The enum is written by the build script from the folders
//! beside `Cargo.toml` that hold `.ftl` files.

use std::fmt;
use std::str::FromStr;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

include!(concat!(env!("OUT_DIR"), "/locale.rs"));

/// The direction in which a language is written, for `dir`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the attribute `dir`: "ltr" or "rtl".
    pub const fn as_str(self) -> &'static str {
        match self {
            Direction::Ltr => "ltr",
            Direction::Rtl => "rtl",
        }
    }
}

impl fmt::Display for Direction {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Locale {
    /// Finds the language that a tag asks for, as people and browsers write
    /// it: "fr-CA", "fr", "FR_ca", and also "fr-FR", since Canadian French is
    /// nearer to it than English. `None` when no language fits.
    pub fn from_tag(tag: &str) -> Option<Locale> {
        let tag = tag.trim();
        let parts = || tag.split(['-', '_']);
        let same = |a: &str, b: &str| a.eq_ignore_ascii_case(b);
        let exact = |locale: &Locale| {
            let mut own = locale.tag().split('-');
            parts().all(|part| own.next().is_some_and(|own| same(own, part)))
                && own.next().is_none()
        };
        let language = |locale: &Locale| {
            parts()
                .next()
                .is_some_and(|part| same(part, locale.language()))
        };
        let all = || Locale::ALL.iter().copied();
        all().find(exact).or_else(|| all().find(language))
    }

    /// Whether a folder's name is one of the languages. Generated code asks
    /// this while it is compiled.
    #[doc(hidden)]
    pub const fn knows(tag: &str) -> bool {
        let mut index = 0;
        while index < Locale::ALL.len() {
            if equal(Locale::ALL[index].tag().as_bytes(), tag.as_bytes()) {
                return true;
            }
            index += 1;
        }
        false
    }
}

/// `==` does not work in constants yet.
const fn equal(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    let mut index = 0;
    while index < a.len() {
        if a[index] != b[index] {
            return false;
        }
        index += 1;
    }
    true
}

/// Writes the tag: "en-CA".
impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.tag())
    }
}

/// The tag asks for a language that is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownLocale(String);

impl fmt::Display for UnknownLocale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the language \"{}\" is not one of:", self.0)?;
        for (index, locale) in Locale::ALL.iter().enumerate() {
            write!(f, "{} {locale}", if index == 0 { "" } else { "," })?;
        }
        Ok(())
    }
}

impl std::error::Error for UnknownLocale {}

/// Reads what [`Locale::from_tag`] reads.
impl FromStr for Locale {
    type Err = UnknownLocale;

    fn from_str(tag: &str) -> Result<Locale, UnknownLocale> {
        Locale::from_tag(tag).ok_or_else(|| UnknownLocale(tag.to_owned()))
    }
}

/// As the tag.
impl Serialize for Locale {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.tag())
    }
}

impl<'de> Deserialize<'de> for Locale {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Locale, D::Error> {
        struct Visitor;
        impl serde::de::Visitor<'_> for Visitor {
            type Value = Locale;

            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str("a language tag")
            }

            fn visit_str<E: serde::de::Error>(self, tag: &str) -> Result<Locale, E> {
                tag.parse().map_err(E::custom)
            }
        }
        deserializer
            .deserialize_str(Visitor)
            .map_err(D::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn english_is_the_default_and_the_official_languages_come_first() {
        assert_eq!(Locale::default(), Locale::EnCa);
        assert_eq!(Locale::OFFICIAL, [Locale::EnCa, Locale::FrCa]);
        assert!(Locale::ALL.starts_with(Locale::OFFICIAL));
    }

    #[test]
    fn a_language_names_itself_in_itself() {
        assert_eq!(Locale::EnCa.name(), "English");
        assert_eq!(Locale::FrCa.name(), "Français");
        assert_eq!(Locale::FrCa.direction().as_str(), "ltr");
    }

    #[test]
    fn a_tag_is_found_however_it_is_written() {
        for tag in ["fr-CA", "fr", "FR_ca", " fr-ca ", "fr-FR", "FR"] {
            assert_eq!(Locale::from_tag(tag), Some(Locale::FrCa), "{tag}");
        }
        for tag in ["", "-", "f", "fra", "de-CA", "CA", "française"] {
            assert_eq!(Locale::from_tag(tag), None, "{tag}");
        }
    }

    #[test]
    fn an_unknown_tag_is_told_with_those_that_exist() {
        let error = "de-CH".parse::<Locale>().unwrap_err();
        assert!(
            error
                .to_string()
                .starts_with("the language \"de-CH\" is not one of: en-CA, fr-CA")
        );
    }

    #[test]
    fn json_holds_the_tag() {
        for locale in Locale::ALL {
            let json = serde_json::to_string(locale).unwrap();
            assert_eq!(json, format!("\"{locale}\""));
            assert_eq!(serde_json::from_str::<Locale>(&json).unwrap(), *locale);
        }
        assert!(serde_json::from_str::<Locale>("\"de\"").is_err());
    }
}
