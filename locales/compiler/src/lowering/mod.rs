//! From Fluent's tree to pieces: terms are put in place, so that what remains
//! is only what must be decided when the text is shown.
//!
//! Runs after the checks, and relies on them.

mod values;

use std::collections::BTreeMap;

use fluent_syntax::ast::{
    Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey,
};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::catalogue::{Catalogue, Texts, text_id};
use crate::contract::{Contract, Kind};
use crate::pattern::{Piece, Subject};
use values::{given, key, number, plain};

/// Lowers a text of a message.
pub(crate) fn lower<'l, 'a>(
    catalogue: &'l Catalogue<'a>,
    texts: &'l Texts<'a>,
    contract: &'l Contract,
    pattern: &Pattern<&'a str>,
) -> Vec<Piece> {
    let mut lowering = Lowering {
        catalogue,
        contract,
        pieces: Vec::new(),
    };
    lowering.pattern(pattern, &Frame { texts, given: None });
    lowering.pieces
}

/// Where a pattern stands.
struct Frame<'l, 'a> {
    texts: &'l Texts<'a>,
    /// What a term was given; `None` in a message.
    given: Option<BTreeMap<&'a str, String>>,
}

struct Lowering<'l, 'a> {
    catalogue: &'l Catalogue<'a>,
    contract: &'l Contract,
    pieces: Vec<Piece>,
}

impl<'l, 'a> Lowering<'l, 'a> {
    fn pattern(&mut self, pattern: &Pattern<&'a str>, frame: &Frame<'l, 'a>) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.fixed(value),
                PatternElement::Placeable { expression } => self.expression(expression, frame),
            }
        }
    }

    fn fixed(&mut self, text: &str) {
        if let Some(Piece::Fixed(before)) = self.pieces.last_mut() {
            before.push_str(text);
        } else {
            self.pieces.push(Piece::Fixed(text.to_owned()));
        }
    }

    fn expression(&mut self, expression: &Expression<&'a str>, frame: &Frame<'l, 'a>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, frame),
            Expression::Select { selector, variants } => self.selection(selector, variants, frame),
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&'a str>, frame: &Frame<'l, 'a>) {
        match inline {
            InlineExpression::StringLiteral { value } => {
                self.fixed(&unescape_unicode_to_string(value));
            }
            InlineExpression::NumberLiteral { .. } | InlineExpression::FunctionReference { .. } => {
                self.pieces.extend(number(inline).map(Piece::Number));
            }
            InlineExpression::VariableReference { id } => match &frame.given {
                Some(given) => self.fixed(given.get(id.name).map_or("", String::as_str)),
                None => {
                    let name = id.name.to_owned();
                    self.pieces.extend(match self.kind(id.name) {
                        Some(Kind::Number) => number(inline).map(Piece::Number),
                        Some(Kind::Text) => Some(Piece::Text(name)),
                        Some(Kind::Date) => Some(Piece::Date(name)),
                        None => None,
                    });
                }
            },
            InlineExpression::MessageReference { id, attribute } => {
                let id = text_id(id.name, attribute.as_ref().map(|id| id.name));
                self.pieces.push(Piece::Message(id));
            }
            InlineExpression::TermReference { id, arguments, .. } => {
                if let Some((texts, pattern)) = self.term(id.name, None, frame) {
                    let given = Some(given(arguments.as_ref()));
                    self.pattern(pattern, &Frame { texts, given });
                }
            }
            InlineExpression::Placeable { expression } => self.expression(expression, frame),
        }
    }

    fn selection(
        &mut self,
        selector: &InlineExpression<&'a str>,
        variants: &[Variant<&'a str>],
        frame: &Frame<'l, 'a>,
    ) {
        let subject = match selector {
            InlineExpression::VariableReference { id } => match &frame.given {
                Some(given) => return self.chosen(given.get(id.name), variants, frame),
                None if self.kind(id.name) == Some(Kind::Text) => {
                    Some(Subject::Text(id.name.to_owned()))
                }
                None => number(selector).map(Subject::Number),
            },
            InlineExpression::TermReference { id, attribute, .. } => {
                let attribute = attribute.as_ref().map(|id| id.name);
                let pattern = self
                    .term(id.name, attribute, frame)
                    .map(|(_, pattern)| pattern);
                return self.chosen(pattern.map(plain).as_ref(), variants, frame);
            }
            _ => number(selector).map(Subject::Number),
        };
        let Some(subject) = subject else { return };
        let by_text = matches!(subject, Subject::Text(_));
        let (mut keyed, mut otherwise) = (Vec::new(), Vec::new());
        for variant in variants {
            let outside = std::mem::take(&mut self.pieces);
            self.pattern(&variant.value, frame);
            let pieces = std::mem::replace(&mut self.pieces, outside);
            match key(&variant.key, by_text) {
                _ if variant.default => otherwise = pieces,
                Some(key) => keyed.push((key, pieces)),
                None => {}
            }
        }
        self.pieces.push(Piece::Selection {
            subject,
            variants: keyed,
            otherwise,
        });
    }

    /// A selection within a term, or by a term: known already.
    fn chosen(
        &mut self,
        value: Option<&String>,
        variants: &[Variant<&'a str>],
        frame: &Frame<'l, 'a>,
    ) {
        let named = |variant: &&Variant<&'a str>| match variant.key {
            VariantKey::Identifier { name } => value.is_some_and(|value| value == name),
            VariantKey::NumberLiteral { .. } => false,
        };
        let variant = variants.iter().find(named);
        if let Some(variant) = variant.or_else(|| variants.iter().find(|variant| variant.default)) {
            self.pattern(&variant.value, frame);
        }
    }

    fn kind(&self, variable: &str) -> Option<Kind> {
        let known = self
            .contract
            .variables
            .iter()
            .find(|known| known.name == variable);
        known.map(|known| known.kind)
    }

    /// A term of the language, or of the default one when it lacks it.
    fn term(
        &self,
        id: &str,
        attribute: Option<&str>,
        frame: &Frame<'l, 'a>,
    ) -> Option<(&'l Texts<'a>, &'l Pattern<&'a str>)> {
        let texts = [Some(frame.texts), self.catalogue.default()];
        texts.into_iter().flatten().find_map(|texts| {
            let pattern = texts.terms.get(id)?.pattern(attribute)?;
            Some((texts, pattern))
        })
    }
}
