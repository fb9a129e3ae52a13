//! What is in one official language only.

use super::folder::{errors, errors_of};

#[test]
fn a_message() {
    assert_eq!(
        errors("a = A\nb = B\n", "a = A\n"),
        "en-CA/a.ftl:2: b: fr-CA does not have this message. Add it to fr-CA/a.ftl, or remove it \
         here."
    );
    assert_eq!(
        errors("a = A\n", "a = A\n\nb = B\n"),
        "fr-CA/a.ftl:3: b: en-CA does not have this message. Add it to en-CA/a.ftl, or remove it \
         here."
    );
}

#[test]
fn a_whole_file() {
    let files = [
        ("en-CA/a.ftl", "a = A\n"),
        ("fr-CA/a.ftl", "a = A\n"),
        ("fr-CA/b.ftl", "b = B\n"),
    ];
    assert_eq!(
        errors_of(&files),
        "fr-CA/b.ftl:1: b: en-CA does not have this message. Add it to en-CA/b.ftl, or remove it \
         here."
    );
}

#[test]
fn a_term() {
    assert_eq!(
        errors("-a = A\nb = { -a }\n", "b = A\n"),
        "en-CA/a.ftl:1: -a: fr-CA does not have this term. Add it to fr-CA/a.ftl, or remove it here."
    );
}

#[test]
fn an_attribute() {
    assert_eq!(
        errors("a = A\n    .b = B\n", "\na = A\n"),
        "en-CA/a.ftl:2: a: fr-CA does not have the attribute .b. Add it at fr-CA/a.ftl:2, or remove \
         it here."
    );
}

#[test]
fn the_grammar_of_a_term_is_its_own() {
    let french = "-a = A\n    .gender = feminine\nb = { -a.gender ->\n    [feminine] vue\n   *[other] vu\n }\n";
    assert_eq!(errors("-a = A\nb = seen\n", french), "");
}

#[test]
fn a_variable() {
    let english = "# $n (Number) how many\na = { $n } A\n";
    assert_eq!(
        errors(english, "a = A\n"),
        "fr-CA/a.ftl:1: a: en-CA uses $n and fr-CA does not. Use the same variables in every language."
    );
    assert_eq!(
        errors(english, "a = { $n }-{ $m }\n"),
        "fr-CA/a.ftl:1: a: fr-CA uses $m and en-CA does not. Use the same variables in every language."
    );
}

#[test]
fn a_variable_of_an_attribute() {
    let english = "# $n (Number) how many\na = A\n    .b = { $n }\n";
    assert_eq!(
        errors(english, "a = A\n    .b = B\n"),
        "fr-CA/a.ftl:2: a: en-CA uses $n and fr-CA does not. Use the same variables in every language."
    );
}

#[test]
fn a_variable_that_comes_through_another_message_is_the_same_variable() {
    let english = "# $n (Number) how many\na = { $n } A\nb = B { a }\n";
    assert_eq!(
        errors(
            english,
            "a = { $n }\u{A0}A\n# $n (Number) combien\nb = { $n }\u{A0}B\n"
        ),
        ""
    );
}

#[test]
fn a_function() {
    let english = "# $n (Number) how many\na = { NUMBER($n) }\n";
    assert_eq!(
        errors(english, "a = { $n }\n"),
        "fr-CA/a.ftl:1: a: en-CA uses NUMBER() and fr-CA does not. Use the same functions in every \
         official language."
    );
}

#[test]
fn the_keys_of_a_selection_are_each_language_s_own() {
    let english = "# $n (Number) how many\na = { $n ->\n    [0] None\n    [one] One\n   *[other] { $n }\n }\n";
    let french =
        "a = { $n ->\n    [one] { $n }\u{A0}un\n    [many] { $n } de\n   *[other] { $n }\n }\n";
    assert_eq!(errors(english, french), "");
}

#[test]
fn a_message_in_a_file_of_another_name() {
    let files = [
        ("en-CA/a.ftl", "a = A\n"),
        ("en-CA/b.ftl", "b = B\n"),
        ("fr-CA/a.ftl", "a = A\nb = B\n"),
    ];
    assert_eq!(
        errors_of(&files),
        "fr-CA/a.ftl:2: b: In en-CA it is in b.ftl. Put it in the file of the same name."
    );
}
