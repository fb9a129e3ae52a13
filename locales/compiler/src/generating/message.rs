//! One message: the function that people call, and the one that puts the
//! text together.

use super::source::Source;
use super::{Message, pieces, raw};
use crate::checking::Contracts;
use crate::contract::Kind;
use crate::pattern::Piece;

/// `pub fn characters_left(count: impl Into<Number>) -> Text`.
pub(super) fn function(message: &Message, runtime: &str, out: &mut Source) {
    let name = &message.function;
    for line in message.documentation.lines() {
        out.line(&format!("#[doc = {line:?}]"));
    }
    let variables = &message.contract.variables;
    if variables.is_empty() {
        out.open(&format!("pub const fn {name}() -> {runtime}::Text {{"));
        out.line(&format!("{runtime}::Text::message(patterns::{name})"));
        out.close("}");
        return;
    }
    if variables.len() > 7 {
        out.line("#[allow(clippy::too_many_arguments)]");
    }
    let parameters = variables.iter().map(|variable| {
        let kind = match variable.kind {
            Kind::Number => format!("impl Into<{runtime}::Number>"),
            Kind::Text => format!("impl Into<{runtime}::Text>"),
            Kind::Date => format!("{runtime}::Date"),
        };
        format!("{}: {kind}", raw(&variable.name))
    });
    let parameters: Vec<_> = parameters.collect();
    out.open(&format!(
        "pub fn {name}({}) -> {runtime}::Text {{",
        parameters.join(", ")
    ));
    for variable in variables
        .iter()
        .filter(|variable| variable.kind != Kind::Date)
    {
        out.line(&format!("let {0} = {0}.into();", raw(&variable.name)));
    }
    let given = variables
        .iter()
        .map(|variable| format!(", &{}", raw(&variable.name)));
    let given: String = given.collect();
    out.line(&format!(
        "{runtime}::Text::computed(move |locale_| patterns::{name}(locale_{given}))"
    ));
    out.close("}");
}

/// The text in each language. The default language is the arm for all others,
/// so that a language which lacks the message falls back to it.
pub(super) fn pattern(message: &Message, contracts: &Contracts, out: &mut Source) {
    let variables = &message.contract.variables;
    let parameters = variables.iter().map(|variable| {
        let kind = match variable.kind {
            Kind::Number => "Number",
            Kind::Text => "Text",
            Kind::Date => "Date",
        };
        format!(", {}: &{kind}", raw(&variable.name))
    });
    let parameters: String = parameters.collect();
    out.open(&format!(
        "pub fn {}(locale_: Locale{parameters}) -> Cow<'static, str> {{",
        message.function
    ));
    replaced(message, out);
    let fixed: Option<Vec<_>> = message
        .texts
        .iter()
        .map(|(_, pieces)| fixed(pieces))
        .collect();
    match fixed.as_deref() {
        Some([text]) => out.line(&format!("Cow::Borrowed({text:?})")),
        Some(texts) => {
            out.open("Cow::Borrowed(match locale_ {");
            let arms = message.texts.iter().zip(texts).skip(1);
            for ((variant, _), text) in arms {
                out.line(&format!("Locale::{variant} => {text:?},"));
            }
            out.line(&format!(
                "_ => {:?},",
                texts.first().copied().unwrap_or_default()
            ));
            out.close("})");
        }
        None => {
            out.line("let mut text_ = String::new();");
            out.open("match locale_ {");
            for (variant, pieces) in message.texts.iter().skip(1) {
                out.open(&format!("Locale::{variant} => {{"));
                pieces::push(pieces, &format!("Locale::{variant}"), contracts, out);
                out.close("}");
            }
            if let Some((variant, pieces)) = message.texts.first() {
                out.open("_ => {");
                pieces::push(pieces, &format!("Locale::{variant}"), contracts, out);
                out.close("}");
            }
            out.close("}");
            out.line("Cow::Owned(text_)");
        }
    }
    out.close("}");
}

/// Texts loaded on a server come first. In wasm this is nothing at all.
fn replaced(message: &Message, out: &mut Source) {
    let arguments = message.contract.variables.iter().map(|variable| {
        let name = raw(&variable.name);
        match variable.kind {
            Kind::Number => format!("Argument::Number(*{name})"),
            Kind::Text => format!("Argument::Text({name}.clone())"),
            Kind::Date => format!("Argument::Date(*{name})"),
        }
    });
    let arguments: Vec<_> = arguments.collect();
    out.open(&format!(
        "if let Some(text_) = replaced({:?}, locale_, || vec![{}]) {{",
        message.contract.id,
        arguments.join(", ")
    ));
    out.line("return text_;");
    out.close("}");
}

/// The whole text, when nothing in it depends on anything.
fn fixed(pieces: &[Piece]) -> Option<&str> {
    match pieces {
        [] => Some(""),
        [Piece::Fixed(text)] => Some(text),
        _ => None,
    }
}
