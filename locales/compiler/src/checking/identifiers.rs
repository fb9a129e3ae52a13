//! Names that become names in Rust.

use std::collections::BTreeMap;

use crate::catalogue::{Catalogue, Part, walk};
use crate::generating::function_name;
use crate::report::Report;

/// Rust's own words that cannot be a name even when written raw.
const RESERVED: [&str; 3] = ["crate", "self", "super"];

pub(super) fn check(catalogue: &Catalogue, report: &mut Report) {
    for texts in &catalogue.languages {
        let mut functions: BTreeMap<String, String> = BTreeMap::new();
        for entry in texts.messages.values() {
            let mut error = |part: &str, what: String| {
                report.error(&entry.file.path, entry.file.line(part), entry.id, what);
            };
            let mut parts = vec![("id", entry.id)];
            parts.extend(
                entry
                    .attributes
                    .iter()
                    .map(|attribute| ("attribute", attribute.id.name)),
            );
            for (what, name) in parts {
                if !is_kebab(name) {
                    error(name, advice(what, name));
                }
            }
            for (attribute, pattern) in entry.patterns() {
                let name = entry.name_of(attribute);
                let function = function_name(&name);
                if attribute.is_none() && RESERVED.contains(&function.as_str()) {
                    error(
                        entry.id,
                        format!("\"{function}\" cannot be a function in Rust. Rename the message."),
                    );
                }
                if let Some(first) = functions.insert(function.clone(), name.clone())
                    && first != name
                {
                    let part = attribute.unwrap_or(entry.id);
                    error(
                        part,
                        format!(
                            "{name} becomes the function {function}() in Rust, and so does {first}. \
                         Rename one of them."
                        ),
                    );
                }
                walk(pattern, &mut |part| {
                    if let Part::Variable(variable) = part {
                        if !is_kebab(variable) {
                            error(variable, advice("variable", variable));
                        } else if RESERVED.contains(&variable) {
                            error(
                                variable,
                                format!(
                                    "\"{variable}\" cannot be a parameter in Rust. Rename ${variable}."
                                ),
                            );
                        }
                    }
                });
            }
        }
    }
}

fn is_kebab(name: &str) -> bool {
    let word = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit())
    };
    name.split('-').all(word)
}

fn advice(what: &str, name: &str) -> String {
    format!(
        "The {what} {name} is not in lower case with single hyphens. Write it like {}.",
        kebab(name)
    )
}

/// `fieldRequired` and `Field__required` as `field-required`.
fn kebab(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars() {
        if c.is_ascii_alphanumeric() {
            let starts_word =
                c.is_ascii_uppercase() && out.ends_with(|c: char| c.is_ascii_lowercase());
            if starts_word {
                out.push('-');
            }
            out.push(c.to_ascii_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_end_matches('-').to_owned()
}
