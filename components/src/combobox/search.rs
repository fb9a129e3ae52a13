//! Which of the known answers are listed for what was typed, and in which order.

use super::ComboboxOption;
use portage_locales::{Locale, collation::fold};

/// An answer as it is looked for in the page's language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    pub code: String,
    pub label: String,
    pub group: Option<String>,
    folded: String,
    also: Vec<String>,
    /// The code, for people who know it: `QC` is Quebec.
    known_as: String,
}

impl Entry {
    pub fn new(option: &ComboboxOption, locale: Locale) -> Self {
        let label = option.label.get(locale).into_owned();
        Self {
            code: option.value.clone(),
            folded: fold(&label),
            label,
            group: option
                .group
                .as_ref()
                .map(|group| group.get(locale).into_owned()),
            also: option
                .also
                .iter()
                .map(|word| fold(&word.get(locale)))
                .collect(),
            known_as: fold(&option.value),
        }
    }

    /// Whether `typed` says all of it: its label, another word for it, its code.
    fn is(&self, typed: &str) -> bool {
        self.folded == typed || self.known_as == typed || self.also.iter().any(|word| word == typed)
    }

    /// 0: begins with what was typed; 1: holds it somewhere, or another word for it does.
    fn rank(&self, typed: &str) -> Option<u8> {
        if self.folded.starts_with(typed) {
            Some(0)
        } else if self.is(typed)
            || self.folded.contains(typed)
            || self.also.iter().any(|word| word.contains(typed))
        {
            Some(1)
        } else {
            None
        }
    }
}

/// Places in `entries` of those that fit `typed`: those that begin with it, then those that hold
/// it, each in the order given; group by group where there are groups.
pub(super) fn search(entries: &[Entry], typed: &str) -> Vec<usize> {
    let typed = fold(typed);
    let mut found = Vec::new();
    let mut start = 0;
    while start < entries.len() {
        let same = |entry: &&Entry| entry.group == entries[start].group;
        let end = start + entries[start..].iter().take_while(same).count();
        for rank in [0, 1] {
            let places = (start..end).filter(|place| entries[*place].rank(&typed) == Some(rank));
            found.extend(places);
        }
        start = end;
    }
    found
}

/// The one entry that `typed` names in full. Where two differ only in accents, what is typed to
/// the letter decides; if nothing does, none is taken for the other.
pub(super) fn exact<'a>(entries: &'a [Entry], typed: &str) -> Option<&'a Entry> {
    let wanted = fold(typed);
    let mut alike = entries.iter().filter(|entry| entry.is(&wanted));
    let first = alike.next()?;
    if alike.next().is_none() {
        return Some(first);
    }
    entries.iter().find(|entry| entry.label == typed.trim())
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn entries(labels: &[&'static str]) -> Vec<Entry> {
        let entry =
            |label: &&'static str| Entry::new(&ComboboxOption::new(*label, *label), Locale::FrCa);
        labels.iter().map(entry).collect()
    }

    fn found(labels: &[&'static str], typed: &str) -> Vec<String> {
        let entries = entries(labels);
        let label = |place: usize| entries[place].label.clone();
        search(&entries, typed).into_iter().map(label).collect()
    }

    #[test]
    fn montreal_finds_montreal_with_its_accent() {
        assert_eq!(found(&["Québec", "Montréal"], "montreal"), ["Montréal"]);
    }

    #[test]
    fn what_begins_with_the_letters_comes_before_what_holds_them() {
        let found = found(&["Côte d’Ivoire", "Île Maurice", "Ivujivik"], "iv");
        assert_eq!(found, ["Ivujivik", "Côte d’Ivoire"]);
    }

    #[test]
    fn groups_stay_together() {
        let option = |label: &'static str, group: &'static str| {
            Entry::new(
                &ComboboxOption::new(label, label).group(group),
                Locale::EnCa,
            )
        };
        let entries = [
            option("North Bay", "Ontario"),
            option("Bay Ridges", "Ontario"),
            option("Baie-Comeau", "Quebec"),
            option("Bay Roberts", "Newfoundland"),
        ];
        assert_eq!(search(&entries, "bay"), [1, 0, 3]);
    }

    #[test]
    fn a_former_name_finds_the_answer() {
        let iqaluit = ComboboxOption::new("IQ", "Iqaluit").also("Frobisher Bay");
        let entries = [Entry::new(&iqaluit, Locale::EnCa)];
        assert_eq!(search(&entries, "frob"), [0]);
        assert_eq!(exact(&entries, "frobisher bay").unwrap().code, "IQ");
    }

    #[test]
    fn a_code_that_was_typed_is_taken_for_its_answer() {
        let canada = ComboboxOption::new("CA", "Canada");
        let entries = [
            Entry::new(&ComboboxOption::new("KH", "Cambodia"), Locale::EnCa),
            Entry::new(&canada, Locale::EnCa),
        ];
        assert_eq!(exact(&entries, "ca").unwrap().label, "Canada");
        assert_eq!(search(&entries, "CA"), [0, 1]);
    }

    #[test]
    fn of_two_that_differ_in_an_accent_none_is_taken_for_the_other() {
        let entries = entries(&["Cote", "Côté"]);
        assert_eq!(exact(&entries, "Côté").unwrap().label, "Côté");
        assert_eq!(exact(&entries, "COTE"), None);
    }

    #[test]
    fn nothing_typed_lists_everything() {
        assert_eq!(found(&["b", "a"], " "), ["b", "a"]);
    }

    proptest! {
        #[test]
        fn every_label_is_found_by_any_of_its_beginnings(label in "[A-Za-zÀ-ÿ -]{1,12}", cut in 1usize..12) {
            let entries = [Entry::new(&ComboboxOption::new("x", label.clone()), Locale::FrCa)];
            let beginning: String = label.chars().take(cut).collect();
            prop_assert_eq!(search(&entries, &beginning), vec![0]);
        }

        #[test]
        fn nothing_is_listed_twice(labels in proptest::collection::vec("[a-c]{0,4}", 0..12), typed in "[a-c]{0,2}") {
            let entries: Vec<Entry> = labels
                .iter()
                .map(|label| Entry::new(&ComboboxOption::new("x", label.clone()), Locale::EnCa))
                .collect();
            let mut found = search(&entries, &typed);
            let count = found.len();
            found.sort_unstable();
            found.dedup();
            prop_assert_eq!(found.len(), count);
        }
    }
}
