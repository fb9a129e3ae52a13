//! A text that refers to itself, directly or through others, never ends.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Entry, Part, Texts, text_id, walk};
use crate::report::Report;

/// `-brand`, `field-required.title`; and the texts it refers to.
type Graph<'t, 'a> = BTreeMap<String, (&'t Entry<'a>, Vec<String>)>;

pub(super) fn check(catalogue: &Catalogue, report: &mut Report) {
    for texts in &catalogue.languages {
        let graph = graph(texts);
        let mut done = Vec::new();
        for start in graph.keys() {
            follow(start, &graph, &mut Vec::new(), &mut done, report);
        }
    }
}

fn graph<'t, 'a>(texts: &'t Texts<'a>) -> Graph<'t, 'a> {
    let mut graph = Graph::new();
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
            graph.insert(entry.name_of(attribute), (entry, targets));
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
        let circle = [&path[start..], &[name]].concat().join(" → ");
        if let Some((entry, _)) = graph.get(name) {
            let what = format!("It refers to itself: {circle}. Break the circle.");
            report.error(&entry.file.path, entry.line(), &entry.shown_id(), what);
        }
        return;
    }
    if done.contains(&name) {
        return;
    }
    path.push(name);
    if let Some((_, targets)) = graph.get(name) {
        for target in targets {
            follow(target, graph, path, done, report);
        }
    }
    path.pop();
    done.push(name);
}
