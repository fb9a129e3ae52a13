//! What Fluent can express and this compiler does not: said, never ignored.

use fluent_syntax::ast::{CallArguments, InlineExpression};

use super::{Here, terms};
use crate::catalogue::{Catalogue, Part, walk};
use crate::contract::Kind;
use crate::pattern::decimal;

/// More than any quantity on a public page needs.
const MOST_DIGITS: u8 = 12;

pub(super) fn check(catalogue: &Catalogue, here: &mut Here) {
    let entry = here.entry;
    if entry.value.is_none() {
        here.error(
            entry.id,
            "The message has attributes but no text. Write one after the equals sign.",
        );
    }
    for (attribute, pattern) in entry.patterns() {
        walk(pattern, &mut |part| match part {
            Part::Function("NUMBER", arguments) => number(here, attribute, arguments),
            Part::Function("DATETIME", _) => {
                let what = "DATETIME() is not supported. Declare the variable (Date) and write it alone: it is shown in full.";
                here.error(entry.id, what);
            }
            Part::Function(name, _) => {
                here.error(
                    name,
                    format!("The function {name}() is not supported. Only NUMBER() is."),
                );
            }
            Part::Number(value) if decimal(value).is_none() => {
                here.error(
                    value,
                    format!("{value} has too many digits. Shorten it to 18."),
                );
            }
            Part::Message(id, _) if entry.term => {
                here.error(id, format!(
                    "A term cannot refer to a message ({id}). Make that a term too, or refer to it \
                     from the messages."
                ));
            }
            Part::Term(id, name, arguments) => {
                let found = [Some(here.texts), catalogue.default()];
                let found = found
                    .into_iter()
                    .flatten()
                    .find_map(|texts| texts.terms.get(id));
                if let Some(term) = found {
                    terms::reference(here, term, name, arguments);
                }
            }
            _ => {}
        });
    }
}

fn number(here: &mut Here, attribute: Option<&str>, arguments: &CallArguments<&str>) {
    let id = here.entry.id;
    if here.entry.term {
        here.error(
            id,
            "NUMBER() in a term is not supported. Use it in the messages.",
        );
        return;
    }
    match arguments.positional.as_slice() {
        [InlineExpression::VariableReference { id }] => {
            if let Some(kind) = here.kind(attribute, id.name)
                && kind != Kind::Number
            {
                here.error(
                    id.name,
                    format!(
                        "NUMBER() is used on ${0}, which is a ({kind}). Declare ${0} (Number).",
                        id.name
                    ),
                );
            }
        }
        [InlineExpression::NumberLiteral { .. }] => {}
        _ => here.error(
            id,
            "NUMBER() takes one variable or number. Write it like NUMBER($count).",
        ),
    }
    let mut limits = [None, None];
    for argument in &arguments.named {
        let name = argument.name.name;
        let index = match name {
            "minimumFractionDigits" => 0,
            "maximumFractionDigits" => 1,
            _ => {
                here.error(name, format!(
                    "The argument {name} of NUMBER() is not supported. Only minimumFractionDigits \
                     and maximumFractionDigits are."
                ));
                continue;
            }
        };
        let digits = match argument.value {
            InlineExpression::NumberLiteral { value } => value.parse::<u8>().ok(),
            _ => None,
        };
        limits[index] = digits.filter(|digits| *digits <= MOST_DIGITS);
        if limits[index].is_none() {
            here.error(
                name,
                format!("{name} must be a whole number from 0 to {MOST_DIGITS}. Correct it."),
            );
        }
    }
    if let [Some(minimum), Some(maximum)] = limits
        && minimum > maximum
    {
        here.error(id, format!(
            "minimumFractionDigits ({minimum}) is above maximumFractionDigits ({maximum}). Correct \
             one of them."
        ));
    }
}
