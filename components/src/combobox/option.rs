use crate::keywords::keywords;
use portage_locales::Text;

/// One answer that a [`Combobox`](super::Combobox) offers.
///
/// ```
/// use portage::ComboboxOption;
///
/// let option = ComboboxOption::new("CI", "Côte d’Ivoire").also("Ivory Coast").group("Africa");
/// assert_eq!(option.value(), "CI");
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ComboboxOption {
    pub(super) value: String,
    pub(super) label: Text,
    pub(super) also: Vec<Text>,
    pub(super) group: Option<Text>,
}

impl ComboboxOption {
    /// An answer: `value`, the code that is sent and is the same in every language, and `label`,
    /// what people read and look for.
    pub fn new(value: impl Into<String>, label: impl Into<Text>) -> Self {
        Self {
            value: value.into(),
            label: label.into(),
            also: Vec::new(),
            group: None,
        }
    }

    /// Another word that finds the answer: a former name, an abbreviation.
    pub fn also(mut self, word: impl Into<Text>) -> Self {
        self.also.push(word.into());
        self
    }

    /// The heading under which the answer stands. Give answers of one group one after the other.
    pub fn group(mut self, group: impl Into<Text>) -> Self {
        self.group = Some(group.into());
        self
    }

    /// The code that is sent.
    pub fn value(&self) -> &str {
        &self.value
    }

    /// What people read.
    pub fn label(&self) -> &Text {
        &self.label
    }
}

keywords! {
    /// How many answers a [`Combobox`](super::Combobox) takes, and which.
    #[derive(Default)]
    ComboboxKind {
        /// One of those offered; its code is sent. Natively a `<select>`.
        #[default]
        One = "one",
        /// Any number of those offered; their codes are sent. Natively a `<select multiple>`.
        Many = "many",
        /// Whatever is typed; what is offered only helps. Natively an `<input>` with a
        /// `<datalist>`.
        FreeText = "free-text",
    }
}

impl ComboboxKind {
    /// Only what is offered.
    pub(super) fn is_strict(self) -> bool {
        self != Self::FreeText
    }
}
