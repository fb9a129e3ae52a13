//! The rows of a set as they come and go: the browser and the server count alike.

use super::{Answers, Rows};

/// Rows that are there, in the order of the page, and the one that was removed last.
///
/// Ids are numbers that only grow and are never given twice, so that no row slides into the
/// answers of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct RowSet {
    ids: Vec<u32>,
    removed: Option<u32>,
    next: u32,
    least: u32,
    most: u32,
}

/// Where the focus goes when a row is removed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum After {
    Row(u32),
    /// No row is left: the button that adds one.
    Add,
}

impl RowSet {
    /// The rows that were sent under `name`, at least as many as there must be.
    pub fn of(rows: &Rows, name: &str, answers: &Answers) -> Self {
        let sent = |name: &str| -> Vec<u32> {
            answers.all(name).filter_map(|id| id.parse().ok()).collect()
        };
        let mut set = Self {
            ids: Vec::new(),
            removed: None,
            next: 1,
            least: rows.least_rows(),
            most: rows.most_rows(),
        };
        for row in rows.of(name, answers) {
            // "01" is the row "1" again.
            if let Some(id) = row.id().parse().ok().filter(|id| !set.is_there(*id)) {
                set.insert(id);
            }
        }
        let removed = sent(&[name, "-removed"].concat());
        set.removed = removed.into_iter().find(|id| !set.ids.contains(id));
        let last = set.ids.iter().chain(&set.removed).max();
        set.next = last.map_or(1, |last| last.saturating_add(1));
        while set.count() < set.least {
            set.ids.push(set.next);
            set.next += 1;
        }
        set
    }

    /// Ids of the rows that are there.
    pub fn ids(&self) -> &[u32] {
        &self.ids
    }

    /// Ids of the rows to be kept on the page: those that are there and the one that can come
    /// back, each in its place.
    pub fn kept(&self) -> Vec<u32> {
        let mut with = self.clone();
        if let Some(id) = self.removed {
            with.insert(id);
        }
        with.ids
    }

    /// The row that can come back.
    pub fn removed(&self) -> Option<u32> {
        self.removed
    }

    pub fn is_there(&self, id: u32) -> bool {
        self.ids.contains(&id)
    }

    /// The number that people read: its place among the rows, from 1; of the row that was
    /// removed, the place that it comes back to.
    pub fn number(&self, id: u32) -> u32 {
        self.ids.iter().filter(|other| **other < id).count() as u32 + 1
    }

    pub fn count(&self) -> u32 {
        self.ids.len() as u32
    }

    pub fn can_add(&self) -> bool {
        self.count() < self.most
    }

    pub fn can_remove(&self) -> bool {
        self.count() > self.least
    }

    pub fn most(&self) -> u32 {
        self.most
    }

    /// Adds a row at the end; its id. What was removed before is gone for good.
    pub fn add(&mut self) -> Option<u32> {
        if !self.can_add() {
            return None;
        }
        let id = self.next;
        self.next += 1;
        self.ids.push(id);
        self.removed = None;
        Some(id)
    }

    /// Removes a row; where the focus goes.
    pub fn remove(&mut self, id: u32) -> Option<After> {
        let place = self.ids.iter().position(|other| *other == id)?;
        if !self.can_remove() {
            return None;
        }
        self.ids.remove(place);
        self.removed = Some(id);
        let near = self.ids.get(place.saturating_sub(1));
        Some(near.map_or(After::Add, |id| After::Row(*id)))
    }

    /// Brings the row that was removed last back to its place; its id.
    pub fn undo(&mut self) -> Option<u32> {
        if !self.can_add() {
            return None;
        }
        let id = self.removed.take()?;
        self.insert(id);
        Some(id)
    }

    /// Rows are only added at the end, so their order is that of their ids.
    fn insert(&mut self, id: u32) {
        let place = self.ids.iter().filter(|other| **other < id).count();
        self.ids.insert(place, id);
    }
}

impl Rows {
    /// What a press on "add another", on "remove" or on "undo" in the set `name` asks for, without
    /// wasm: the answers to show the page with again. `None`: no such button was pressed.
    ///
    /// The answers of every row stay with it. Those of a row that is removed stay until the next
    /// press, so that it can come back; the rules do not see them.
    ///
    /// ```
    /// use portage::{Answers, rows};
    ///
    /// let sent = Answers::from_urlencoded(b"trip=1&trip-1-country=FR&trip-add=").unwrap();
    /// let again = rows().apply("trip", &sent).unwrap();
    /// assert_eq!(again.all("trip").collect::<Vec<_>>(), ["1", "2"]);
    /// assert_eq!(again.get("trip-1-country"), Some("FR"));
    /// ```
    pub fn apply(&self, name: &str, answers: &Answers) -> Option<Answers> {
        let part = |part: &str| [name, "-", part].concat();
        let pressed = |button: &str| answers.get(&part(button));
        let mut set = RowSet::of(self, name, answers);
        let focus = if pressed("add").is_some() {
            set.add().map(After::Row)
        } else if let Some(id) = pressed("remove") {
            id.parse().ok().and_then(|id| set.remove(id))
        } else {
            pressed("undo")?;
            set.undo().map(After::Row)
        };
        let kept = set.kept();
        let is_kept = |field: &str| match Self::row_around(name, field) {
            Some(id) => kept.contains(&id),
            None => true,
        };
        let own = [
            name.to_owned(),
            part("add"),
            part("remove"),
            part("undo"),
            part("removed"),
            part("focus"),
        ];
        let mut again: Answers = answers
            .iter()
            .filter(|(field, _)| !own.iter().any(|own| own == field) && is_kept(field))
            .collect();
        for id in set.ids() {
            again.push(name, id.to_string());
        }
        if let Some(id) = set.removed() {
            again.push(part("removed"), id.to_string());
        }
        match focus {
            Some(After::Row(id)) => again.push(part("focus"), id.to_string()),
            Some(After::Add) => again.push(part("focus"), "add"),
            None => {}
        }
        Some(again)
    }

    fn row_around(set: &str, field: &str) -> Option<u32> {
        super::Row::around(set, field)?.id().parse().ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::form::{Rules, required, rows};
    use proptest::prelude::*;

    fn sent(body: &str) -> Answers {
        Answers::from_urlencoded(body.as_bytes()).unwrap()
    }

    fn ids(answers: &Answers) -> Vec<&str> {
        answers.all("trip").collect()
    }

    #[test]
    fn removing_the_first_row_does_not_move_the_answers_of_the_second() {
        let answers = sent("trip=1&trip=2&trip-1-to=FR&trip-2-to=HT&trip-remove=1");
        let again = rows().apply("trip", &answers).unwrap();
        assert_eq!(ids(&again), ["2"]);
        assert_eq!(again.get("trip-2-to"), Some("HT"));
        assert_eq!(again.get("trip-focus"), Some("2"));
    }

    #[test]
    fn a_removed_row_comes_back_with_its_answers_and_in_its_place() {
        let answers = sent("trip=1&trip=2&trip-1-to=FR&trip-remove=1");
        let mut again = rows().apply("trip", &answers).unwrap();
        again.push("trip-undo", "1");
        let back = rows().apply("trip", &again).unwrap();
        assert_eq!(ids(&back), ["1", "2"]);
        assert_eq!(back.get("trip-1-to"), Some("FR"));
        assert_eq!(back.get("trip-removed"), None);
    }

    #[test]
    fn a_removed_row_is_not_checked_and_not_kept() {
        let answers = sent("trip=2&trip-removed=1&trip-1-to=&trip-2-to=HT");
        let rules = Rules::new().rows("trip", rows(), |row| {
            Rules::new().field(row.name("to"), required("Enter a country"))
        });
        let valid = rules.check(&answers).unwrap();
        assert_eq!(valid.rows("trip").len(), 1);
        assert_eq!(valid.answers().get("trip-1-to"), None);
    }

    #[test]
    fn a_new_row_never_gets_the_answers_of_one_that_was_removed() {
        let answers = sent("trip=1&trip-removed=2&trip-2-to=HT&trip-add=");
        let again = rows().apply("trip", &answers).unwrap();
        assert_eq!(ids(&again), ["1", "3"]);
        assert_eq!(again.get("trip-2-to"), None, "{again:?}");
    }

    #[test]
    fn bounds_hold_without_a_browser() {
        let two = rows().least(1).most(2);
        let full = two.apply("trip", &sent("trip=1&trip=2&trip-add=")).unwrap();
        assert_eq!(ids(&full), ["1", "2"]);
        let last = two.apply("trip", &sent("trip=1&trip-remove=1")).unwrap();
        assert_eq!(ids(&last), ["1"]);
    }

    #[test]
    fn a_form_that_was_sent_to_be_finished_changes_no_row() {
        assert_eq!(rows().apply("trip", &sent("trip=1&trip-1-to=FR")), None);
    }

    #[test]
    fn the_focus_goes_to_the_row_before_else_the_next_else_the_button() {
        let three = sent("trip=1&trip=2&trip=3");
        let set = RowSet::of(&rows(), "trip", &three);
        for (removed, focus) in [(3, 2), (2, 1), (1, 2)] {
            assert_eq!(set.clone().remove(removed), Some(After::Row(focus)));
        }
        let mut one = RowSet::of(&rows(), "trip", &sent("trip=7"));
        assert_eq!(one.remove(7), Some(After::Add));
    }

    #[test]
    fn numbers_follow_the_rows_and_ids_do_not() {
        let mut set = RowSet::of(&rows(), "trip", &sent("trip=2&trip=5&trip=9"));
        assert_eq!(set.number(9), 3);
        set.remove(2);
        assert_eq!((set.number(5), set.number(9), set.number(2)), (1, 2, 1));
        assert_eq!(set.kept(), [2, 5, 9]);
    }

    #[test]
    fn there_are_as_many_rows_as_there_must_be() {
        let set = RowSet::of(&rows().least(2), "trip", &Answers::new());
        assert_eq!(set.ids(), [1, 2]);
    }

    proptest! {
        #[test]
        fn no_row_is_there_twice_and_the_bounds_hold(steps in proptest::collection::vec((0u8..3, 1u32..8), 0..40)) {
            let mut set = RowSet::of(&rows().least(1).most(4), "trip", &Answers::new());
            let mut given = set.ids().to_vec();
            for (step, id) in steps {
                match step {
                    0 => if let Some(id) = set.add() {
                        prop_assert!(!given.contains(&id));
                        given.push(id);
                    },
                    1 => drop(set.remove(id)),
                    _ => drop(set.undo()),
                }
                prop_assert!((1..=4).contains(&set.count()));
                prop_assert!(set.ids().is_sorted_by(|a, b| a < b));
            }
        }

        #[test]
        fn forged_bodies_never_panic(body in "(trip(-add|-remove|-undo|-removed)?=[0-9a]{0,7}&){0,12}") {
            let _ = rows().apply("trip", &sent(&body));
        }
    }
}
