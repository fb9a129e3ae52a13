//! What Fluent has and the compiler does not: told, never ignored.

use super::folder::errors_in_both;

fn english(text: &str) -> String {
    let told = errors_in_both(text);
    let lines: Vec<_> = told
        .lines()
        .filter(|line| line.starts_with("en-CA"))
        .collect();
    lines.join("\n")
}

/// The errors of a text that may use `$n`, a number, and `$s`, a text.
fn text(text: &str) -> String {
    english(&format!(
        "# $n (Number) how many\n# $s (String) a name\na = {{ $n }} {{ $s }} {text}\n"
    ))
}

#[test]
fn functions() {
    assert_eq!(
        text("{ PLATFORM() }"),
        "en-CA/a.ftl:3: a: The function PLATFORM() is not supported. Only NUMBER() is."
    );
    assert_eq!(
        text("{ DATETIME($s) }"),
        "en-CA/a.ftl:3: a: DATETIME() is not supported. Declare the variable (Date) and write it \
         alone: it is shown in full."
    );
}

#[test]
fn arguments_of_number() {
    let cases = [
        (
            "NUMBER($n, style: \"percent\")",
            "The argument style of NUMBER() is not supported. Only minimumFractionDigits and maximumFractionDigits are.",
        ),
        (
            "NUMBER($n, minimumFractionDigits: 99)",
            "minimumFractionDigits must be a whole number from 0 to 12. Correct it.",
        ),
        (
            "NUMBER($n, maximumFractionDigits: \"2\")",
            "maximumFractionDigits must be a whole number from 0 to 12. Correct it.",
        ),
        (
            "NUMBER($n, minimumFractionDigits: 2, maximumFractionDigits: 1)",
            "minimumFractionDigits (2) is above maximumFractionDigits (1). Correct one of them.",
        ),
        (
            "NUMBER()",
            "NUMBER() takes one variable or number. Write it like NUMBER($count).",
        ),
        (
            "NUMBER(\"1\")",
            "NUMBER() takes one variable or number. Write it like NUMBER($count).",
        ),
        (
            "NUMBER($s)",
            "NUMBER() is used on $s, which is a (String). Declare $s (Number).",
        ),
    ];
    for (call, what) in cases {
        assert_eq!(
            text(&format!("{{ {call} }}")),
            format!("en-CA/a.ftl:3: a: {what}"),
            "{call}"
        );
    }
}

#[test]
fn numbers_with_too_many_digits() {
    assert_eq!(
        text("{ 12345678901234567890 }"),
        "en-CA/a.ftl:3: a: 12345678901234567890 has too many digits. Shorten it to 18."
    );
}

#[test]
fn a_message_without_text() {
    assert_eq!(
        english("a =\n    .title = A\n"),
        "en-CA/a.ftl:1: a: The message has attributes but no text. Write one after the equals sign."
    );
}

#[test]
fn terms_that_use_what_is_not_theirs() {
    assert_eq!(
        english("m = M\n-a = { m }\n-b = { NUMBER($n) }\n"),
        "en-CA/a.ftl:2: -a: A term cannot refer to a message (m). Make that a term too, or refer to \
         it from the messages.\n\
         en-CA/a.ftl:3: -b: NUMBER() in a term is not supported. Use it in the messages."
    );
}

#[test]
fn arguments_of_terms() {
    let term = "-a = { $case ->\n    [plural] As\n   *[other] A\n } { $end }\n";
    let cases = [
        (
            "{ -a(\"x\", end: \"!\") }",
            "-a is given a value without a name. Write it like -a(case: \"plural\").",
        ),
        (
            "{ -a(end: \"!\", size: \"x\") }",
            "-a has no variable $size. Remove the argument.",
        ),
        (
            "{ -a(end: 1) }",
            "Numbers cannot be given to a term. Write \"1\" in quotes.",
        ),
        (
            "{ -a(case: \"plural\") }",
            "-a shows $end, which is not given. Write -a(end: \"…\").",
        ),
        (
            "{ -a }",
            "-a shows $end, which is not given. Write -a(end: \"…\").",
        ),
    ];
    for (reference, what) in cases {
        let told = english(&format!("{term}b = {reference}\n"));
        assert_eq!(told, format!("en-CA/a.ftl:5: b: {what}"), "{reference}");
    }
    assert_eq!(english(&format!("{term}b = {{ -a(end: \"!\") }}\n")), "");
}

#[test]
fn an_attribute_of_a_term_that_is_put_together() {
    let text = "-a = A\n    .gender = { -c }\n-c = C\nb = { -a.gender ->\n   *[x] X\n }\n";
    assert_eq!(
        english(text),
        "en-CA/a.ftl:4: b: The attribute .gender of -a is not plain text, so nothing can be selected \
         by it. Write it without braces."
    );
}

#[test]
fn html() {
    let cases = [
        ("A <strong>b</strong>", "<strong>"),
        ("A<br/>", "<br/>"),
        ("A <!-- b -->", "<!--"),
        ("{ \"<b>\" }", "<b>"),
        ("A&nbsp;b", "&nbsp;"),
        ("A&#160;b", "&#160;"),
    ];
    for (html, found) in cases {
        assert_eq!(
            english(&format!("a = {html}\n")),
            format!(
                "en-CA/a.ftl:1: a: The text holds HTML ({found}). Remove it; what it marks belongs \
                 into the component, as a text of its own."
            ),
        );
    }
    assert_eq!(english("a = 1 < 2, <3, R&D; and A & B;\n"), "");
}
