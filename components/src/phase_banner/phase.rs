use crate::keywords::keywords;
use portage_locales::{Text, messages};

keywords! {
    /// How far a service has come.
    Phase {
        /// A first trial, which may change or end.
        Alpha = "alpha",
        /// In use by some, and still changing.
        Beta = "beta",
        /// In use by everyone, and just begun.
        Live = "live",
    }
}

impl Phase {
    pub(super) fn word(self) -> Text {
        match self {
            Self::Alpha => messages::phase_banner_alpha(),
            Self::Beta => messages::phase_banner_beta(),
            Self::Live => messages::phase_banner_live(),
        }
    }

    pub(super) fn sentence(self) -> Text {
        match self {
            Self::Alpha => messages::phase_banner_alpha_text(),
            Self::Beta => messages::phase_banner_beta_text(),
            Self::Live => messages::phase_banner_live_text(),
        }
    }
}
