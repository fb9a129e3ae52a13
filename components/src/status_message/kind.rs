use crate::keywords::keywords;
use portage_locales::{Text, messages};

keywords! {
    /// What a [`StatusMessage`](super::StatusMessage) is.
    #[derive(Default)]
    StatusKind {
        /// Something worked: the answer was saved, the number was found.
        Success = "success",
        /// Something to look at again before going on; it stops nobody.
        Warning = "warning",
        /// Something to know.
        #[default]
        Information = "information",
    }
}

impl StatusKind {
    pub(super) fn word(self) -> Text {
        match self {
            Self::Success => messages::status_message_success(),
            Self::Warning => messages::status_message_warning(),
            Self::Information => messages::status_message_information(),
        }
    }
}
