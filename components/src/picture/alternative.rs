use portage_locales::Text;

/// What is read in place of a picture (WCAG 1.1.1).
///
/// Words become one by `into()`. There is no other way to leave them out than to say that the
/// picture is decoration.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Alternative(pub(crate) Text);

impl Alternative {
    /// What the picture says, in a sentence.
    pub fn new(words: impl Into<Text>) -> Self {
        Self(words.into())
    }

    /// Nothing: the picture adds nothing to what is written beside it.
    pub fn decorative() -> Self {
        Self(Text::default())
    }
}

impl From<Text> for Alternative {
    fn from(words: Text) -> Self {
        Self(words)
    }
}

impl From<&'static str> for Alternative {
    fn from(words: &'static str) -> Self {
        Self(words.into())
    }
}

impl From<String> for Alternative {
    fn from(words: String) -> Self {
        Self(words.into())
    }
}
