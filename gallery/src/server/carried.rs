//! Answers that came back in one language, for whoever would rather go on in the other. With wasm
//! the page switches in place; without, the link to the other language carries their number.

use super::form::Form;
use super::register::Register;
use super::{once::Once, reference::Reference};
use axum::http::Uri;
use portage::{Answers, PageData};
use std::time::Instant;

/// Name under which the address carries the number: a word of both languages.
const NAME: &str = "portage";
/// The most that is kept for all people together, in bytes.
pub(super) const MOST_BYTES: usize = 16 * 1024 * 1024;

/// The address of a form with the number of its answers.
pub(super) fn address(path: &str, number: &Reference) -> String {
    [path, "?", NAME, "=", &number.to_string()].concat()
}

/// The number that an address carries.
pub(super) fn number(uri: &Uri) -> Option<Reference> {
    let query = Answers::from_urlencoded(uri.query()?.as_bytes()).ok()?;
    Reference::parse(query.get(NAME)?)
}

/// What pages that came back were made with, in memory only. It is kept as the text that the page
/// carries too: no rule has bounded these answers, and a text is as large as it says.
#[derive(Default)]
pub(super) struct Carried(Register<(Form, String)>);

impl Carried {
    /// Keeps what the page of a form was made with, and gives its number: the same for each time
    /// that the form comes back.
    pub(super) fn keep(
        &mut self,
        form: Form,
        once: Once,
        data: &PageData,
        now: Instant,
    ) -> Reference {
        let data = serde_json::to_string(data).expect("strings and lists have a JSON form");
        let number = self.0.receive(Some(once), (form, data), now);
        self.0.shrink(MOST_BYTES, |(_, data)| data.len());
        number
    }

    /// What the page of the form was made with, unless it was forgotten.
    pub(super) fn find(
        &mut self,
        form: Form,
        number: &Reference,
        now: Instant,
    ) -> Option<PageData> {
        let (kept_for, data) = self.0.find(number, now)?;
        let data = (*kept_for == form).then_some(data)?;
        serde_json::from_str(data).ok()
    }

    /// Drops what is too old.
    pub(super) fn forget(&mut self, now: Instant) {
        self.0.forget(now);
    }
}

#[cfg(test)]
mod tests {
    use super::super::register::CAPACITY;
    use super::*;
    use portage::locales::Locale;

    fn data(answer: &str) -> PageData {
        let mut data = PageData::default();
        data.answers.push("email", answer);
        data.problems
            .push("email", crate::messages::demo_email_enter());
        data
    }

    #[test]
    fn what_was_kept_comes_back_with_its_problems_in_every_language() {
        let (mut carried, now, kept) = (Carried::default(), Instant::now(), data("\0</script>é"));
        let number = carried.keep(Form::Contact, Once::random(), &kept, now);
        assert_eq!(carried.find(Form::Contact, &number, now), Some(kept));
    }

    #[test]
    fn the_number_of_one_form_opens_no_other() {
        let (mut carried, now) = (Carried::default(), Instant::now());
        let number = carried.keep(Form::Contact, Once::random(), &data("a"), now);
        assert_eq!(carried.find(Form::Renewal, &number, now), None);
    }

    #[test]
    fn a_form_that_comes_back_twice_is_kept_once_under_one_number() {
        let (mut carried, now, once) = (Carried::default(), Instant::now(), Once::random());
        let first = carried.keep(Form::Contact, once, &data("a"), now);
        assert_eq!(carried.keep(Form::Contact, once, &data("b"), now), first);
        assert_eq!(carried.0.len(), 1);
        assert_eq!(carried.find(Form::Contact, &first, now), Some(data("b")));
    }

    #[test]
    fn memory_is_bounded_in_number_and_in_bytes_and_the_oldest_go_first() {
        let (mut carried, now) = (Carried::default(), Instant::now());
        for _ in 0..=CAPACITY {
            carried.keep(Form::Contact, Once::random(), &data("a"), now);
        }
        assert_eq!(carried.0.len(), CAPACITY);
        let large = data(&"x".repeat(MOST_BYTES / 2));
        let first = carried.keep(Form::Contact, Once::random(), &large, now);
        assert_eq!(
            carried.find(Form::Contact, &first, now),
            Some(large.clone())
        );
        let second = carried.keep(Form::Contact, Once::random(), &large, now);
        assert_eq!(carried.0.len(), 1);
        assert_eq!(carried.find(Form::Contact, &first, now), None);
        assert!(carried.find(Form::Contact, &second, now).is_some());
    }

    #[test]
    fn an_address_says_its_number_and_no_other_query_does() {
        let number = Reference::random();
        let path = Form::Renewal.path(Locale::FrCa);
        let uri: Uri = address(path, &number).parse().unwrap();
        assert_eq!(uri.path(), path);
        assert_eq!(super::number(&uri), Some(number));
        for other in [
            "/",
            "/?",
            "/?portage",
            "/?portage=x",
            "/?portage=%zz",
            "/?x=C4FG-H9JK-MN3P",
        ] {
            assert_eq!(super::number(&other.parse().unwrap()), None, "{other}");
        }
    }
}
