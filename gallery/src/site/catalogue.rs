//! `catalogue.json`: every text that may be on a page, for tests that look for one language on a
//! page of the other.

use portage::locales::{Locale, Message};
use serde_json::{Map, Value, json};

/// Messages of the components, of their examples and of the gallery, in this order.
fn messages() -> impl Iterator<Item = &'static Message> {
    let catalogues = [
        portage::locales::CATALOGUE,
        portage::examples::messages::CATALOGUE,
        crate::messages::CATALOGUE,
    ];
    catalogues.into_iter().flatten()
}

pub(super) fn json() -> String {
    let entry = |message: &Message| {
        let texts: Map<String, Value> = Locale::ALL
            .iter()
            .map(|&locale| {
                (
                    locale.tag().to_owned(),
                    (message.format)(locale, &message.samples()).into(),
                )
            })
            .collect();
        let mut entry = json!({ "id": message.id, "file": message.file, "texts": texts });
        if !message.variables.is_empty() {
            entry["variables"] = true.into();
        }
        entry
    };
    let list: Vec<Value> = messages().map(entry).collect();
    Value::from(list).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_message_is_without_a_text_in_a_language() {
        let list: Vec<Value> = serde_json::from_str(&json()).unwrap();
        assert_eq!(list.len(), messages().count());
        for file in ["error_summary", "examples", "site"] {
            assert!(
                list.iter().any(|entry| entry["file"] == file),
                "no message of {file}.ftl"
            );
        }
        for entry in list {
            for locale in Locale::OFFICIAL {
                assert!(
                    entry["texts"][locale.tag()]
                        .as_str()
                        .is_some_and(|text| !text.is_empty()),
                    "{entry}"
                );
            }
        }
    }
}
