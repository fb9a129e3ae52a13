//! Languages beside the official ones: what they lack is shown in the first
//! official language and is a warning.

use super::folder::{errors_of, warnings_of};

fn files(inuktitut: &str) -> [(&'static str, &str); 3] {
    let text = "# $n (Number) how many\na = A { $n }\n    .b = B\nc = C { -d }\n-d = D\n";
    [
        ("en-CA/a.ftl", text),
        ("fr-CA/a.ftl", text),
        ("iu/a.ftl", inuktitut),
    ]
}

#[test]
fn what_is_missing_is_a_warning() {
    assert_eq!(
        warnings_of(&files("a = ᐊ { $n }\n")),
        "en-CA/a.ftl:3: a: iu does not have the attribute .b. en-CA is shown instead.\n\
         en-CA/a.ftl:4: c: iu does not have this message. en-CA is shown instead.\n\
         en-CA/a.ftl:5: -d: iu does not have this term. en-CA is shown instead."
    );
}

#[test]
fn a_missing_term_is_that_of_the_default_language() {
    assert_eq!(errors_of(&files("a = ᐊ { $n }\nc = ᑕ { -d }\n")), "");
}

#[test]
fn a_message_that_nothing_asks_for() {
    assert_eq!(
        errors_of(&files("x = X\n")),
        "iu/a.ftl:1: x: en-CA does not have this message, so nothing asks for it. Correct the id, \
         or remove it."
    );
}

#[test]
fn an_attribute_that_nothing_asks_for() {
    assert_eq!(
        errors_of(&files("a = ᐊ { $n }\n    .x = X\n")),
        "iu/a.ftl:2: a: en-CA does not have the attribute .x, so nothing asks for it. Correct the \
         name, or remove it."
    );
}

#[test]
fn other_variables() {
    assert_eq!(
        errors_of(&files("a = ᐊ\n")),
        "iu/a.ftl:1: a: en-CA uses $n and iu does not. Use the same variables in every language."
    );
}
