use crate::keywords::keywords;

keywords! {
    /// What a person answers to a [`ConsentBanner`](super::ConsentBanner), as it is sent.
    Consent {
        /// Agrees.
        Accept = "accept",
        /// Does not agree; everything else works all the same.
        Refuse = "refuse",
    }
}

impl Consent {
    /// Reads what was sent; anything else is no choice.
    pub fn from_value(value: &str) -> Option<Self> {
        [Self::Accept, Self::Refuse]
            .into_iter()
            .find(|choice| choice.as_str() == value)
    }
}
