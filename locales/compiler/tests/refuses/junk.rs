//! What the parser cannot read, in plain words.

use super::folder::errors_of;

/// The errors of an English file, with a good French one.
fn english(text: &str) -> String {
    errors_of(&[("en-CA/a.ftl", text), ("fr-CA/a.ftl", "")])
}

/// Each kind of junk, with what is told. All stand in one file: none hides
/// another.
#[test]
fn junk_of_every_kind() {
    let kinds = [
        (
            "?\n",
            "",
            "This cannot be read: a name must stand here. Start the line with an id, or indent it when it continues the text above.",
        ),
        (
            "no-equals\n",
            "no-equals",
            "This cannot be read: \"=\" is missing. Add it.",
        ),
        (
            "no-text =\n",
            "no-text",
            "The text is missing. Write it after the equals sign.",
        ),
        (
            "-no-term =\n",
            "-no-term",
            "The text is missing. Write it after the equals sign.",
        ),
        (
            "brace = a }\n",
            "brace",
            "A closing brace has no opening one. Remove it, or write {\"}\"} to show one.",
        ),
        (
            "empty = a {}\n",
            "empty",
            "The braces hold nothing that can be shown. Write a variable, a reference or a text in quotes.",
        ),
        (
            "quote = { \"a\n",
            "quote",
            "The text in quotes does not end on its line. Add the closing quotation mark.",
        ),
        (
            "escape = { \"\\n\" }\n",
            "escape",
            "The text in quotes has a \\ that means nothing. Use \\\\, \\\" or \\u00A0.",
        ),
        (
            "code = { \"\\u00A\" }\n",
            "code",
            "The character code is incomplete. Write \\u and four digits (0-9, A-F), or \\U and six.",
        ),
        (
            "callee = { number($n) }\n",
            "callee",
            "This is not the name of a function. Names of functions are in capitals; only NUMBER() exists.",
        ),
        (
            "twice = { NUMBER($n, a: 1, a: 2) }\n",
            "twice",
            "The argument a is given twice. Remove one.",
        ),
        (
            "order = { NUMBER(a: 1, $n) }\n",
            "order",
            "An argument without a name follows one with a name. Put it first.",
        ),
        (
            "value = { NUMBER($n, a: $m) }\n",
            "value",
            "The value of an argument is not fixed. Write a number or a text in quotes.",
        ),
        (
            "arrow = { $n -> *[other] a }\n",
            "arrow",
            "This cannot be read: the variants do not start on a new line. Break the line after ->.",
        ),
        (
            "default = { $n ->\n  [one] a\n }\n",
            "default",
            "The selection has no default. Mark the last variant with an asterisk: *[other].",
        ),
        (
            "defaults = { $n ->\n *[one] a\n *[other] b\n }\n",
            "defaults",
            "The selection has two defaults. Leave the asterisk on the last variant only.",
        ),
        (
            "variant = { $n ->\n *[other]\n }\n",
            "variant",
            "A text is missing. Write it after the key or the equals sign.",
        ),
        (
            "select = { a ->\n *[other] b\n }\n",
            "select",
            "Nothing can be selected by this. Select by a variable, by NUMBER(), or by the attribute of a term.",
        ),
        (
            "term = { -a.gender }\n",
            "term",
            "The attribute of a term is for selection and cannot be shown. Make it a term of its own.",
        ),
        (
            "number = { 1. }\n",
            "number",
            "This cannot be read: a digit must stand here. Complete the number.",
        ),
    ];
    for (text, id, what) in kinds {
        let told = english(text);
        let junk: Vec<_> = told.lines().filter(|line| line.ends_with(what)).collect();
        let place = if id.is_empty() {
            String::new()
        } else {
            format!("{id}: ")
        };
        assert!(
            matches!(junk.as_slice(), [line] if line.ends_with(&format!(": {place}{what}"))),
            "{text}\n{told}"
        );
    }
    let all: String = kinds.iter().map(|(text, _, _)| *text).collect();
    let told = english(&all);
    for (text, _, what) in kinds {
        assert!(told.contains(what), "{text}\n{told}");
    }
}
