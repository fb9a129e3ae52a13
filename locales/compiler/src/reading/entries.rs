//! From files to entries: parses, and finds what stands twice.

use std::collections::{BTreeMap, BTreeSet};
use std::panic;

use fluent_syntax::ast;
use fluent_syntax::parser;

use super::files::{File, Folder};
use super::{junk, nesting};
use crate::catalogue::{Catalogue, Entry, Texts};
use crate::report::Report;

/// Parses every file of a folder.
pub(crate) fn parse<'a>(folder: &'a Folder, report: &mut Report) -> Catalogue<'a> {
    let languages = folder.languages.iter().map(|language| {
        let mut texts = Texts {
            tag: &language.tag,
            language: language.language,
            official: language.official,
            path: &language.path,
            messages: BTreeMap::new(),
            terms: BTreeMap::new(),
            unread: BTreeSet::new(),
            incomplete: language.incomplete,
        };
        for file in &language.files {
            for entry in entries(file, &mut texts, report) {
                add(entry, &mut texts, report);
            }
        }
        texts
    });
    Catalogue {
        languages: languages.collect(),
    }
}

fn add<'a>(entry: Entry<'a>, texts: &mut Texts<'a>, report: &mut Report) {
    for (index, attribute) in entry.attributes.iter().enumerate() {
        let name = attribute.id.name;
        if entry.attributes[..index]
            .iter()
            .any(|before| before.id.name == name)
        {
            let line = entry.file.line(name);
            let what = format!("The attribute .{name} stands twice. Remove one.");
            report.error(&entry.file.path, line, &entry.shown_id(), what);
        }
    }
    let known = if entry.term {
        &mut texts.terms
    } else {
        &mut texts.messages
    };
    if let Some(first) = known.get(entry.id) {
        let what = format!(
            "The id stands twice, first in {}:{}. Remove or rename one.",
            first.file.path.display(),
            first.line()
        );
        report.error(&entry.file.path, entry.line(), &entry.shown_id(), what);
    } else {
        known.insert(entry.id, entry);
    }
}

fn entries<'a>(file: &'a File, texts: &mut Texts, report: &mut Report) -> Vec<Entry<'a>> {
    if let Some(byte) = nesting::too_deep(&file.text) {
        let what = "Braces or brackets are nested too deeply, or not closed. Simplify the text.";
        report.error(&file.path, file.line_at(byte), "", what);
        texts.incomplete = true;
        return Vec::new();
    }
    // Whatever a file holds, the other files' errors are still told.
    let parsed = panic::catch_unwind(|| parser::parse(file.text.as_str()));
    let resource = match parsed {
        Ok(Ok(resource)) => resource,
        Ok(Err((resource, errors))) => {
            for error in errors {
                let line = file.line_at(error.pos.start);
                let slice = error
                    .slice
                    .and_then(|slice| file.text.get(slice))
                    .unwrap_or_default();
                let id = id_of(slice);
                texts.unread.insert(id.to_owned());
                report.error(&file.path, line, id, junk::explain(&error.kind));
            }
            resource
        }
        Err(_) => {
            let what = "The Fluent parser failed on this file. Look for unusual characters.";
            report.error(&file.path, 0, "", what);
            texts.incomplete = true;
            return Vec::new();
        }
    };
    let entries = resource.body.into_iter().filter_map(|entry| match entry {
        ast::Entry::Message(message) => Some(Entry {
            file,
            id: message.id.name,
            term: false,
            value: message.value,
            attributes: message.attributes,
            comment: message.comment,
        }),
        ast::Entry::Term(term) => Some(Entry {
            file,
            id: term.id.name,
            term: true,
            value: Some(term.value),
            attributes: term.attributes,
            comment: term.comment,
        }),
        _ => None,
    });
    entries.collect()
}

/// The id of an entry that could not be read (`-brand` for a term), when it
/// starts like one.
fn id_of(junk: &str) -> &str {
    let end = junk.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_');
    let (id, rest) = junk.split_at(end.unwrap_or(junk.len()));
    let rest = rest.trim_start_matches(' ');
    if rest.is_empty() || rest.starts_with(['=', '\r', '\n']) {
        id
    } else {
        ""
    }
}
