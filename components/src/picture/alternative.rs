use portage_locales::Text;

/// What a picture says to a person who does not see it. A text turns into it by itself.
#[derive(Clone)]
pub enum Alternative {
    /// Nothing: the words beside it say it all, or there is nothing to say.
    Decorative,
    /// What it means here, in words.
    Words(Text),
}

impl Alternative {
    pub(crate) fn into_text(self) -> Text {
        match self {
            Self::Decorative => Text::default(),
            Self::Words(text) => text,
        }
    }
}

impl From<Text> for Alternative {
    fn from(text: Text) -> Self {
        Self::Words(text)
    }
}

impl From<&'static str> for Alternative {
    fn from(text: &'static str) -> Self {
        Self::Words(text.into())
    }
}

impl From<String> for Alternative {
    fn from(text: String) -> Self {
        Self::Words(text.into())
    }
}
