//! Texts in data: what a page needs to hydrate travels with every language.

use std::fmt;

use serde::de::{Error, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Text;
use crate::Locale;

impl Serialize for Text {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(Locale::ALL.iter().map(|locale| (locale, self.get(*locale))))
    }
}

impl<'de> Deserialize<'de> for Text {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Text, D::Error> {
        deserializer.deserialize_any(TextVisitor)
    }
}

struct TextVisitor;

impl<'de> Visitor<'de> for TextVisitor {
    type Value = Text;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str("a string, or a map from language tags to strings")
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Text, E> {
        Ok(Text::from(text.to_owned()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Text, E> {
        Ok(Text::from(text))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Text, A::Error> {
        let mut texts = Vec::new();
        while let Some((locale, text)) = map.next_entry::<Locale, String>()? {
            texts.push((locale, text));
        }
        Ok(Text::each(texts))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn office() -> Text {
        Text::each([(Locale::FrCa, "Bureau"), (Locale::EnCa, "Office")])
    }

    #[test]
    fn json_keeps_every_language() {
        let json = serde_json::to_string(&office()).unwrap();
        assert_eq!(json, r#"{"en-CA":"Office","fr-CA":"Bureau"}"#);
        assert_eq!(serde_json::from_str::<Text>(&json).unwrap(), office());
        assert_eq!(
            serde_json::from_str::<Text>("\"Gatineau\"").unwrap(),
            Text::from("Gatineau")
        );
    }

    #[test]
    fn json_in_a_language_that_nobody_can_read_is_an_error() {
        let error = serde_json::from_str::<Text>(r#"{"de-CH":"Büro"}"#).unwrap_err();
        assert!(
            error
                .to_string()
                .contains("\"de-CH\" is not one of: en-CA, fr-CA")
        );
        assert!(serde_json::from_str::<Text>("3").is_err());
    }
}
