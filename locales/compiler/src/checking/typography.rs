//! Quotation marks, apostrophes and spaces, as each language writes them.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::unicode::unescape_unicode_to_string;

use super::{Here, typography_french};
use crate::contract::Kind;

/// Stands for words that are put in: a letter to the rules.
const WORDS: char = '\u{FFFC}';
/// Stands for a number that is put in: units follow it as they do a figure.
const FIGURE: char = '0';

pub(super) fn check(here: &mut Here) {
    let entry = here.entry;
    for (attribute, pattern) in entry.patterns() {
        check_pattern(here, attribute, pattern);
    }
}

fn check_pattern(here: &mut Here, attribute: Option<&str>, pattern: &Pattern<&str>) {
    let mut run = Run::default();
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
            run.push_mark(WORDS);
            for variant in variants {
                check_pattern(here, attribute, &variant.value);
            }
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

    fn check(&self, here: &mut Here) {
        let mut faults = straight(&self.text);
        if here.texts.tag.as_str() == "fr-CA" {
            faults.extend(typography_french::faults(&self.text));
        }
        for (index, what) in faults {
            let around = excerpt(&self.text, index);
            let part = self
                .places
                .get(index)
                .copied()
                .filter(|part| !part.is_empty());
            let part = part.unwrap_or(here.entry.id);
            here.error(part, format!("{what} It is in \"{around}\"."));
        }
    }
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
        WORDS => '…',
        '\u{A0}' => '⍽',
        '\u{202F}' => '⸱',
        '\n' => ' ',
        other => other,
    });
    shown.collect::<String>().trim().to_owned()
}
