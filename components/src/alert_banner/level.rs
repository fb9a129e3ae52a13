use crate::keywords::keywords;
use portage_locales::{Text, messages};

keywords! {
    /// How grave an [`AlertBanner`](super::AlertBanner) is.
    #[derive(Default)]
    AlertLevel {
        /// Life, health or safety are in danger.
        Emergency = "emergency",
        /// Something does not work, or soon will not.
        Warning = "warning",
        /// Something to know.
        #[default]
        Information = "information",
    }
}

impl AlertLevel {
    pub(super) fn word(self) -> Text {
        match self {
            Self::Emergency => messages::alert_banner_emergency(),
            Self::Warning => messages::alert_banner_warning(),
            Self::Information => messages::alert_banner_information(),
        }
    }
}
