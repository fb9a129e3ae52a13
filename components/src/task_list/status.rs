use crate::keywords::keywords;
use portage_locales::{Text, messages};

keywords! {
    /// How far a [`Task`](super::Task) is.
    TaskStatus {
        /// Nothing is left to do.
        Completed = "completed",
        /// Begun, and not all is answered.
        InProgress = "in-progress",
        /// To be done.
        NotStarted = "not-started",
        /// Something in it has to be mended.
        Problem = "problem",
        /// Something else must be done first: there is no link.
        CannotStart = "cannot-start",
    }
}

impl TaskStatus {
    pub(super) fn word(self) -> Text {
        match self {
            Self::Completed => messages::task_list_completed(),
            Self::InProgress => messages::task_list_in_progress(),
            Self::NotStarted => messages::task_list_not_started(),
            Self::Problem => messages::task_list_problem(),
            Self::CannotStart => messages::task_list_cannot_start(),
        }
    }
}
