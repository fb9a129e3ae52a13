//! Which variables, functions and other messages a text uses.

use std::collections::BTreeSet;

use fluent_syntax::ast::Pattern;

use super::Contracts;
use crate::catalogue::{Catalogue, Part, Texts, text_id, walk};

/// The variables of a text, in order, without those of what it refers to.
pub(super) fn own_variables<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let mut variables = Vec::new();
    walk(pattern, &mut |part| {
        if let Part::Variable(name) = part
            && !variables.contains(&name)
        {
            variables.push(name);
        }
    });
    variables
}

/// The messages that a text refers to: id and attribute.
pub(super) fn messages<'a>(pattern: &Pattern<&'a str>) -> Vec<(&'a str, Option<&'a str>)> {
    let mut messages = Vec::new();
    walk(pattern, &mut |part| {
        if let Part::Message(id, attribute) = part {
            messages.push((id, attribute));
        }
    });
    messages
}

/// The messages that a text refers to in any language, in the order of the ids.
pub(super) fn references(catalogue: &Catalogue, id: &str, attribute: Option<&str>) -> Vec<String> {
    let mut found = BTreeSet::new();
    for texts in &catalogue.languages {
        let pattern = texts
            .messages
            .get(id)
            .and_then(|entry| entry.pattern(attribute));
        for (id, attribute) in pattern.map(messages).unwrap_or_default() {
            found.insert(text_id(id, attribute));
        }
    }
    found.into_iter().collect()
}

/// The functions of a text.
pub(super) fn functions<'a>(pattern: &Pattern<&'a str>) -> BTreeSet<&'a str> {
    let mut functions = BTreeSet::new();
    walk(pattern, &mut |part| {
        if let Part::Function(name, _) = part {
            functions.insert(name);
        }
    });
    functions
}

/// The variables of a text and of every message it refers to, in order.
/// `contracts` know messages that are not in the folder.
pub(super) fn variables(
    catalogue: &Catalogue,
    texts: &Texts,
    contracts: &Contracts,
    id: &str,
    attribute: Option<&str>,
) -> Vec<String> {
    let mut found = Vec::new();
    let mut add = |name: &str| {
        if !found.iter().any(|found| found == name) {
            found.push(name.to_owned());
        }
    };
    let key = |id: &str, attribute: Option<&str>| (id.to_owned(), attribute.map(str::to_owned));
    let mut seen = BTreeSet::new();
    let mut waiting = vec![key(id, attribute)];
    while let Some((id, attribute)) = waiting.pop() {
        if !seen.insert((id.clone(), attribute.clone())) {
            continue;
        }
        let attribute = attribute.as_deref();
        let here = texts.messages.get(id.as_str());
        let entry = here.or_else(|| catalogue.default()?.messages.get(id.as_str()));
        if let Some(pattern) = entry.and_then(|entry| entry.pattern(attribute)) {
            own_variables(pattern).into_iter().for_each(&mut add);
            waiting.extend(
                messages(pattern)
                    .into_iter()
                    .rev()
                    .map(|(id, attribute)| key(id, attribute)),
            );
        } else if let Some(contract) = contracts.get(&text_id(&id, attribute)) {
            contract
                .variables
                .iter()
                .for_each(|variable| add(&variable.name));
        }
    }
    found
}
