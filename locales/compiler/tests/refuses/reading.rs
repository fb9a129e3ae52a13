//! Files and folders that cannot be read as they are.

use super::folder::{errors_in_both, errors_of};

/// The errors of an English file, with a good French one.
fn english(text: impl AsRef<[u8]>) -> String {
    errors_of(&[("en-CA/a.ftl", text.as_ref()), ("fr-CA/a.ftl", b"")])
}

#[test]
fn what_cannot_be_read_is_not_told_as_missing_as_well() {
    let french = "a = A\nb = { a }\n-c = C\n";
    let english = |text| errors_of(&[("en-CA/a.ftl", text), ("fr-CA/a.ftl", french.as_bytes())]);
    let brace = english(b"a = A }\nb = { a }\n-c = C {\n");
    assert_eq!(brace.lines().count(), 2, "{brace}");
    let encoding = english(b"\xFF");
    assert_eq!(encoding.lines().count(), 1, "{encoding}");
}

#[test]
fn a_missing_official_language() {
    assert_eq!(
        errors_of(&[("en-CA/a.ftl", "")]),
        ".: The official language fr-CA is missing. Add the folder fr-CA with its .ftl files."
    );
}

#[test]
fn a_folder_that_does_not_exist() {
    let report = portage_fluent::Compiler::new("no-such-folder")
        .generate()
        .unwrap_err();
    let told = report.to_string();
    assert!(
        told.starts_with("no-such-folder: The folder cannot be read: "),
        "{told}"
    );
}

#[test]
fn a_file_that_cannot_be_read() {
    let files = [
        ("en-CA/a.ftl", "a = A\n"),
        ("en-CA/b.ftl/c", ""),
        ("fr-CA/a.ftl", "a = A\nb = B\n"),
    ];
    let told = errors_of(&files);
    assert!(
        told.starts_with("en-CA/b.ftl: The file cannot be read: ") && told.lines().count() == 1,
        "a folder of that name, and not what it may hold: {told}"
    );
}

#[test]
fn a_folder_that_is_no_language_tag() {
    let files = [
        ("en-CA/a.ftl", ""),
        ("fr-CA/a.ftl", ""),
        ("french/a.ftl", ""),
        ("IU/a.ftl", ""),
    ];
    assert_eq!(
        errors_of(&files),
        "IU: Name the folder iu.\n\
         french: The folder's name is not a language tag. Name it like en-CA or iu-Cans-CA."
    );
}

#[test]
fn a_language_whose_plural_rule_is_not_known() {
    let files = [
        ("en-CA/a.ftl", ""),
        ("fr-CA/a.ftl", ""),
        ("de-CH/a.ftl", ""),
    ];
    assert_eq!(
        errors_of(&files),
        "de-CH: The plural rule of the language \"de\" is not known. Add the language to \
         portage-fluent (src/language.rs) and its rule to portage-locales (src/plural.rs)."
    );
}

#[test]
fn a_file_in_no_language() {
    assert_eq!(
        errors_of(&[("en-CA/a.ftl", ""), ("fr-CA/a.ftl", ""), ("b.ftl", "")]),
        "b.ftl: The file is in no language's folder, so nothing reads it. Move it, for example \
         into en-CA/."
    );
}

#[test]
fn a_folder_without_texts_is_not_a_language() {
    let files = [
        ("en-CA/a.ftl", ""),
        ("fr-CA/a.ftl", ""),
        ("src/lib.rs", ""),
        ("README.md", ""),
    ];
    assert_eq!(errors_of(&files), "");
}

#[test]
fn a_file_in_another_encoding() {
    assert_eq!(
        english(b"a = A\n\nb = caf\xE9\n"),
        "en-CA/a.ftl:3: The file is not UTF-8. Save it as UTF-8."
    );
}

#[test]
fn a_byte_order_mark() {
    assert_eq!(
        english("\u{FEFF}a = A\n"),
        "en-CA/a.ftl:1: The file starts with a byte order mark. Save it as UTF-8 without one."
    );
}

#[test]
fn nesting_that_would_overflow_the_stack() {
    let told = "en-CA/a.ftl:2: Braces or brackets are nested too deeply, or not closed. Simplify \
                the text.";
    assert_eq!(english(format!("\na = {}", "{".repeat(100_000))), told);
    assert_eq!(english(format!("\na = {{ {}", "F(".repeat(100_000))), told);
    assert_eq!(
        english(format!("\na = {}", "{ $n -> *[a] \" ".repeat(100_000))),
        told
    );
}

#[test]
fn a_shown_brace_is_not_nesting() {
    let many = "Type {\"{\"}. ".repeat(30);
    assert_eq!(errors_in_both(&format!("a = {many}\n")), "");
}

#[test]
fn an_id_that_stands_twice_in_one_file_or_in_two() {
    let files = [
        ("en-CA/a.ftl", "a = A\n"),
        ("en-CA/b.ftl", "b = B\na = A\nb = B\n-b = B\n"),
        ("fr-CA/a.ftl", "a = A\n"),
        ("fr-CA/b.ftl", "b = B\n-b = B\n"),
    ];
    assert_eq!(
        errors_of(&files),
        "en-CA/b.ftl:2: a: The id stands twice, first in en-CA/a.ftl:1. Remove or rename one.\n\
         en-CA/b.ftl:3: b: The id stands twice, first in en-CA/b.ftl:1. Remove or rename one."
    );
}

#[test]
fn an_attribute_that_stands_twice() {
    assert_eq!(
        errors_of(&[
            ("en-CA/a.ftl", "a = A\n    .b = B\n    .b = C\n"),
            ("fr-CA/a.ftl", "a = A\n    .b = B\n")
        ]),
        "en-CA/a.ftl:3: a: The attribute .b stands twice. Remove one."
    );
}
