//! A text that refers to itself, directly or through others, never ends.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Entry, Part, Texts, text_id, walk};
use crate::contract::Contract;
use crate::report::Report;

/// `-brand`, `field-required.title`.
type Graph<'t, 'a> = BTreeMap<String, Node<'t, 'a>>;

struct Node<'t, 'a> {
    /// `None` for a compiled message that these texts do not replace.
    entry: Option<&'t Entry<'a>>,
    /// The texts it refers to.
    targets: Vec<String>,
}

/// With `given`, texts may refer to compiled messages, which may refer back to
/// what is replaced.
pub(super) fn check(catalogue: &Catalogue, given: Option<&[Contract]>, report: &mut Report) {
    for texts in &catalogue.languages {
        let graph = graph(texts, given.unwrap_or_default());
        let mut done = Vec::new();
        for start in graph.keys() {
            follow(start, &graph, &mut Vec::new(), &mut done, report);
        }
    }
}

fn graph<'t, 'a>(texts: &'t Texts<'a>, given: &[Contract]) -> Graph<'t, 'a> {
    let compiled = given.iter().map(|contract| {
        let node = Node {
            entry: None,
            targets: contract.references.clone(),
        };
        (contract.id.clone(), node)
    });
    let mut graph: Graph = compiled.collect();
    for entry in texts.entries() {
        for (attribute, pattern) in entry.patterns() {
            let mut targets = Vec::new();
            walk(pattern, &mut |part| match part {
                Part::Message(id, attribute) => targets.push(text_id(id, attribute)),
                Part::Term(id, attribute, _) => {
                    targets.push(format!("-{}", text_id(id, attribute)))
                }
                _ => {}
            });
            let node = Node {
                entry: Some(entry),
                targets,
            };
            graph.insert(entry.name_of(attribute), node);
        }
    }
    graph
}

/// Goes on from `name` until a text of the path comes again. Each text is
/// left once only, so each circle is told once.
fn follow<'g>(
    name: &'g str,
    graph: &'g Graph,
    path: &mut Vec<&'g str>,
    done: &mut Vec<&'g str>,
    report: &mut Report,
) {
    if let Some(start) = path.iter().position(|passed| *passed == name) {
        tell(&path[start..], graph, report);
        return;
    }
    if done.contains(&name) {
        return;
    }
    path.push(name);
    if let Some(node) = graph.get(name) {
        for target in &node.targets {
            follow(target, graph, path, done, report);
        }
    }
    path.pop();
    done.push(name);
}

/// Tells a circle where it can be broken: at its first text that is in a file.
fn tell(circle: &[&str], graph: &Graph, report: &mut Report) {
    let entry = |name: &&str| graph.get(*name).and_then(|node| node.entry);
    let first = circle.iter().position(|name| entry(name).is_some());
    let Some((before, after)) = first.map(|first| circle.split_at(first)) else {
        return;
    };
    if let Some(entry) = after.first().and_then(entry) {
        let names = [after, before, &after[..1]].concat().join(" → ");
        let what = format!("It refers to itself: {names}. Break the circle.");
        report.error(&entry.file.path, entry.line(), &entry.shown_id(), what);
    }
}
