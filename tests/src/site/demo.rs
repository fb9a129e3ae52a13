//! The pages of the demonstration service, and what it answers: only a server that takes forms has
//! them.

use super::manifest::in_each_language;
use super::{Answers, Page, Site};

/// Answers to the contact form that are right.
const RIGHT: Answers = &[
    ("given-names", "Marie Anne"),
    ("family-name", "Tremblay"),
    ("email", "marie@example.ca"),
    ("phone", "613 555-1234"),
    ("postal-code", "K1A 0B1"),
];

/// What comes back from a form: the page of the form, what it is called, what was sent.
const ANSWERED: [(&str, &str, Answers); 2] = [
    ("contact", "problems", &[]),
    ("contact", "confirmation", RIGHT),
];

impl Site {
    /// Every page of the demonstration service that is looked at, in every language.
    pub fn service(&self) -> Vec<Page> {
        let forms = self.demo.iter();
        let forms = forms.map(|(name, paths)| (["demo-", name].concat(), paths, None));
        let answered = ANSWERED.iter().filter_map(|(form, what, answers)| {
            let name = ["demo-", form, "-", what].concat();
            Some((name, self.demo.get(*form)?, Some(*answers)))
        });
        let pages = forms.chain(answered).flat_map(|(name, paths, sent)| {
            let pages = in_each_language(&name, paths.clone(), &[]).into_iter();
            pages.map(move |page| Page {
                sent,
                // Made of the same parts as the form's own page.
                edge: sent.is_some(),
                ..page
            })
        });
        pages.collect()
    }
}
