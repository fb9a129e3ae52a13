//! What each variable holds: read from the comments of the first language.

use std::collections::BTreeMap;

use super::{Contracts, uses};
use crate::catalogue::{Catalogue, Entry, text_id};
use crate::contract::{Contract, Kind, Variable};
use crate::report::Report;

/// The types that a comment declares, in its order.
type Declared<'a> = Vec<(&'a str, Kind)>;

pub(super) fn check(catalogue: &Catalogue, report: &mut Report) -> Contracts {
    let mut contracts = Contracts::new();
    let Some(texts) = catalogue.default() else {
        return contracts;
    };
    let declared: BTreeMap<&str, Declared> = texts
        .messages
        .values()
        .map(|entry| (entry.id, declarations(entry, report)))
        .collect();
    for entry in texts.messages.values() {
        let mut error = |part: &str, what: String| {
            report.error(&entry.file.path, entry.file.line(part), entry.id, what);
        };
        let own = &declared[entry.id];
        let mut used = Vec::new();
        for (attribute, pattern) in entry.patterns() {
            let names = uses::variables(catalogue, texts, &contracts, entry.id, attribute);
            let inherited = referred(catalogue, &declared, entry, attribute);
            let mut variables = Vec::new();
            for (name, kind) in own
                .iter()
                .filter(|(name, _)| names.iter().any(|n| n == name))
            {
                variables.push(Variable {
                    name: (*name).to_owned(),
                    kind: *kind,
                });
                if let Some((from, other)) = inherited.iter().find_map(|(from, list)| {
                    let (_, other) = list.iter().find(|(n, other)| n == name && other != kind)?;
                    Some((from, other))
                }) {
                    error(
                        entry.id,
                        format!(
                            "${name} is ({kind}) here and ({other}) in {from}, which it refers to. \
                         Give both the same type, or another name."
                        ),
                    );
                }
            }
            for name in &names {
                if own.iter().any(|(declared, _)| declared == name) {
                    continue;
                }
                let mut kinds = inherited.iter().flat_map(|(_, list)| list.iter());
                let kind = kinds.find(|(n, _)| n == name).map(|(_, kind)| *kind);
                let stands = uses::own_variables(pattern)
                    .into_iter()
                    .find(|own| own == name);
                match (kind, stands) {
                    (Some(kind), None) => variables.push(Variable {
                        name: name.clone(),
                        kind,
                    }),
                    // What only another message uses is an error there.
                    (None, None) => {}
                    (_, Some(part)) => error(
                        part,
                        format!(
                            "${name} has no type. Write in the comment above the message: \
                         # ${name} (Number) what it is. The types are Number, String and Date."
                        ),
                    ),
                }
            }
            used.extend(names);
            let id = text_id(entry.id, attribute);
            contracts.insert(
                id.clone(),
                Contract {
                    id,
                    file: entry.file.stem.clone(),
                    variables,
                    references: uses::references(catalogue, entry.id, attribute),
                },
            );
        }
        for (name, _) in own
            .iter()
            .filter(|(name, _)| !used.iter().any(|used| used == name))
        {
            error(
                name,
                format!(
                    "${name} is in the comment but not in the text. Use it, or remove it there."
                ),
            );
        }
    }
    contracts
}

/// What the messages that a text refers to declare, at any distance.
fn referred<'d>(
    catalogue: &Catalogue,
    declared: &'d BTreeMap<&str, Declared<'d>>,
    entry: &Entry,
    attribute: Option<&str>,
) -> Vec<(String, &'d Declared<'d>)> {
    let Some(texts) = catalogue.default() else {
        return Vec::new();
    };
    let mut found: Vec<(String, &Declared)> = Vec::new();
    let mut seen = vec![(entry.id, attribute)];
    let mut next = 0;
    while let Some(&(id, attribute)) = seen.get(next) {
        next += 1;
        let Some(entry) = texts.messages.get(id) else {
            continue;
        };
        if next > 1
            && let Some(list) = declared.get(id)
        {
            found.push((id.to_owned(), list));
        }
        let pattern = entry.pattern(attribute);
        for message in pattern
            .into_iter()
            .flat_map(|pattern| uses::messages(pattern))
        {
            if !seen.contains(&message) {
                seen.push(message);
            }
        }
    }
    found
}

/// Reads `$name (Type) explanation` lines; other lines are for translators.
fn declarations<'a>(entry: &Entry<'a>, report: &mut Report) -> Declared<'a> {
    let mut declared: Declared = Vec::new();
    for line in entry.comment.iter().flat_map(|comment| &comment.content) {
        let Some(rest) = line.trim_start().strip_prefix('$') else {
            continue;
        };
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
        let (name, rest) = rest.split_at(end.unwrap_or(rest.len()));
        let word = rest
            .trim_start()
            .strip_prefix('(')
            .and_then(|rest| rest.split_once(')'));
        let kind = word.map(|(word, _)| (word, Kind::from_comment(word.trim())));
        let what = match kind {
            Some((_, Some(_))) if declared.iter().any(|(known, _)| *known == name) => {
                format!("The comment gives ${name} a type twice. Remove one.")
            }
            Some((_, Some(kind))) => {
                declared.push((name, kind));
                continue;
            }
            Some((word, None)) => format!(
                "${name} has the type ({word}), which does not exist. Write (Number), (String) or \
                 (Date)."
            ),
            None => format!(
                "The comment names ${name} without a type. Write: # ${name} (Number) what it is. \
                 The types are Number, String and Date."
            ),
        };
        report.error(&entry.file.path, entry.file.line(line), entry.id, what);
    }
    declared
}
