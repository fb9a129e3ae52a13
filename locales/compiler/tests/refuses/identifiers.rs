//! Names that cannot be names in Rust.

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
fn a_name_that_is_not_in_lower_case_with_hyphens() {
    let text = "\
fieldRequired = A
a__b = A
c = A
    .Title = A
# $userName (String) a name
d = { $userName }
";
    assert_eq!(
        english(text),
        "en-CA/a.ftl:1: fieldRequired: The id fieldRequired is not in lower case with single hyphens. Write it like field-required.\n\
         en-CA/a.ftl:2: a__b: The id a__b is not in lower case with single hyphens. Write it like a-b.\n\
         en-CA/a.ftl:4: c: The attribute Title is not in lower case with single hyphens. Write it like title.\n\
         en-CA/a.ftl:6: d: The variable userName is not in lower case with single hyphens. Write it like user-name."
    );
}

#[test]
fn two_messages_that_become_one_function() {
    assert_eq!(
        english("a = A\n    .b = B\na-b = B\n"),
        "en-CA/a.ftl:3: a-b: a-b becomes the function a_b() in Rust, and so does a.b. Rename one \
         of them."
    );
}

#[test]
fn words_that_rust_keeps_for_itself() {
    assert_eq!(
        english("self = A\n# $crate (String) a name\na = { $crate }\n"),
        "en-CA/a.ftl:1: self: \"self\" cannot be a function in Rust. Rename the message.\n\
         en-CA/a.ftl:3: a: \"crate\" cannot be a parameter in Rust. Rename $crate."
    );
}

#[test]
fn other_keywords_are_written_raw() {
    assert_eq!(english("# $type (String) a name\nmatch = { $type }\n"), "");
}
