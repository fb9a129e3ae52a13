use crate::form::{Attached, Upload};
use leptos::prelude::*;
use portage_locales::Text;

/// One file in the list.
#[derive(Clone)]
pub(super) struct Line {
    /// Tells it from every other that was ever in this list.
    pub key: u32,
    /// What it is: by its name, and once its first bytes are read, by its content.
    pub file: Attached,
    /// The file itself; none for one that the server has from an earlier page.
    pub source: Option<web_sys::File>,
    pub stage: RwSignal<Stage>,
}

/// How far a file has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Stage {
    /// Its first bytes are being read.
    Reading,
    /// It goes with the form.
    Ready,
    /// It waits for its turn to be uploaded.
    Waiting,
    /// It is on its way: so many percent.
    Sending(u8),
    /// The server has it, under this name.
    Sent(String),
    /// It did not arrive; once more may help.
    Failed(Text),
    /// It cannot be taken.
    Refused(Text),
}

impl Stage {
    /// What stands in its way.
    pub fn problem(&self) -> Option<Text> {
        match self {
            Self::Failed(problem) | Self::Refused(problem) => Some(problem.clone()),
            _ => None,
        }
    }

    pub fn percent(&self) -> Option<u8> {
        match self {
            Self::Sending(percent) => Some(*percent),
            _ => None,
        }
    }

    pub fn is_under_way(&self) -> bool {
        matches!(self, Self::Waiting | Self::Sending(_))
    }

    /// What the form sends of the file in a hidden answer: the server's name for it, or, for the
    /// rules, that there is a file which no server has. Nothing for a file that goes itself.
    pub fn answer(&self, file: &Attached) -> Option<String> {
        let token = match self {
            Self::Reading | Self::Ready => return None,
            Self::Sent(token) => token.clone(),
            _ => String::new(),
        };
        let file = file.clone();
        Some(Upload { token, file }.value())
    }
}
