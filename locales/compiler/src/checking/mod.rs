//! Every check, one file per kind. They know nothing of each other and all
//! run, so that every error is told at once.

mod cycles;
mod figures_french;
mod identifiers;
mod markup;
mod overriding;
mod parity;
mod references;
mod same_use;
mod selection;
mod support;
mod terms;
mod types;
mod typography;
mod typography_french;
mod uses;
mod words_french;

pub use typography::check_french;

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Entry, Texts};
use crate::contract::{Contract, Kind};
use crate::report::Report;

/// Contracts by id.
pub(crate) type Contracts = BTreeMap<String, Contract>;

/// Checks everything and returns what the messages promise. With `given`, the
/// promises are made elsewhere and the texts must keep them.
pub(crate) fn check(
    catalogue: &Catalogue,
    given: Option<&[Contract]>,
    report: &mut Report,
) -> Contracts {
    let contracts = match given {
        Some(given) => overriding::check(catalogue, given, report),
        None => {
            identifiers::check(catalogue, report);
            types::check(catalogue, report)
        }
    };
    parity::check(catalogue, &contracts, given.is_some(), report);
    references::check(catalogue, &contracts, report);
    cycles::check(catalogue, given, report);
    for texts in &catalogue.languages {
        for entry in texts.entries() {
            let here = &mut Here {
                texts,
                entry,
                contracts: &contracts,
                report,
            };
            selection::check(here);
            support::check(catalogue, here);
            typography::check(here);
            markup::check(here);
        }
    }
    contracts
}

/// The entry under examination.
struct Here<'h, 'a> {
    texts: &'h Texts<'a>,
    entry: &'h Entry<'a>,
    contracts: &'h Contracts,
    report: &'h mut Report,
}

impl<'h, 'a> Here<'h, 'a> {
    /// Reports an error where `part` of the text stands.
    fn error(&mut self, part: &str, what: impl Into<String>) {
        let Here { entry, report, .. } = self;
        report.error(
            &entry.file.path,
            entry.file.line(part),
            &entry.shown_id(),
            what,
        );
    }

    /// What a variable of a message holds; `None` when another check has told
    /// that nobody knows. What is given to a term is text.
    fn kind(&self, attribute: Option<&str>, variable: &str) -> Option<Kind> {
        if self.entry.term {
            return Some(Kind::Text);
        }
        let contract = self.contracts.get(&self.entry.name_of(attribute))?;
        let known = contract
            .variables
            .iter()
            .find(|known| known.name == variable);
        known.map(|known| known.kind)
    }
}
