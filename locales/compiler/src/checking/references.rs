//! What a text refers to exists.

use super::Contracts;
use crate::catalogue::{Catalogue, Part, text_id, walk};
use crate::report::Report;

pub(super) fn check(catalogue: &Catalogue, contracts: &Contracts, report: &mut Report) {
    for texts in &catalogue.languages {
        // What a further language lacks is shown in the default one.
        let fallback = catalogue.default().filter(|_| !texts.official);
        let known = [Some(texts), fallback];
        let known = || known.iter().flatten();
        for entry in texts.entries() {
            let mut error = |part: &str, what: String| {
                report.error(
                    &entry.file.path,
                    entry.file.line(part),
                    &entry.shown_id(),
                    what,
                );
            };
            let has = |term: bool, id: &str, attribute: Option<&str>| {
                let shown = if term {
                    format!("-{id}")
                } else {
                    id.to_owned()
                };
                known().any(|texts| {
                    if texts.may_have(&shown) {
                        return true;
                    }
                    let entries = if term { &texts.terms } else { &texts.messages };
                    entries
                        .get(id)
                        .is_some_and(|entry| entry.pattern(attribute).is_some())
                })
            };
            for (_, pattern) in entry.patterns() {
                walk(pattern, &mut |part| match part {
                    Part::Message(id, attribute) => {
                        let name = text_id(id, attribute);
                        if !has(false, id, attribute) && !contracts.contains_key(&name) {
                            error(
                                id,
                                format!(
                                    "It refers to {name}, which does not exist. Correct the reference, \
                                 or add the message."
                                ),
                            );
                        }
                    }
                    Part::Term(id, attribute, _) if !has(true, id, attribute) => {
                        error(
                            id,
                            format!(
                                "It refers to -{}, which does not exist. Correct the reference, or add \
                             it.",
                                text_id(id, attribute)
                            ),
                        );
                    }
                    _ => {}
                });
            }
        }
    }
}
