//! Answers that are looked up while the person types, and the order of questions and replies.

use super::ComboboxOption;
use std::pin::Pin;
use std::sync::Arc;

/// The answers could not be looked up: no connection, or the service failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Unavailable;

type Reply = Pin<Box<dyn Future<Output = Result<Vec<ComboboxOption>, Unavailable>>>>;

/// Where a [`Combobox`](super::Combobox) looks for answers while the person types: a function
/// that is given what was typed and returns a future.
///
/// It is asked in the browser only, when the person pauses; a reply that comes after a later
/// question is dropped. It returns what fits, the best first, already limited to what helps.
///
/// ```
/// use portage::{ComboboxOption, ComboboxSource, Unavailable};
///
/// let offices = ComboboxSource::new(|typed: String| async move {
///     if typed == "offline" {
///         return Err(Unavailable);
///     }
///     Ok(vec![ComboboxOption::new("K1A", typed)])
/// });
/// ```
#[derive(Clone)]
pub struct ComboboxSource(Arc<dyn Fn(String) -> Reply + Send + Sync>);

impl ComboboxSource {
    /// Looks answers up with `ask`.
    pub fn new<F, A>(ask: F) -> Self
    where
        F: Fn(String) -> A + Send + Sync + 'static,
        A: Future<Output = Result<Vec<ComboboxOption>, Unavailable>> + 'static,
    {
        Self(Arc::new(move |typed| Box::pin(ask(typed))))
    }

    pub(super) fn ask(&self, typed: String) -> Reply {
        (self.0)(typed)
    }
}

/// How far the present question is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Progress {
    #[default]
    Idle,
    Waiting,
    Found,
    Failed,
}

/// The present question to the source: replies to earlier ones are told apart by their ticket.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Lookup {
    ticket: u32,
    pub progress: Progress,
}

impl Lookup {
    /// Asks anew; the ticket goes with the question.
    pub fn ask(&mut self) -> u32 {
        self.ticket += 1;
        self.progress = Progress::Waiting;
        self.ticket
    }

    /// Nothing is asked any longer: too little is typed.
    pub fn forget(&mut self) {
        self.ticket += 1;
        self.progress = Progress::Idle;
    }

    /// Whether `ticket` is that of the present question.
    pub fn is_present(&self, ticket: u32) -> bool {
        self.ticket == ticket
    }

    /// Takes a reply. `false`: it is one to an earlier question, and changes nothing.
    pub fn reply(&mut self, ticket: u32, arrived: bool) -> bool {
        let present = self.is_present(ticket) && self.progress == Progress::Waiting;
        if present {
            self.progress = if arrived {
                Progress::Found
            } else {
                Progress::Failed
            };
        }
        present
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_late_reply_to_an_earlier_question_is_dropped() {
        let mut lookup = Lookup::default();
        let (first, second) = (lookup.ask(), lookup.ask());
        assert!(!lookup.reply(first, true));
        assert_eq!(lookup.progress, Progress::Waiting);
        assert!(lookup.reply(second, true));
        assert!(!lookup.reply(first, false));
        assert_eq!(lookup.progress, Progress::Found);
    }

    #[test]
    fn a_reply_is_dropped_once_the_letters_were_deleted() {
        let mut lookup = Lookup::default();
        let asked = lookup.ask();
        lookup.forget();
        assert!(!lookup.reply(asked, true));
        assert_eq!(lookup.progress, Progress::Idle);
    }

    #[test]
    fn a_failure_is_shown_until_the_next_question() {
        let mut lookup = Lookup::default();
        let asked = lookup.ask();
        assert!(lookup.reply(asked, false));
        assert_eq!(lookup.progress, Progress::Failed);
        lookup.ask();
        assert_eq!(lookup.progress, Progress::Waiting);
    }
}
