use crate::keywords::keywords;
use crate::message::MessageKind;

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
    pub(super) fn of_message(self) -> MessageKind {
        match self {
            Self::Success => MessageKind::Success,
            Self::Warning => MessageKind::Warning,
            Self::Information => MessageKind::Information,
        }
    }
}
