use super::{once::Once, reference::Reference};
use crate::demo::KEPT_MINUTES;
use std::collections::VecDeque;
use std::time::{Duration, Instant};

/// How long answers are kept.
pub(super) const KEPT: Duration = Duration::from_secs(60 * KEPT_MINUTES as u64);
/// How many people's answers are kept: a bound for the memory, however many come in an hour.
pub(super) const CAPACITY: usize = 1000;

/// What was sent, in memory only, the oldest first.
pub(super) struct Register<T>(VecDeque<Entry<T>>);

struct Entry<T> {
    once: Option<Once>,
    reference: Reference,
    answers: T,
    received: Instant,
}

impl<T> Default for Register<T> {
    fn default() -> Self {
        Self(VecDeque::new())
    }
}

impl<T> Register<T> {
    /// Keeps the answers and gives their number. The same form sent again keeps its number and
    /// has its answers replaced: the person went back to correct them, or pressed twice.
    pub(super) fn receive(&mut self, once: Option<Once>, answers: T, now: Instant) -> Reference {
        self.forget(now);
        let before = once.and_then(|once| self.0.iter().position(|entry| entry.once == Some(once)));
        let before = before
            .and_then(|place| self.0.remove(place))
            .map(|entry| entry.reference);
        let reference = before.unwrap_or_else(Reference::random);
        if self.0.len() == CAPACITY {
            self.0.pop_front();
        }
        self.0.push_back(Entry {
            once,
            reference: reference.clone(),
            answers,
            received: now,
        });
        reference
    }

    /// The answers under a number, unless they were forgotten.
    pub(super) fn find(&mut self, reference: &Reference, now: Instant) -> Option<&T> {
        self.forget(now);
        self.0
            .iter()
            .find(|entry| entry.reference == *reference)
            .map(|entry| &entry.answers)
    }

    /// Drops what is older than [`KEPT`].
    pub(super) fn forget(&mut self, now: Instant) {
        while self
            .0
            .front()
            .is_some_and(|oldest| now.saturating_duration_since(oldest.received) >= KEPT)
        {
            self.0.pop_front();
        }
    }

    /// Drops the oldest until what is left has `most` bytes at most: for answers that no rule has
    /// bounded.
    pub(super) fn shrink(&mut self, most: usize, bytes: impl Fn(&T) -> usize) {
        let mut held: usize = self.0.iter().map(|entry| bytes(&entry.answers)).sum();
        while held > most
            && let Some(oldest) = self.0.pop_front()
        {
            held -= bytes(&oldest.answers);
        }
    }

    #[cfg(test)]
    pub(super) fn len(&self) -> usize {
        self.0.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::demo::Contact;

    fn contact(given_names: &str) -> Contact {
        Contact {
            given_names: given_names.into(),
            family_name: "Roy".into(),
            email: "roy@exemple.ca".into(),
            phone: None,
            postal_code: "K1A 0B1".parse().unwrap(),
        }
    }

    #[test]
    fn the_same_form_twice_is_one_application_with_the_later_answers() {
        let (mut register, now, once) = (Register::default(), Instant::now(), Once::random());
        let first = register.receive(Some(once), contact("Ana"), now);
        let second = register.receive(Some(once), contact("Anna"), now);
        assert_eq!(first, second);
        assert_eq!(register.len(), 1);
        assert_eq!(register.find(&first, now), Some(&contact("Anna")));
    }

    #[test]
    fn two_forms_with_the_same_answers_are_two_applications() {
        let (mut register, now) = (Register::default(), Instant::now());
        let first = register.receive(Some(Once::random()), contact("Ana"), now);
        let second = register.receive(Some(Once::random()), contact("Ana"), now);
        let (third, fourth) = (
            register.receive(None, contact("Ana"), now),
            register.receive(None, contact("Ana"), now),
        );
        assert!(first != second && third != fourth);
        assert_eq!(register.len(), 4);
    }

    #[test]
    fn answers_are_gone_after_an_hour_and_not_before() {
        let (mut register, now) = (Register::default(), Instant::now());
        let reference = register.receive(None, contact("Ana"), now);
        assert!(
            register
                .find(&reference, now + KEPT - Duration::from_secs(1))
                .is_some()
        );
        assert!(register.find(&reference, now + KEPT).is_none());
        assert_eq!(register.len(), 0);
    }

    #[test]
    fn memory_is_bounded_and_the_oldest_go_first() {
        let (mut register, now) = (Register::default(), Instant::now());
        let first = register.receive(None, contact("Ana"), now);
        let second = register.receive(None, contact("Ana"), now);
        for _ in 2..=CAPACITY {
            register.receive(None, contact("Ana"), now);
        }
        assert_eq!(register.len(), CAPACITY);
        assert!(register.find(&first, now).is_none());
        assert!(register.find(&second, now).is_some());
    }
}
