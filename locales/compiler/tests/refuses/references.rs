//! References to what does not exist, and in circles.

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
fn a_message_an_attribute_or_a_term_that_does_not_exist() {
    assert_eq!(
        english(
            "a = { b }\nc = { a.title }\nd = { -brand }\ne = { -brand.gender ->\n *[x] X\n }\n"
        ),
        "en-CA/a.ftl:1: a: It refers to b, which does not exist. Correct the reference, or add the message.\n\
         en-CA/a.ftl:2: c: It refers to a.title, which does not exist. Correct the reference, or add the message.\n\
         en-CA/a.ftl:3: d: It refers to -brand, which does not exist. Correct the reference, or add it.\n\
         en-CA/a.ftl:4: e: It refers to -brand.gender, which does not exist. Correct the reference, or add it."
    );
}

#[test]
fn a_circle_is_told_once() {
    assert_eq!(
        english("a = { b }\nb = { c.x }\nc = C\n    .x = { a }\n"),
        "en-CA/a.ftl:1: a: It refers to itself: a → b → c.x → a. Break the circle."
    );
    assert_eq!(
        english("-a = { -b }\n-b = { -a }\n"),
        "en-CA/a.ftl:1: -a: It refers to itself: -a → -b → -a. Break the circle."
    );
    assert_eq!(
        english("a = { a }\n"),
        "en-CA/a.ftl:1: a: It refers to itself: a → a. Break the circle."
    );
}

#[test]
fn a_text_that_two_others_show_is_no_circle() {
    assert_eq!(
        english("a = { b } { c }\nb = { d }\nc = { d }\nd = D\n"),
        ""
    );
}
