//! The same variables in every language, the same functions in the official
//! ones.

use super::{Contracts, uses};
use crate::catalogue::{Catalogue, Entry, Texts};
use crate::report::Report;

/// An entry and the language that it is of.
pub(super) type Side<'s, 'a> = (&'s Texts<'a>, &'s Entry<'a>);

pub(super) fn variables(
    catalogue: &Catalogue,
    contracts: &Contracts,
    (default, first): Side,
    (texts, entry): Side,
    report: &mut Report,
) {
    for (attribute, _) in entry.patterns() {
        if first.pattern(attribute).is_none() {
            continue;
        }
        let used = |texts| uses::variables(catalogue, texts, contracts, entry.id, attribute);
        let (here, there) = (used(texts), used(default));
        let mut error = |name: &String, entry: &Entry, with: &Texts, without: &Texts| {
            let part = attribute
                .and_then(|name| entry.attributes.iter().find(|a| a.id.name == name))
                .map_or(entry.id, |attribute| attribute.id.name);
            let told = format!(
                "{} uses ${name} and {} does not. Use the same variables in every language.",
                with.tag.as_str(),
                without.tag.as_str()
            );
            report.error(
                &entry.file.path,
                entry.file.line(part),
                &entry.shown_id(),
                told,
            );
        };
        for name in here.iter().filter(|name| !there.contains(name)) {
            error(name, entry, texts, default);
        }
        for name in there.iter().filter(|name| !here.contains(name)) {
            error(name, entry, default, texts);
        }
    }
}

pub(super) fn functions((default, first): Side, (texts, entry): Side, report: &mut Report) {
    for (attribute, pattern) in entry.patterns() {
        let Some(other) = first.pattern(attribute) else {
            continue;
        };
        let (here, there) = (uses::functions(pattern), uses::functions(other));
        for name in here.symmetric_difference(&there) {
            let (with, without) = if here.contains(name) {
                (texts, default)
            } else {
                (default, texts)
            };
            let told = format!(
                "{} uses {name}() and {} does not. Use the same functions in every official language.",
                with.tag.as_str(),
                without.tag.as_str()
            );
            report.error(&entry.file.path, entry.line(), &entry.shown_id(), told);
        }
    }
}
