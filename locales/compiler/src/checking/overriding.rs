//! Texts that replace compiled ones must keep the promises made for those.

use super::{Contracts, uses};
use crate::catalogue::{Catalogue, text_id};
use crate::contract::Contract;
use crate::report::Report;

pub(super) fn check(catalogue: &Catalogue, given: &[Contract], report: &mut Report) -> Contracts {
    let contracts: Contracts = given
        .iter()
        .map(|contract| (contract.id.clone(), contract.clone()))
        .collect();
    for texts in &catalogue.languages {
        for entry in texts.messages.values() {
            for (attribute, _) in entry.patterns() {
                let part = attribute.unwrap_or(entry.id);
                let mut error = |what: String| {
                    report.error(&entry.file.path, entry.file.line(part), entry.id, what);
                };
                let id = text_id(entry.id, attribute);
                let Some(contract) = contracts.get(&id) else {
                    error(format!(
                        "There is no message {id} to replace. Correct the id, or remove the text."
                    ));
                    continue;
                };
                for name in uses::variables(catalogue, texts, &contracts, entry.id, attribute) {
                    if !contract.variables.iter().any(|known| known.name == name) {
                        error(format!("{id} is not given ${name}. {}", offer(contract)));
                    }
                }
            }
        }
    }
    contracts
}

fn offer(contract: &Contract) -> String {
    let names: Vec<_> = contract
        .variables
        .iter()
        .map(|variable| format!("${}", variable.name))
        .collect();
    if names.is_empty() {
        "Write the text without variables.".to_owned()
    } else {
        format!("It is given {}.", names.join(", "))
    }
}
