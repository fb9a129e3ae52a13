//! Keys that do not fit, or can never be chosen.

use super::folder::{errors, errors_in_both};

/// The errors of a selection by `$n`, a number, in both languages.
fn by_number(variants: &str) -> String {
    let text = format!("# $n (Number) how many\na = {{ $n ->\n{variants}\n }}\n");
    errors(&text, "# $n (Number) combien\na = { $n }\n")
}

/// The errors of a selection by `$s`, a text.
fn by_text(variants: &str) -> String {
    let text = format!("# $s (String) which one\na = {{ $s ->\n{variants}\n }}\n");
    errors(&text, "# $s (String) lequel\na = { $s }\n")
}

#[test]
fn a_plural_category_that_the_language_does_not_have() {
    assert_eq!(
        by_number("[two] A\n*[other] B"),
        "en-CA/a.ftl:3: a: en-CA does not have the plural category [two]. It has: one, other."
    );
    assert_eq!(
        by_number("[many] A\n*[other] B").lines().count(),
        1,
        "many is French"
    );
}

#[test]
fn a_key_that_is_no_category() {
    assert_eq!(
        by_number("[person] A\n*[other] B"),
        "en-CA/a.ftl:3: a: [person] is neither a number nor a plural category. Use [0], [1] … or: \
         one, other."
    );
}

#[test]
fn a_number_without_other() {
    assert_eq!(
        by_number("[0] A\n*[one] B"),
        "en-CA/a.ftl:4: a: The default of a selection by number must be *[other]. Add it after [one]."
    );
    assert_eq!(
        by_number("*[1] A"),
        "en-CA/a.ftl:3: a: The default of a selection by number must be *[other]. Add it after *[1]."
    );
}

#[test]
fn an_exact_number_that_a_category_has_taken() {
    assert_eq!(
        by_number("[one] A\n[1] B\n*[other] C"),
        "en-CA/a.ftl:4: a: [1] comes after a plural category that may hold it. Move it before the \
         categories."
    );
}

#[test]
fn a_default_that_is_not_last() {
    assert_eq!(
        by_number("*[other] A\n[one] B"),
        "en-CA/a.ftl:3: a: Move *[other] to the end of the selection."
    );
}

#[test]
fn a_variant_that_stands_twice() {
    assert_eq!(
        by_number("[1] A\n[1.0] B\n*[other] C"),
        "en-CA/a.ftl:4: a: The variant [1.0] stands twice. Remove one."
    );
    assert_eq!(
        by_text("[x] A\n[x] B\n*[other] C"),
        "en-CA/a.ftl:4: a: The variant [x] stands twice. Remove one."
    );
}

#[test]
fn a_text_by_numbers() {
    assert_eq!(
        by_text("[1] A\n[one] B\n*[other] C"),
        "en-CA/a.ftl:3: a: [1] is a number and $s is a (String). Declare $s (Number), or use words.\n\
         en-CA/a.ftl:4: a: [one] is a plural category and $s is a (String). Declare $s (Number), or \
         use another word."
    );
}

#[test]
fn a_day() {
    let text = "# $d (Date) the day\na = { $d ->\n *[other] A\n }\n";
    assert_eq!(
        errors(text, "# $d (Date) le jour\na = { $d }\n"),
        "en-CA/a.ftl:2: a: $d is a (Date), and nothing can be selected by a day. Give the message a \
         (String) or (Number) to select by."
    );
}

#[test]
fn a_fixed_value() {
    let told = errors_in_both("a = { 1 ->\n *[other] A\n }\n");
    assert_eq!(
        told.lines().next().unwrap(),
        "en-CA/a.ftl:1: a: The selection is by a fixed value. Write the variant that it chooses \
         instead."
    );
}

#[test]
fn an_exact_number_with_too_many_digits() {
    assert_eq!(
        by_number("[12345678901234567890] A\n*[other] B"),
        "en-CA/a.ftl:3: a: [12345678901234567890] has too many digits. Shorten it to 18."
    );
}
