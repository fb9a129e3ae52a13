//! The keys of a selection fit what is selected by, and each can be reached.

use fluent_syntax::ast::{InlineExpression, Variant, VariantKey};

use super::Here;
use crate::catalogue::{Part, walk};
use crate::contract::Kind;
use crate::language::Category;
use crate::pattern::exact;

pub(super) fn check(here: &mut Here) {
    let entry = here.entry;
    for (attribute, pattern) in entry.patterns() {
        walk(pattern, &mut |part| {
            let Part::Selection(selector, variants) = part else {
                return;
            };
            match selector {
                InlineExpression::VariableReference { id } => match here.kind(attribute, id.name) {
                    Some(Kind::Number) => by_number(here, variants),
                    Some(Kind::Text) => by_text(here, id.name, variants),
                    Some(Kind::Date) => here.error(id.name, format!(
                        "${} is a (Date), and nothing can be selected by a day. Give the message a \
                         (String) or (Number) to select by.",
                        id.name
                    )),
                    None => {}
                },
                InlineExpression::FunctionReference { .. } => by_number(here, variants),
                InlineExpression::StringLiteral { value }
                | InlineExpression::NumberLiteral { value } => here.error(
                    value,
                    "The selection is by a fixed value. Write the variant that it chooses instead.",
                ),
                _ => each_once(here, variants),
            }
            let default_last = variants.last().is_some_and(|variant| variant.default);
            if !default_last && let Some(default) = variants.iter().find(|variant| variant.default)
            {
                here.error(
                    key(default),
                    format!("Move *[{}] to the end of the selection.", key(default)),
                );
            }
        });
    }
}

fn key<'a>(variant: &Variant<&'a str>) -> &'a str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn by_number(here: &mut Here, variants: &[Variant<&str>]) {
    let tag = here.texts.tag.as_str();
    let language = here.texts.language;
    let mut categories_started = false;
    for variant in variants {
        let name = key(variant);
        let shown = if variant.default {
            format!("*[{name}]")
        } else {
            format!("[{name}]")
        };
        match variant.key {
            VariantKey::NumberLiteral { value } => {
                if exact(value).is_none() {
                    here.error(
                        name,
                        format!("{shown} has too many digits. Shorten it to 18."),
                    );
                }
                if variant.default {
                    here.error(name, format!("The default of a selection by number must be *[other]. Add it after {shown}."));
                } else if categories_started {
                    here.error(name, format!(
                        "{shown} comes after a plural category that may hold it. Move it before the \
                         categories."
                    ));
                }
            }
            VariantKey::Identifier { name } => {
                categories_started = true;
                match Category::from_key(name) {
                    None => here.error(name, format!(
                        "{shown} is neither a number nor a plural category. Use [0], [1] … or: {}.",
                        language.category_names()
                    )),
                    Some(category) if !language.categories.contains(&category) => here.error(name, format!(
                        "{tag} does not have the plural category {shown}. It has: {}.",
                        language.category_names()
                    )),
                    Some(category) if variant.default && category != Category::Other => here.error(
                        name,
                        format!("The default of a selection by number must be *[other]. Add it after [{name}]."),
                    ),
                    Some(_) => {}
                }
            }
        }
    }
    each_once(here, variants);
}

fn by_text(here: &mut Here, variable: &str, variants: &[Variant<&str>]) {
    for variant in variants {
        let name = key(variant);
        match variant.key {
            VariantKey::NumberLiteral { .. } => here.error(name, format!(
                "[{name}] is a number and ${variable} is a (String). Declare ${variable} (Number), \
                 or use words."
            )),
            VariantKey::Identifier { .. } => {
                let plural = Category::from_key(name).is_some_and(|c| c != Category::Other);
                if plural && !here.entry.term {
                    here.error(name, format!(
                        "[{name}] is a plural category and ${variable} is a (String). Declare \
                         ${variable} (Number), or use another word."
                    ));
                }
            }
        }
    }
    each_once(here, variants);
}

fn each_once(here: &mut Here, variants: &[Variant<&str>]) {
    for (index, variant) in variants.iter().enumerate() {
        let same = |before: &Variant<&str>| match (&before.key, &variant.key) {
            (VariantKey::NumberLiteral { value: a }, VariantKey::NumberLiteral { value: b }) => {
                exact(a) == exact(b)
            }
            _ => key(before) == key(variant),
        };
        if variants[..index].iter().any(same) {
            let name = key(variant);
            here.error(
                name,
                format!("The variant [{name}] stands twice. Remove one."),
            );
        }
    }
}
