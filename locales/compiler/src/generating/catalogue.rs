//! The list of every message: for the gallery, for tests and for texts that
//! are loaded on a server. Not in wasm, which needs no list.

use super::source::Source;
use super::{Message, raw};
use crate::contract::Kind;

pub(super) fn catalogue(messages: &[Message], runtime: &str, out: &mut Source) {
    let generated = format!("{runtime}::generated");
    out.line("/// Every message of this crate, in the order of the ids.");
    out.line("#[cfg(not(target_arch = \"wasm32\"))]");
    out.line("#[allow(dead_code)]");
    out.open(&format!("pub static CATALOGUE: &[{runtime}::Message] = &["));
    for message in messages {
        let contract = message.contract;
        out.open(&format!("{runtime}::Message {{"));
        out.line(&format!("id: {:?},", contract.id));
        out.line(&format!("file: {:?},", contract.file));
        let variables = contract.variables.iter().map(|variable| {
            format!(
                "{runtime}::Variable {{ name: {:?}, kind: {runtime}::Kind::{:?} }}",
                variable.name, variable.kind
            )
        });
        out.line(&format!(
            "variables: &[{}],",
            variables.collect::<Vec<_>>().join(", ")
        ));
        out.line(&format!("references: &{:?},", contract.references));
        out.open("format: |locale_, arguments_| match arguments_ {");
        let names: Vec<_> = contract
            .variables
            .iter()
            .map(|variable| raw(&variable.name))
            .collect();
        let bound = contract
            .variables
            .iter()
            .zip(&names)
            .map(|(variable, name)| {
                let kind = match variable.kind {
                    Kind::Number => "Number",
                    Kind::Text => "Text",
                    Kind::Date => "Date",
                };
                format!("{generated}::Argument::{kind}({name})")
            });
        let bound: Vec<_> = bound.collect();
        let given: String = names.iter().map(|name| format!(", {name}")).collect();
        out.line(&format!(
            "[{}] => patterns::{}(locale_{given}),",
            bound.join(", "),
            message.function
        ));
        out.line(&format!(
            "_ => {generated}::wrong_arguments({:?}),",
            contract.id
        ));
        out.close("},");
        out.close("},");
    }
    out.close("];");
}
