//! Takes an example's function out of its file, with the functions beside it that it calls, so
//! that what is shown can be copied and compiles.

use anyhow::Context;

/// The source of the function `name`, then of its helpers in the order of the file.
///
/// # Errors
/// When the file has no such function.
pub(super) fn function(file: &str, name: &str) -> anyhow::Result<String> {
    let functions = functions(file);
    let (_, text) = functions.iter().find(|(known, _)| *known == name).with_context(|| {
        format!("no function `fn {name}()` at the start of a line: the list of examples and the functions do not agree")
    })?;
    let mut wanted = vec![(name, *text)];
    let mut at = 0;
    while let Some((_, text)) = wanted.get(at).copied() {
        for function in &functions {
            if calls(text, function.0) && !wanted.contains(function) {
                wanted.push(*function);
            }
        }
        at += 1;
    }
    Ok(wanted
        .iter()
        .map(|(_, text)| *text)
        .collect::<Vec<_>>()
        .join("\n\n"))
}

/// Name and text of each function of the file; rustfmt has put their ends at the start of a line.
fn functions(file: &str) -> Vec<(&str, &str)> {
    let mut functions = Vec::new();
    let mut rest = file;
    while let Some(start) = rest.find("\nfn ").map(|start| start + 1) {
        rest = &rest[start..];
        let Some(end) = rest.find("\n}\n").map(|end| end + 2) else {
            break;
        };
        let name = rest["fn ".len()..]
            .split(['(', '<'])
            .next()
            .unwrap_or_default();
        functions.push((name, &rest[..end]));
        rest = &rest[end..];
    }
    functions
}

/// Whether the text calls the function by its bare name: not a method, not a message of the same
/// name, and not itself.
fn calls(text: &str, name: &str) -> bool {
    text.match_indices(&[name, "("].concat()).any(|(at, _)| {
        let before = text[..at].chars().next_back().unwrap_or(' ');
        let defined = text[..at].ends_with("fn ");
        !defined && !before.is_alphanumeric() && !['_', '.', ':'].contains(&before)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use portage::examples::COMPONENTS;

    #[test]
    fn the_source_of_every_example_is_found_whole() {
        for component in COMPONENTS {
            for example in component.examples {
                let text = function(component.examples_source, example.name).unwrap();
                assert!(
                    text.starts_with(&format!("fn {}()", example.name)),
                    "{text}"
                );
                assert_eq!(
                    text.matches('{').count(),
                    text.matches('}').count(),
                    "{text}"
                );
            }
        }
    }

    #[test]
    fn what_an_example_calls_is_shown_with_it() {
        let header = COMPONENTS
            .iter()
            .find(|component| component.name == "header")
            .unwrap();
        let text = function(header.examples_source, "default").unwrap();
        assert!(text.contains("fn both_languages()"), "{text}");
    }

    #[test]
    fn a_message_or_a_rule_of_the_same_name_is_not_taken_for_a_function_of_the_file() {
        let file =
            "\nfn a() {\n    t::email();\n    x.email();\n}\n\nfn email() {\n    a_email();\n}\n";
        assert_eq!(
            function(file, "a").unwrap(),
            "fn a() {\n    t::email();\n    x.email();\n}"
        );
    }

    #[test]
    fn an_example_without_a_function_is_an_error() {
        assert!(
            function("\nfn a() {\n}\n", "b")
                .unwrap_err()
                .to_string()
                .contains("fn b()")
        );
    }
}
