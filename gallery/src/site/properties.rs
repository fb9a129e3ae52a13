//! Reads a component's properties from its source: names, types and the sentence in the comment
//! above each.

use super::sources::Source;
use anyhow::{Context, bail};

/// A component with what can be said to it.
#[derive(Debug, PartialEq)]
pub(super) struct Reference {
    /// Its name in the code: `TextInput`.
    pub name: String,
    /// First paragraph of its comment, in Markdown.
    pub summary: String,
    pub properties: Vec<Property>,
}

/// A property, as in `view! { <TextInput name="email"/> }`.
#[derive(Debug, PartialEq)]
pub(super) struct Property {
    pub name: String,
    /// Its type in Rust, without the `Option` that says no more than that it may be left out.
    pub kind: String,
    pub required: bool,
    /// What stands after "Default:" in its comment, in Markdown.
    pub default: Option<String>,
    /// The rest of the comment, in Markdown.
    pub meaning: String,
}

/// Every component that a source file defines.
///
/// # Errors
/// When a line among the properties is not understood, or a property has no comment.
pub(super) fn read(source: &Source) -> anyhow::Result<Vec<Reference>> {
    let mut found = Vec::new();
    let mut comment: Vec<&str> = Vec::new();
    let mut lines = source.text.lines().enumerate();
    while let Some((_, line)) = lines.next() {
        if let Some(text) = line.strip_prefix("///") {
            comment.push(text.trim());
        } else if line == "#[component]" {
            let (number, head) = lines
                .next()
                .with_context(|| format!("{}: ends after #[component]", source.path))?;
            let name = head
                .strip_prefix("pub fn ")
                .and_then(|rest| rest.split_once(['(', '<']))
                .map(|(name, _)| name);
            let name = name.with_context(|| {
                format!(
                    "{}:{}: no `pub fn Name(` after #[component]",
                    source.path,
                    number + 1
                )
            })?;
            let summary = comment
                .split(|line| line.is_empty())
                .next()
                .unwrap_or_default()
                .join(" ");
            let body = lines
                .by_ref()
                .take_while(|(_, line)| !line.starts_with(')'));
            let properties = properties(body, &source.path)?;
            found.push(Reference {
                name: name.to_owned(),
                summary,
                properties,
            });
        } else if !line.starts_with("#[") {
            comment.clear();
        }
    }
    Ok(found)
}

fn properties<'a>(
    lines: impl Iterator<Item = (usize, &'a str)>,
    path: &str,
) -> anyhow::Result<Vec<Property>> {
    let mut properties = Vec::new();
    let (mut comment, mut attribute) = (Vec::new(), "");
    for (number, line) in lines {
        let line = line.trim();
        if let Some(text) = line.strip_prefix("///") {
            comment.push(text.trim());
        } else if let Some(options) = line.strip_prefix("#[prop(") {
            attribute = options.trim_end_matches(")]");
        } else if let Some((name, kind)) = line
            .strip_suffix(',')
            .and_then(|line| line.split_once(": "))
        {
            if comment.is_empty() {
                bail!(
                    "{path}:{}: say in a comment above `{name}` what it is for",
                    number + 1
                );
            }
            properties.push(property(name, kind, attribute, &comment.join(" ")));
            (comment, attribute) = (Vec::new(), "");
        } else if !line.is_empty() {
            bail!(
                "{path}:{}: `{line}` is not understood; write a property as `name: Type,` in one line",
                number + 1
            );
        }
    }
    Ok(properties)
}

fn property(name: &str, kind: &str, attribute: &str, comment: &str) -> Property {
    let options: Vec<&str> = attribute.split(", ").collect();
    let optional = options
        .iter()
        .any(|option| option.starts_with("optional") || option.starts_with("default"));
    let plain = kind
        .strip_prefix("Option<")
        .and_then(|kind| kind.strip_suffix('>'))
        .filter(|_| optional);
    let (meaning, default) = match comment.split_once("Default: ") {
        Some((before, after)) => {
            let (default, rest) = sentence(after);
            ([before, rest].concat(), Some(default.to_owned()))
        }
        None => (comment.to_owned(), None),
    };
    Property {
        name: name.trim_start_matches("r#").to_owned(),
        kind: plain.unwrap_or(kind).to_owned(),
        required: !optional,
        default,
        meaning: meaning.trim().to_owned(),
    }
}

/// The text to its first full stop, which is left out, and what comes after.
fn sentence(text: &str) -> (&str, &str) {
    match text.split_once(". ") {
        Some((sentence, rest)) => (sentence, rest),
        None => (text.trim_end_matches('.'), ""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::site::sources;
    use portage::examples::COMPONENTS;

    fn all(component: &str) -> Vec<Reference> {
        sources::of(component)
            .iter()
            .flat_map(|source| read(source).unwrap())
            .collect()
    }

    fn find<'a>(references: &'a [Reference], component: &str, property: &str) -> &'a Property {
        let reference = references
            .iter()
            .find(|reference| reference.name == component)
            .unwrap();
        reference
            .properties
            .iter()
            .find(|known| known.name == property)
            .unwrap()
    }

    #[test]
    fn no_component_is_without_its_properties() {
        let names: Vec<_> = COMPONENTS
            .iter()
            .flat_map(|known| all(known.name))
            .map(|known| known.name)
            .collect();
        for name in [
            "Header",
            "Footer",
            "Form",
            "TextInput",
            "Button",
            "LinkButton",
            "ButtonGroup",
            "ErrorSummary",
            "Portage",
        ] {
            assert!(
                names.iter().any(|known| known == name),
                "{name} is not among {names:?}"
            );
        }
        for component in COMPONENTS {
            assert!(
                all(component.name)
                    .iter()
                    .all(|known| !known.properties.is_empty()),
                "{}",
                component.name
            );
        }
    }

    #[test]
    fn a_property_that_must_be_given_is_not_told_as_optional() {
        let input = all("text_input");
        assert!(find(&input, "TextInput", "label").required);
        assert!(!find(&input, "TextInput", "hint").required);
        assert!(
            !find(&all("error_summary"), "ErrorSummary", "heading").required,
            "default = counts as optional"
        );
    }

    #[test]
    fn the_default_stands_apart_from_the_meaning() {
        let input = all("text_input");
        let width = find(&input, "TextInput", "width");
        assert_eq!(
            (width.kind.as_str(), width.default.as_deref()),
            ("Width", Some("30 characters"))
        );
        assert_eq!(width.meaning, "How long the answer is.");
    }

    #[test]
    fn a_generic_component_is_called_by_its_name() {
        assert!(all("form").iter().any(|known| known.name == "Form"));
    }

    #[test]
    fn a_sentence_after_the_default_is_not_lost() {
        let property = property("size", "u8", "optional", "How big. Default: 3. Never 0.");
        assert_eq!(
            (property.default.as_deref(), property.meaning.as_str()),
            (Some("3"), "How big. Never 0.")
        );
    }

    #[test]
    fn a_property_without_a_comment_is_an_error_with_its_line() {
        let source = Source {
            path: "thing/mod.rs".into(),
            text: "#[component]\npub fn Thing(\n    size: u8,\n) -> impl IntoView {\n",
        };
        let error = read(&source).unwrap_err().to_string();
        assert_eq!(
            error,
            "thing/mod.rs:3: say in a comment above `size` what it is for"
        );
    }
}
