//! What the compiler knows of each language that may have a folder.
//!
//! To add a language: one entry in [`LANGUAGES`] (its plural categories are in
//! CLDR's `plurals.xml`), and its rule in `portage-locales`
//! (`src/plural.rs`), where a test compares it with ICU.

use crate::tag::Tag;

/// A plural category of Unicode CLDR. Which of them a language has, and for
/// which numbers, is its own: French counts 0 and 1.5 as *one*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[allow(missing_docs)]
pub enum Category {
    Zero,
    One,
    Two,
    Few,
    Many,
    Other,
}

impl Category {
    const ALL: [Category; 6] = [
        Category::Zero,
        Category::One,
        Category::Two,
        Category::Few,
        Category::Many,
        Category::Other,
    ];

    /// The word that stands in a variant's key: `one`.
    pub const fn as_str(self) -> &'static str {
        match self {
            Category::Zero => "zero",
            Category::One => "one",
            Category::Two => "two",
            Category::Few => "few",
            Category::Many => "many",
            Category::Other => "other",
        }
    }

    pub(crate) fn from_key(key: &str) -> Option<Category> {
        Category::ALL
            .into_iter()
            .find(|category| category.as_str() == key)
    }
}

/// A language that may have a folder.
pub(crate) struct Language {
    pub code: &'static str,
    /// Its own name for itself, as a language toggle shows it.
    pub name: &'static str,
    /// `Ltr` or `Rtl`.
    pub direction: &'static str,
    /// The plural categories it has, `other` among them.
    pub categories: &'static [Category],
}

const LANGUAGES: &[Language] = &[
    Language {
        code: "en",
        name: "English",
        direction: "Ltr",
        categories: &[Category::One, Category::Other],
    },
    Language {
        code: "fr",
        name: "Français",
        direction: "Ltr",
        categories: &[Category::One, Category::Many, Category::Other],
    },
    Language {
        code: "iu",
        name: "ᐃᓄᒃᑎᑐᑦ",
        direction: "Ltr",
        categories: &[Category::One, Category::Two, Category::Other],
    },
];

impl Language {
    /// Finds what is known of a tag's language. The error says what to do.
    pub fn of(tag: &Tag) -> Result<&'static Language, String> {
        let code = tag.language();
        LANGUAGES
            .iter()
            .find(|language| language.code == code)
            .ok_or_else(|| {
                format!(
                    "The plural rule of the language \"{code}\" is not known. Add the language to \
                 portage-fluent (src/language.rs) and its rule to portage-locales (src/plural.rs)."
                )
            })
    }

    /// "one, many, other", for errors.
    pub fn category_names(&self) -> String {
        let names: Vec<_> = self
            .categories
            .iter()
            .map(|category| category.as_str())
            .collect();
        names.join(", ")
    }
}
