//! What libraries offer to pages in a program's glue, and no page of ours asks for: classes for
//! streams, another way to start. Exports keep all alive that they could call.

/// The glue without them.
pub fn without_offers(glue: &str) -> String {
    let mut kept = String::with_capacity(glue.len());
    let mut lines = glue.lines();
    while let Some(line) = lines.next() {
        let skip_to: &[&str] = if line.starts_with("export class ") {
            &["}"]
        } else if is_finalization(line) {
            &[");", "});"]
        } else {
            &[]
        };
        if !skip_to.is_empty() {
            let ends = |line: &str| skip_to.iter().any(|end| line.ends_with(end));
            let closes = |line: &str| ends(line) && (skip_to != ["}"] || line == "}");
            if !closes(line) {
                for line in lines.by_ref() {
                    if closes(line) {
                        break;
                    }
                }
            }
            continue;
        }
        if line.starts_with("if (Symbol.dispose) ") {
            continue;
        }
        let line = match line {
            "export { initSync, __wbg_init as default };" => "export { __wbg_init as default };",
            line => line,
        };
        kept.push_str(line);
        kept.push('\n');
    }
    kept
}

/// What frees an object of such a class: `const NameFinalization = …`.
fn is_finalization(line: &str) -> bool {
    let name = line
        .strip_prefix("const ")
        .and_then(|rest| rest.split(' ').next());
    name.is_some_and(|name| name.ends_with("Finalization"))
}

/// Whether the glue calls this export of the module; the browser itself takes the memory and the
/// start.
pub fn is_used(glue: &str, export: &str) -> bool {
    let called = |(at, found): (usize, &str)| {
        let after = glue[at + found.len()..].chars().next();
        !after.is_some_and(|sign| sign.is_alphanumeric() || sign == '_')
    };
    let call = ["wasm.", export].concat();
    matches!(export, "memory" | "__wbindgen_start") || glue.match_indices(&call).any(called)
}

#[cfg(test)]
mod tests {
    use super::*;

    const GLUE: &str = "\
export class Sink {
    free() {
        wasm.__wbg_sink_free(this.__wbg_ptr, 0);
    }
}
if (Symbol.dispose) Sink.prototype[Symbol.dispose] = Sink.prototype.free;

function handle(a) {
    wasm.handle_1(a);
}

const SinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_sink_free(ptr, 1));

let wasm;
export { initSync, __wbg_init as default };
";

    #[test]
    fn what_nobody_asks_for_goes_and_the_rest_stays() {
        assert_eq!(
            without_offers(GLUE),
            "\n\
             function handle(a) {\n    wasm.handle_1(a);\n}\n\n\n\
             let wasm;\nexport { __wbg_init as default };\n"
        );
    }

    #[test]
    fn an_export_that_is_the_beginning_of_another_is_not_taken_for_it() {
        let glue = without_offers(GLUE);
        assert!(is_used(&glue, "handle_1") && is_used(&glue, "memory"));
        assert!(!is_used(&glue, "handle") && !is_used(&glue, "__wbg_sink_free"));
    }
}
