//! Straight quotation marks and apostrophes, in any language.

use super::folder::errors;

#[test]
fn straight_quotation_marks() {
    assert_eq!(
        errors("a = Skip to \"About\"\n", "a = À propos\n"),
        "en-CA/a.ftl:1: a: The quotation mark is straight. Write “ ” in English, « » in French. It \
         is in \"Skip to \"About\"\".\n\
         en-CA/a.ftl:1: a: The quotation mark is straight. Write “ ” in English, « » in French. It \
         is in \"o \"About\"\"."
    );
    assert_eq!(
        errors("a = { \"\\\"\" }\n", "a = A\n").lines().count(),
        1,
        "quoted ones show too"
    );
}

#[test]
fn straight_apostrophes() {
    assert_eq!(
        errors("a = A\n    Don't\n", "a = A\n"),
        "en-CA/a.ftl:2: a: The apostrophe is straight. Write ’ (U+2019). It is in \"A Don't\"."
    );
    assert_eq!(errors("a = A\n", "a = L'envoi\n").lines().count(), 1);
}

#[test]
fn english_spacing_is_its_own() {
    assert_eq!(
        errors("a = Error: “Yes”! 12.5% of 10 MB; 5 h\n", "a = A\n"),
        ""
    );
}

#[test]
fn a_fault_in_a_variant_is_found() {
    let english = "# $n (Number) how many\na = { $n ->\n    [one] it's\n   *[other] { $n }\n }\n";
    let french = "# $n (Number) combien\na = { $n }\n";
    assert_eq!(
        errors(english, french),
        "en-CA/a.ftl:3: a: The apostrophe is straight. Write ’ (U+2019). It is in \"it's\"."
    );
}
