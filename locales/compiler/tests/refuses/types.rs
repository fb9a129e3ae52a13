//! Variables of which nobody knows what they hold.

use super::folder::errors_in_both;

fn english(text: &str) -> String {
    let told = errors_in_both(text);
    let lines: Vec<_> = told
        .lines()
        .filter(|line| line.starts_with("en-CA"))
        .collect();
    lines.join("\n")
}

#[test]
fn a_variable_without_a_type() {
    assert_eq!(
        english("# The count.\na = A\n    { $n }\n"),
        "en-CA/a.ftl:3: a: $n has no type. Write in the comment above the message: # $n (Number) \
         what it is. The types are Number, String and Date."
    );
}

#[test]
fn a_variable_of_a_term_needs_none() {
    assert_eq!(english("-a = { $case }\nb = { -a(case: \"x\") }\n"), "");
}

#[test]
fn a_type_that_does_not_exist() {
    assert_eq!(
        english("# Shown.\n# $n (Integer) how many\na = { $n }\n")
            .lines()
            .next()
            .unwrap(),
        "en-CA/a.ftl:2: a: $n has the type (Integer), which does not exist. Write (Number), \
         (String) or (Date)."
    );
}

#[test]
fn a_comment_that_names_a_variable_without_a_type() {
    assert_eq!(
        english("# $n how many\na = { $n }\n")
            .lines()
            .next()
            .unwrap(),
        "en-CA/a.ftl:1: a: The comment names $n without a type. Write: # $n (Number) what it is. \
         The types are Number, String and Date."
    );
}

#[test]
fn a_type_that_is_given_twice() {
    assert_eq!(
        english("# $n (Number) how many\n# $n (Number) how many\na = { $n }\n"),
        "en-CA/a.ftl:2: a: The comment gives $n a type twice. Remove one."
    );
}

#[test]
fn a_type_for_a_variable_that_is_not_used() {
    assert_eq!(
        english("# $n (Number) how many\na = A\n"),
        "en-CA/a.ftl:1: a: $n is in the comment but not in the text. Use it, or remove it there."
    );
}

#[test]
fn one_name_of_two_types_in_messages_that_are_shown_together() {
    assert_eq!(
        english("# $n (Number) how many\na = { $n }\n# $n (String) a name\nb = { $n } { a }\n"),
        "en-CA/a.ftl:4: b: $n is (String) here and (Number) in a, which it refers to. Give both the \
         same type, or another name."
    );
}
