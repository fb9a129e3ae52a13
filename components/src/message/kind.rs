use crate::keywords::keywords;
use portage_locales::{Text, messages};

keywords! {
    /// What a message is about, told in words and by a sign, and only then by a colour.
    #[derive(Default)]
    MessageKind {
        /// Something worked.
        Success = "success",
        /// Something to look at again before going on.
        Warning = "warning",
        /// Something to know.
        #[default]
        Information = "information",
        /// Something is lost, or will be, unless the person acts.
        Danger = "danger",
    }
}

impl MessageKind {
    /// The word before the message.
    pub(crate) fn word(self) -> Text {
        match self {
            Self::Success => messages::message_success(),
            Self::Warning => messages::message_warning(),
            Self::Information => messages::message_information(),
            Self::Danger => messages::message_danger(),
        }
    }

    /// Whether it cuts off what is being said when it appears.
    pub(crate) fn is_pressing(self) -> bool {
        matches!(self, Self::Warning | Self::Danger)
    }

    /// Its colours, and where `own` is that of a message, its sign.
    pub(crate) fn class(self, own: &str) -> String {
        [own, " ptg-kind--", self.as_str()].concat()
    }
}
