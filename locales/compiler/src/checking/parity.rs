//! The same messages, attributes, terms, variables and functions in every
//! official language. Further languages may lack some, and may add none.

use super::same_use::Side;
use super::{Contracts, same_use};
use crate::catalogue::{Catalogue, Entry, Texts};
use crate::report::Report;

/// `replacing`: the texts replace compiled ones, so that some languages may
/// leave some out without a warning.
pub(super) fn check(
    catalogue: &Catalogue,
    contracts: &Contracts,
    replacing: bool,
    report: &mut Report,
) {
    for texts in &catalogue.languages {
        for other in &catalogue.languages {
            // The default language is the measure of all, the other official
            // ones of each other, further ones of none.
            let measured =
                other.official || catalogue.default().is_some_and(|d| d.tag == texts.tag);
            if texts.official && texts.tag != other.tag && measured {
                for entry in texts.entries() {
                    present(entry, other, texts, replacing, report);
                }
            }
        }
    }
    let Some(default) = catalogue.default() else {
        return;
    };
    for texts in &catalogue.languages[1..] {
        for entry in texts.entries() {
            match find(entry, default) {
                Some(first) => {
                    if !texts.official && !entry.term {
                        unknown_attributes((default, first), (texts, entry), report);
                    }
                    if !entry.term {
                        same_use::variables(
                            catalogue,
                            contracts,
                            (default, first),
                            (texts, entry),
                            report,
                        );
                    }
                    if texts.official {
                        same_use::functions((default, first), (texts, entry), report);
                    }
                    same_file((default, first), (texts, entry), report);
                }
                // Of official languages this is told by `present`. A further
                // language may need terms of its own.
                None if texts.official || entry.term || default.may_have(entry.id) => {}
                None => unknown(entry, default, report),
            }
        }
    }
}

fn find<'t, 'a>(entry: &Entry, texts: &'t Texts<'a>) -> Option<&'t Entry<'a>> {
    let known = if entry.term {
        &texts.terms
    } else {
        &texts.messages
    };
    known.get(entry.id)
}

/// `entry` of `from` is in `other` too, with its attributes.
fn present(entry: &Entry, other: &Texts, from: &Texts, replacing: bool, report: &mut Report) {
    let what = if entry.term { "term" } else { "message" };
    let path = &entry.file.path;
    let tag = other.tag.as_str();
    let instead = format!("{} is shown instead.", from.tag.as_str());
    let Some(found) = find(entry, other) else {
        if other.may_have(&entry.shown_id()) {
            return;
        }
        if other.official {
            let target = other
                .path
                .join(entry.file.path.file_name().unwrap_or_default());
            let target = target.to_string_lossy().replace('\\', "/");
            let told =
                format!("{tag} does not have this {what}. Add it to {target}, or remove it here.");
            report.error(path, entry.line(), &entry.shown_id(), told);
        } else if !replacing {
            let told = format!("{tag} does not have this {what}. {instead}");
            report.warn(path, entry.line(), &entry.shown_id(), told);
        }
        return;
    };
    // The attributes of a term are the grammar of its language.
    if entry.term {
        return;
    }
    for attribute in &entry.attributes {
        let name = attribute.id.name;
        if found.pattern(Some(name)).is_none() {
            let line = entry.file.line(name);
            let place =
                format!("{}:{}", found.file.path.display(), found.line()).replace('\\', "/");
            let told = format!("{tag} does not have the attribute .{name}. ");
            if other.official {
                let told = told + &format!("Add it at {place}, or remove it here.");
                report.error(path, line, &entry.shown_id(), told);
            } else if !replacing {
                report.warn(path, line, &entry.shown_id(), told + &instead);
            }
        }
    }
}

/// An entry of a further language that nothing can ask for.
fn unknown(entry: &Entry, default: &Texts, report: &mut Report) {
    let told = format!(
        "{} does not have this message, so nothing asks for it. Correct the id, or remove it.",
        default.tag.as_str()
    );
    report.error(&entry.file.path, entry.line(), &entry.shown_id(), told);
}

fn unknown_attributes((default, first): Side, (_, entry): Side, report: &mut Report) {
    for attribute in &entry.attributes {
        let name = attribute.id.name;
        if first.pattern(Some(name)).is_none() {
            let told = format!(
                "{} does not have the attribute .{name}, so nothing asks for it. Correct the name, \
                 or remove it.",
                default.tag.as_str()
            );
            report.error(
                &entry.file.path,
                entry.file.line(name),
                &entry.shown_id(),
                told,
            );
        }
    }
}

/// One component, one file, of the same name in every language.
fn same_file((default, first): Side, (_, entry): Side, report: &mut Report) {
    if first.file.stem != entry.file.stem {
        let told = format!(
            "In {} it is in {}.ftl. Put it in the file of the same name.",
            default.tag.as_str(),
            first.file.stem
        );
        report.error(&entry.file.path, entry.line(), &entry.shown_id(), told);
    }
}
