//! Quotation marks, apostrophes and spaces, as each language writes them.

use std::path::Path;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Here, typography_french};
use crate::contract::Kind;
use crate::report::{Problem, Report};

/// Stands for words that are put in: a letter to the rules.
pub(super) const WORDS: char = '\u{FFFC}';
/// Stands for a number that is put in: what it counts follows it as it does a
/// figure.
pub(super) const FIGURE: char = '\u{FFFB}';

pub(super) fn check(here: &mut Here) {
    let entry = here.entry;
    for (attribute, pattern) in entry.patterns() {
        check_pattern(here, attribute, pattern, Run::default());
    }
}

/// Checks a text in Canadian French that is in no `.ftl` file, such as a guide,
/// as those of `fr-CA` are checked: quotation marks, apostrophes, spaces, and
/// words that are not Canada's. `line` is where the text starts in `file`,
/// counted from 1; U+FFFC stands for what is no text, such as code.
///
/// ```
/// let told = portage_fluent::check_french("guide.fr.md".as_ref(), 7, "Une note\nde 12 pages");
/// assert_eq!(
///     told[0].to_string(),
///     "guide.fr.md:8: No no-break space stands between the number and \"pages\". Write U+00A0 \
///      there. It is in \"ote de 12 pages\"."
/// );
/// ```
pub fn check_french(file: &Path, line: usize, text: &str) -> Vec<Problem> {
    let text: Vec<char> = text.chars().collect();
    let mut report = Report::default();
    for (index, what) in faults(&text, FRENCH) {
        let lines = text[..index].iter().filter(|c| **c == '\n').count();
        report.error(file, line + lines, "", what);
    }
    report.sort();
    report.errors
}

/// The language that has rules of its own here.
const FRENCH: &str = "fr-CA";

fn check_pattern<'a>(
    here: &mut Here,
    attribute: Option<&str>,
    pattern: &Pattern<&'a str>,
    mut run: Run<'a>,
) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => run.push(value, value),
            PatternElement::Placeable { expression } => {
                placeable(here, attribute, expression, &mut run);
            }
        }
    }
    run.check(here);
}

fn placeable<'a>(
    here: &mut Here,
    attribute: Option<&str>,
    expression: &Expression<&'a str>,
    run: &mut Run<'a>,
) {
    match expression {
        Expression::Select { variants, .. } => {
            for variant in variants {
                check_pattern(here, attribute, &variant.value, run.up_to_here());
            }
            run.push_mark(WORDS);
        }
        Expression::Inline(InlineExpression::StringLiteral { value }) => {
            run.push(value, &unescape_unicode_to_string(value));
        }
        Expression::Inline(InlineExpression::NumberLiteral { .. })
        | Expression::Inline(InlineExpression::FunctionReference { .. }) => run.push_mark(FIGURE),
        Expression::Inline(InlineExpression::VariableReference { id }) => {
            let figure = here.kind(attribute, id.name) == Some(Kind::Number);
            run.push_mark(if figure { FIGURE } else { WORDS });
        }
        Expression::Inline(InlineExpression::Placeable { expression }) => {
            placeable(here, attribute, expression, run);
        }
        Expression::Inline(_) => run.push_mark(WORDS),
    }
}

/// A text as it is read, with where each character stands in the file.
#[derive(Default)]
struct Run<'a> {
    text: Vec<char>,
    places: Vec<&'a str>,
    /// What stands before is checked with the text that it is of.
    start: usize,
}

impl<'a> Run<'a> {
    fn push(&mut self, place: &'a str, text: &str) {
        self.text.extend(text.chars());
        self.places.resize(self.text.len(), place);
    }

    fn push_mark(&mut self, mark: char) {
        let place = self.places.last().copied();
        self.text.push(mark);
        self.places.extend(place);
        // A mark at the start is never itself at fault; the next text is.
        if place.is_none() {
            self.places.push("");
        }
    }

    /// For a variant, which is read after what stands before the selection.
    fn up_to_here(&self) -> Run<'a> {
        Run {
            text: self.text.clone(),
            places: self.places.clone(),
            start: self.text.len(),
        }
    }

    fn check(&self, here: &mut Here) {
        let faults = faults(&self.text, here.texts.tag.as_str());
        for (index, what) in faults.into_iter().filter(|(index, _)| *index >= self.start) {
            let part = self
                .places
                .get(index)
                .copied()
                .filter(|part| !part.is_empty());
            here.error(part.unwrap_or(here.entry.id), what);
        }
    }
}

/// Every fault of a text with the words around it, and the index of its
/// character.
fn faults(text: &[char], tag: &str) -> Vec<(usize, String)> {
    let mut faults = straight(text);
    if tag == FRENCH {
        faults.extend(typography_french::faults(text));
    }
    for (index, what) in &mut faults {
        *what = format!("{what} It is in \"{}\".", excerpt(text, *index));
    }
    faults
}

/// Straight quotation marks and apostrophes: keyboards have them, no language
/// does.
fn straight(text: &[char]) -> Vec<(usize, String)> {
    let faults = text.iter().enumerate().filter_map(|(index, c)| match c {
        '"' => Some((
            index,
            "The quotation mark is straight. Write “ ” in English, « » in French.".to_owned(),
        )),
        '\'' => Some((
            index,
            "The apostrophe is straight. Write ’ (U+2019).".to_owned(),
        )),
        _ => None,
    });
    faults.collect()
}

/// The words around a fault, with spaces that cannot be seen made visible.
fn excerpt(text: &[char], index: usize) -> String {
    let start = index.saturating_sub(8);
    let end = text.len().min(index + 8);
    let shown = text[start..end].iter().map(|c| match *c {
        WORDS | FIGURE => '…',
        '\u{A0}' => '⍽',
        '\u{202F}' => '⸱',
        '\n' => ' ',
        other => other,
    });
    shown.collect::<String>().trim().to_owned()
}
