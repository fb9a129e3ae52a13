//! Whatever stands in a file, the compiler answers with code or with errors.

use std::fs;

use portage_fluent::Compiler;
use proptest::prelude::*;

/// Parts of Fluent, good and bad, that make texts which go deep.
fn fluent() -> impl Strategy<Value = String> {
    let parts = [
        "a",
        "b-c",
        "fieldRequired",
        "self",
        "-brand",
        " = ",
        "\n",
        "\r\n",
        "    ",
        "    .title = ",
        "{",
        "}",
        "{ $n }",
        "{ $s ->",
        "[one]",
        "*[other]",
        "[0]",
        "[",
        "]",
        "# $n (Number) n\n",
        "# $s (String) s\n",
        "# $d (Date) d\n",
        "## ",
        "{ a }",
        "{ b-c.title }",
        "{ -brand }",
        "{ -brand(case: \"x\") }",
        "NUMBER($n, minimumFractionDigits: 2)",
        "NUMBER(",
        ")",
        "\"",
        "\\u00A0",
        "\\",
        "«",
        "\u{A0}",
        ":",
        "%",
        "12",
        "1.5",
        "é",
        "🛶",
        "<b>",
        "&nbsp;",
        "'",
        "…",
        "{ $n ->\n    [one] A\n   *[other] B\n }",
        "text",
        "DATETIME($d)",
        "\u{FEFF}",
        "\0",
    ];
    prop::collection::vec(prop::sample::select(parts.to_vec()), 0..60)
        .prop_map(|parts| parts.concat())
}

fn compile(english: &[u8], french: &[u8]) {
    let folder = tempfile::tempdir().unwrap();
    for (tag, text) in [("en-CA", english), ("fr-CA", french)] {
        fs::create_dir(folder.path().join(tag)).unwrap();
        fs::write(folder.path().join(tag).join("a.ftl"), text).unwrap();
    }
    if let Err(report) = Compiler::new(folder.path()).generate() {
        assert!(!report.errors.is_empty(), "refused without a reason");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_500, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn on_any_bytes(english: Vec<u8>, french: Vec<u8>) {
        compile(&english, &french);
    }

    #[test]
    fn on_any_text(english: String, french: String) {
        compile(english.as_bytes(), french.as_bytes());
    }

    #[test]
    fn on_anything_like_fluent(english in fluent(), french in fluent()) {
        compile(english.as_bytes(), french.as_bytes());
        // The same in both languages comes further: to the generator.
        compile(english.as_bytes(), english.as_bytes());
    }
}
