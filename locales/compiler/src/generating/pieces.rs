//! The code that appends a text to `text_`, piece by piece.

use super::raw;
use super::source::Source;
use crate::checking::Contracts;
use crate::pattern::{Key, NumberSource, NumberValue, Piece, Subject};

/// `locale` is the language of the text itself: a text that stands in for a
/// missing one keeps the plurals and numbers of its own language.
pub(super) fn push(pieces: &[Piece], locale: &str, contracts: &Contracts, out: &mut Source) {
    for piece in pieces {
        match piece {
            Piece::Fixed(text) => out.line(&format!("text_.push_str({text:?});")),
            Piece::Number(value) => {
                out.line(&format!(
                    "push_number(&mut text_, {locale}, {});",
                    number(value)
                ));
            }
            Piece::Text(name) => {
                out.line(&format!("text_.push_str(&{}.get({locale}));", raw(name)))
            }
            Piece::Date(name) => {
                out.line(&format!("push_date(&mut text_, {locale}, *{});", raw(name)));
            }
            Piece::Message(id) => {
                let given = arguments(id, contracts);
                out.line(&format!(
                    "text_.push_str(&self::{}({locale}{given}));",
                    raw(id)
                ));
            }
            Piece::Selection {
                subject,
                variants,
                otherwise,
            } => {
                select(subject, variants, otherwise, locale, contracts, out);
            }
        }
    }
}

/// What a message that is referred to takes. The caller has each of them under
/// the same name.
fn arguments(id: &str, contracts: &Contracts) -> String {
    let variables = contracts
        .get(id)
        .into_iter()
        .flat_map(|contract| &contract.variables);
    variables
        .map(|variable| format!(", {}", raw(&variable.name)))
        .collect()
}

/// An expression of type `&Number`.
fn number(value: &NumberValue) -> String {
    let number = match &value.source {
        NumberSource::Variable(name) => raw(name),
        NumberSource::Literal { unscaled, scale } => format!("&Number::new({unscaled}, {scale})"),
    };
    if value.digits.unchanged() {
        return number;
    }
    format!(
        "&with_digits({number}, {:?}, {:?})",
        value.digits.minimum, value.digits.maximum
    )
}

fn select(
    subject: &Subject,
    variants: &[(Key, Vec<Piece>)],
    otherwise: &[Piece],
    locale: &str,
    contracts: &Contracts,
    out: &mut Source,
) {
    out.open("{");
    match subject {
        Subject::Text(name) => out.line(&format!("let chosen_ = {}.get({locale});", raw(name))),
        Subject::Number(value) => {
            out.line(&format!("let number_: &Number = {};", number(value)));
            if variants
                .iter()
                .any(|(key, _)| matches!(key, Key::Category(_)))
            {
                out.line(&format!("let category_ = cardinal({locale}, number_);"));
            }
        }
    }
    for (index, (key, pieces)) in variants.iter().enumerate() {
        let condition = match key {
            Key::Exact { unscaled, scale } => format!("is_exactly(number_, {unscaled}, {scale})"),
            Key::Category(category) => format!("category_ == Category::{category:?}"),
            Key::Text(text) => format!("chosen_ == {text:?}"),
        };
        if index == 0 {
            out.open(&format!("if {condition} {{"));
        } else {
            out.turn(&format!("}} else if {condition} {{"));
        }
        push(pieces, locale, contracts, out);
    }
    if variants.is_empty() {
        push(otherwise, locale, contracts, out);
    } else {
        out.turn("} else {");
        push(otherwise, locale, contracts, out);
        out.close("}");
    }
    out.close("}");
}
