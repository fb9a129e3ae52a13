//! What a term is given, and what may be selected by.

use fluent_syntax::ast::{CallArguments, InlineExpression, Pattern, PatternElement};

use super::{Here, uses};
use crate::catalogue::{Entry, Part, walk};

/// `{ -brand(case: "genitive") }`, and `-brand.gender` in a selection.
pub(super) fn reference(
    here: &mut Here,
    term: &Entry,
    attribute: Option<&str>,
    arguments: Option<&CallArguments<&str>>,
) {
    let id = term.shown_id();
    let own = here.entry.id;
    let Some(pattern) = term.pattern(attribute) else {
        return;
    };
    let known = uses::own_variables(pattern);
    if arguments.is_some_and(|arguments| !arguments.positional.is_empty()) {
        here.error(
            own,
            format!("{id} is given a value without a name. Write it like {id}(case: \"plural\")."),
        );
    }
    let named = arguments
        .map(|arguments| arguments.named.as_slice())
        .unwrap_or_default();
    for argument in named {
        let name = argument.name.name;
        if !known.contains(&name) {
            here.error(
                name,
                format!("{id} has no variable ${name}. Remove the argument."),
            );
        }
        if let InlineExpression::NumberLiteral { value } = argument.value {
            here.error(
                value,
                format!("Numbers cannot be given to a term. Write \"{value}\" in quotes."),
            );
        }
    }
    let mut shown = Vec::new();
    walk(pattern, &mut |part| {
        if let Part::Variable(name) = part {
            shown.push(name);
        }
    });
    // A variable that only selects may be left out: its default is chosen.
    let selects = selectors(pattern);
    for name in known {
        let times = |list: &[&str]| list.iter().filter(|other| **other == name).count();
        let given = named.iter().any(|argument| argument.name.name == name);
        if !given && times(&shown) > times(&selects) {
            here.error(
                own,
                format!("{id} shows ${name}, which is not given. Write {id}({name}: \"…\")."),
            );
        }
    }
    let plain = pattern
        .elements
        .iter()
        .all(|element| matches!(element, PatternElement::TextElement { .. }));
    if attribute.is_some() && !plain {
        here.error(own, format!(
            "The attribute .{} of {id} is not plain text, so nothing can be selected by it. Write \
             it without braces.",
            attribute.unwrap_or_default()
        ));
    }
}

fn selectors<'a>(pattern: &Pattern<&'a str>) -> Vec<&'a str> {
    let mut names = Vec::new();
    walk(pattern, &mut |part| {
        if let Part::Selection(InlineExpression::VariableReference { id }, _) = part {
            names.push(id.name);
        }
    });
    names
}
