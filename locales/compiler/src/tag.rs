//! Language tags, as folder names: `en-CA`, `fr-CA`, `iu-Cans-CA`.

/// A language tag in its usual spelling: `language[-Script][-REGION]`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Tag(String);

impl Tag {
    /// Reads a folder's name. The error says what to do.
    pub fn read(name: &str) -> Result<Tag, String> {
        let Some(usual) = usual_spelling(name) else {
            return Err(
                "The folder's name is not a language tag. Name it like en-CA or iu-Cans-CA."
                    .to_owned(),
            );
        };
        if usual == name {
            Ok(Tag(usual))
        } else {
            Err(format!("Name the folder {usual}."))
        }
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// `en` of `en-CA`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The variant of the generated enum: `EnCa`.
    pub fn variant(&self) -> String {
        let capitalized = |part: &str| {
            let (first, rest) = part.split_at(1);
            first.to_ascii_uppercase() + &rest.to_ascii_lowercase()
        };
        self.0.split('-').map(capitalized).collect()
    }
}

fn usual_spelling(name: &str) -> Option<String> {
    let letters = |part: &str| part.bytes().all(|byte| byte.is_ascii_alphabetic());
    let mut parts = name.split('-').peekable();
    let language = parts.next()?;
    if !matches!(language.len(), 2 | 3) || !letters(language) {
        return None;
    }
    let mut usual = language.to_ascii_lowercase();
    if let Some(script) = parts.next_if(|part| part.len() == 4 && letters(part)) {
        usual.push('-');
        usual.push_str(&script[..1].to_ascii_uppercase());
        usual.push_str(&script[1..].to_ascii_lowercase());
    }
    let region = |part: &&str| {
        part.len() == 2 && letters(part)
            || part.len() == 3 && part.bytes().all(|byte| byte.is_ascii_digit())
    };
    if let Some(region) = parts.next_if(region) {
        usual.push('-');
        usual.push_str(&region.to_ascii_uppercase());
    }
    parts.next().is_none().then_some(usual)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tag_names_the_variant() {
        let variant = |name| Tag::read(name).unwrap().variant();
        assert_eq!(variant("en-CA"), "EnCa");
        assert_eq!(variant("iu-Cans-CA"), "IuCansCa");
        assert_eq!(variant("es-419"), "Es419");
        assert_eq!(variant("crk"), "Crk");
    }

    #[test]
    fn a_tag_in_another_spelling_is_refused_with_the_right_one() {
        assert_eq!(Tag::read("FR-ca").unwrap_err(), "Name the folder fr-CA.");
        for name in ["", "é", "french", "fr_CA", "fr-CA-x", "fr-", "-CA", "fr-C1"] {
            assert!(
                Tag::read(name).unwrap_err().contains("not a language tag"),
                "{name}"
            );
        }
    }
}
