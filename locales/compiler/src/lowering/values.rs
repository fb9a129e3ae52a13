//! Small things that need no place: arguments, keys, numbers.

use std::collections::BTreeMap;

use fluent_syntax::ast::{CallArguments, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::unicode::unescape_unicode_to_string;

use crate::language::Category;
use crate::pattern::{Digits, Key, NumberSource, NumberValue, decimal, exact};

/// What a term is given, by name.
pub(super) fn given<'a>(arguments: Option<&CallArguments<&'a str>>) -> BTreeMap<&'a str, String> {
    let named = arguments.iter().flat_map(|arguments| &arguments.named);
    let text = named.filter_map(|argument| match argument.value {
        InlineExpression::StringLiteral { value } => Some((
            argument.name.name,
            unescape_unicode_to_string(value).into_owned(),
        )),
        _ => None,
    });
    text.collect()
}

/// The words of a text without braces.
pub(super) fn plain(pattern: &Pattern<&str>) -> String {
    let words = pattern.elements.iter().map(|element| match element {
        PatternElement::TextElement { value } => *value,
        PatternElement::Placeable { .. } => "",
    });
    words.collect()
}

/// The key of a variant; `None` for one that the checks refuse.
pub(super) fn key(key: &VariantKey<&str>, by_text: bool) -> Option<Key> {
    match key {
        VariantKey::Identifier { name } if by_text => Some(Key::Text((*name).to_owned())),
        VariantKey::Identifier { name } => Category::from_key(name).map(Key::Category),
        VariantKey::NumberLiteral { value } => {
            exact(value).map(|(unscaled, scale)| Key::Exact { unscaled, scale })
        }
    }
}

/// A variable, a number, or NUMBER() of one of them.
pub(super) fn number(inline: &InlineExpression<&str>) -> Option<NumberValue> {
    let mut digits = Digits::default();
    let source = match inline {
        InlineExpression::VariableReference { id } => NumberSource::Variable(id.name.to_owned()),
        InlineExpression::NumberLiteral { value } => {
            let (unscaled, scale) = decimal(value)?;
            NumberSource::Literal { unscaled, scale }
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            for argument in &arguments.named {
                let InlineExpression::NumberLiteral { value } = argument.value else {
                    continue;
                };
                match argument.name.name {
                    "minimumFractionDigits" => digits.minimum = value.parse().ok(),
                    _ => digits.maximum = value.parse().ok(),
                }
            }
            number(arguments.positional.first()?)?.source
        }
        _ => return None,
    };
    Some(NumberValue { source, digits })
}
