//! Writes Rust.

mod catalogue;
mod locale;
mod message;
mod pieces;
mod source;

use crate::catalogue::{Catalogue, Texts, text_id};
use crate::checking::Contracts;
use crate::contract::Contract;
use crate::lowering::lower;
use crate::pattern::Piece;

pub(crate) use locale::locale;

/// The texts of one message in each language that has it; the default
/// language first.
struct Message<'m> {
    contract: &'m Contract,
    function: String,
    /// The variant of `Locale`, and the pieces.
    texts: Vec<(String, Vec<Piece>)>,
    documentation: String,
}

/// Words that must be written raw to be names. The others that Rust reserves
/// are refused by the checks.
const KEYWORDS: [&str; 48] = [
    "abstract", "as", "async", "await", "become", "box", "break", "const", "continue", "do", "dyn",
    "else", "enum", "extern", "false", "final", "fn", "for", "gen", "if", "impl", "in", "let",
    "loop", "macro", "match", "mod", "move", "mut", "override", "priv", "pub", "ref", "return",
    "static", "struct", "trait", "true", "try", "type", "typeof", "unsafe", "unsized", "use",
    "virtual", "where", "while", "yield",
];

/// `field_required` for `field-required`, `header_menu_label` for
/// `header-menu.label`.
pub(crate) fn function_name(id: &str) -> String {
    id.replace(['-', '.'], "_")
}

/// The name as it must be written in Rust.
fn raw(name: &str) -> String {
    let name = function_name(name);
    if KEYWORDS.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// The module of messages: one function for each, and the catalogue.
pub(crate) fn messages(catalogue: &Catalogue, contracts: &Contracts, runtime: &str) -> String {
    let messages: Vec<_> = contracts
        .values()
        .map(|contract| describe(catalogue, contract))
        .collect();
    let mut out = source::Source::new();
    for message in &messages {
        message::function(message, runtime, &mut out);
    }
    out.line("#[allow(clippy::all, dead_code, unused_imports)]");
    out.open("mod patterns {");
    out.line(&format!("use {runtime}::generated::*;"));
    for texts in catalogue.languages.iter().filter(|texts| !texts.official) {
        out.line(&format!(
            "const _: () = assert!(Locale::knows({0:?}), {1:?});",
            texts.tag.as_str(),
            format!(
                "{}: portage-locales does not have this language. Add a folder {} to it.",
                texts.path.display(),
                texts.tag.as_str()
            ),
        ));
    }
    for message in &messages {
        message::pattern(message, contracts, &mut out);
    }
    out.close("}");
    catalogue::catalogue(&messages, runtime, &mut out);
    out.into_text()
}

fn describe<'m>(catalogue: &Catalogue, contract: &'m Contract) -> Message<'m> {
    let mut texts = Vec::new();
    let mut documentation = String::new();
    let mut sources = String::new();
    for language in &catalogue.languages {
        if let Some((comment, source, pieces)) = find(catalogue, language, contract) {
            if documentation.is_empty() {
                documentation = comment;
            }
            sources.push_str(&format!("{}: {source}\n", language.tag.as_str()));
            texts.push((language.tag.variant(), pieces));
        }
    }
    documentation.push_str(&format!("```text\n{sources}```\n"));
    Message {
        contract,
        function: raw(&contract.id),
        texts,
        documentation,
    }
}

/// A text of a language: the lines for translators, the source, the pieces.
fn find(
    catalogue: &Catalogue,
    texts: &Texts,
    contract: &Contract,
) -> Option<(String, String, Vec<Piece>)> {
    let mut all = texts.messages.values().flat_map(|entry| {
        entry
            .patterns()
            .map(move |(attribute, pattern)| (entry, attribute, pattern))
    });
    let (entry, _, pattern) =
        all.find(|(entry, attribute, _)| text_id(entry.id, *attribute) == contract.id)?;
    let lines = entry.comment.iter().flat_map(|comment| &comment.content);
    let comment = lines
        .map(|line| source::markdown(line) + "\n")
        .collect::<String>();
    let comment = if comment.is_empty() {
        comment
    } else {
        comment + "\n"
    };
    Some((
        comment,
        source::fluent(pattern),
        lower(catalogue, texts, contract, pattern),
    ))
}
