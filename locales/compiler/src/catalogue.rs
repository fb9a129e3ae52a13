//! Every entry of every language, and how to walk through their texts.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use fluent_syntax::ast::{
    Attribute, CallArguments, Comment, Expression, InlineExpression, Pattern, PatternElement,
    Variant,
};

use crate::language::Language;
use crate::reading::File;
use crate::tag::Tag;

/// The languages of a folder, the default one first.
pub(crate) struct Catalogue<'a> {
    pub languages: Vec<Texts<'a>>,
}

/// The texts of one language.
pub(crate) struct Texts<'a> {
    pub tag: &'a Tag,
    pub language: &'static Language,
    pub official: bool,
    pub path: &'a Path,
    pub messages: BTreeMap<&'a str, Entry<'a>>,
    pub terms: BTreeMap<&'a str, Entry<'a>>,
    /// What could not be read: it is there, but nobody knows what it says.
    pub unread: BTreeSet<String>,
    /// A whole file could not be read.
    pub incomplete: bool,
}

/// A message or a term.
pub(crate) struct Entry<'a> {
    pub file: &'a File,
    pub id: &'a str,
    pub term: bool,
    pub value: Option<Pattern<&'a str>>,
    pub attributes: Vec<Attribute<&'a str>>,
    pub comment: Option<Comment<&'a str>>,
}

impl<'a> Catalogue<'a> {
    /// The language that the others fall back to.
    pub fn default(&self) -> Option<&Texts<'a>> {
        self.languages.first()
    }
}

impl<'a> Texts<'a> {
    /// Messages and terms.
    pub fn entries(&self) -> impl Iterator<Item = &Entry<'a>> {
        self.messages.values().chain(self.terms.values())
    }

    /// Whether an entry that is not among those read may be among those that
    /// could not be: then its absence is not an error of its own.
    pub fn may_have(&self, shown_id: &str) -> bool {
        self.incomplete || self.unread.contains(shown_id)
    }
}

impl<'a> Entry<'a> {
    pub fn line(&self) -> usize {
        self.file.line(self.id)
    }

    /// As it is referred to: `-brand` for a term.
    pub fn shown_id(&self) -> String {
        if self.term {
            format!("-{}", self.id)
        } else {
            self.id.to_owned()
        }
    }

    /// `field-required`, or `field-required.title` for an attribute.
    pub fn name_of(&self, attribute: Option<&str>) -> String {
        text_id(&self.shown_id(), attribute)
    }

    /// The value, then the attributes with their names.
    pub fn patterns(&self) -> impl Iterator<Item = (Option<&'a str>, &Pattern<&'a str>)> {
        let value = self.value.iter().map(|value| (None, value));
        value.chain(
            self.attributes
                .iter()
                .map(|attribute| (Some(attribute.id.name), &attribute.value)),
        )
    }

    /// The text of the value or of an attribute.
    pub fn pattern(&self, attribute: Option<&str>) -> Option<&Pattern<&'a str>> {
        self.patterns()
            .find(|(name, _)| *name == attribute)
            .map(|(_, pattern)| pattern)
    }
}

/// `field-required`, or `field-required.title` for an attribute.
pub(crate) fn text_id(id: &str, attribute: Option<&str>) -> String {
    match attribute {
        Some(attribute) => format!("{id}.{attribute}"),
        None => id.to_owned(),
    }
}

/// One part of a text, at any depth.
#[derive(Clone, Copy)]
pub(crate) enum Part<'p, 'a> {
    Text(&'a str),
    Quoted(&'a str),
    Number(&'a str),
    Variable(&'a str),
    Function(&'a str, &'p CallArguments<&'a str>),
    Message(&'a str, Option<&'a str>),
    Term(&'a str, Option<&'a str>, Option<&'p CallArguments<&'a str>>),
    Selection(&'p InlineExpression<&'a str>, &'p [Variant<&'a str>]),
}

/// Calls `visit` with every part of a text: selectors, arguments and variants
/// included, each before what it holds.
pub(crate) fn walk<'p, 'a>(pattern: &'p Pattern<&'a str>, visit: &mut impl FnMut(Part<'p, 'a>)) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => visit(Part::Text(value)),
            PatternElement::Placeable { expression } => walk_expression(expression, visit),
        }
    }
}

fn walk_expression<'p, 'a>(
    expression: &'p Expression<&'a str>,
    visit: &mut impl FnMut(Part<'p, 'a>),
) {
    match expression {
        Expression::Inline(inline) => walk_inline(inline, visit),
        Expression::Select { selector, variants } => {
            visit(Part::Selection(selector, variants));
            walk_inline(selector, visit);
            for variant in variants {
                walk(&variant.value, visit);
            }
        }
    }
}

fn walk_inline<'p, 'a>(
    inline: &'p InlineExpression<&'a str>,
    visit: &mut impl FnMut(Part<'p, 'a>),
) {
    let mut arguments_of = None;
    match inline {
        InlineExpression::StringLiteral { value } => visit(Part::Quoted(value)),
        InlineExpression::NumberLiteral { value } => visit(Part::Number(value)),
        InlineExpression::VariableReference { id } => visit(Part::Variable(id.name)),
        InlineExpression::MessageReference { id, attribute } => {
            visit(Part::Message(id.name, attribute.as_ref().map(|id| id.name)));
        }
        InlineExpression::FunctionReference { id, arguments } => {
            visit(Part::Function(id.name, arguments));
            arguments_of = Some(arguments);
        }
        InlineExpression::TermReference {
            id,
            attribute,
            arguments,
        } => {
            let attribute = attribute.as_ref().map(|id| id.name);
            visit(Part::Term(id.name, attribute, arguments.as_ref()));
            arguments_of = arguments.as_ref();
        }
        InlineExpression::Placeable { expression } => walk_expression(expression, visit),
    }
    for argument in arguments_of
        .iter()
        .flat_map(|arguments| &arguments.positional)
    {
        walk_inline(argument, visit);
    }
}
