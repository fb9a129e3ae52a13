//! Whatever a file holds, reading it ends in a theme or in problems.

use std::{fmt::Write, thread};

use lightningcss::stylesheet::{ParserOptions, StyleSheet};
use portage_themes::{Color, Theme, css_of};
use proptest::prelude::*;

const GOOD: &str = include_str!("../portage.tokens.json");

/// JSON made of the words that the reader looks for.
fn json() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "$value",
        "$type",
        "$extensions",
        "$ref",
        "ca.portage",
        "theme",
        "name",
        "light",
        "text",
        "color",
        "space",
        "narrow",
        "shadow",
        "raised",
        "components",
        "hex",
        "",
        "a.b",
        "{x}",
    ]);
    let values = prop::sample::select(vec![
        "null",
        "true",
        "-1",
        "1e308",
        "\"{light.text}\"",
        "\"{}\"",
        "\"{\"",
        "\"color\"",
        "\"shadow\"",
        "\"#fff\"",
        "\"1rem\"",
        "\"{color.a}\"",
        "[]",
    ]);
    let leaf = values.prop_map(str::to_owned);
    leaf.prop_recursive(6, 60, 6, move |inner| {
        let member = (words.clone(), inner.clone());
        prop_oneof![
            prop::collection::vec(inner, 0..4).prop_map(|all| format!("[{}]", all.join(","))),
            prop::collection::vec(member, 0..6).prop_map(|all| {
                let all: Vec<String> = all.iter().map(|(k, v)| format!("\"{k}\":{v}")).collect();
                format!("{{{}}}", all.join(","))
            }),
        ]
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_text_makes_the_reader_panic(text in any::<String>()) {
        let _ = Theme::from_str("x", &text);
        let _ = text.parse::<Color>();
    }

    #[test]
    fn no_json_makes_the_reader_panic(text in json()) {
        let _ = Theme::from_str("x", &text);
    }

    #[test]
    fn no_bytes_make_the_reader_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let file = tempfile::NamedTempFile::new().expect("a file");
        std::fs::write(file.path(), bytes).expect("written");
        let _ = Theme::from_file(file.path());
    }

    #[test]
    fn no_slip_of_the_hand_makes_the_reader_panic(
        at in 0..GOOD.len(), length in 0..40usize, put in "[\"{}:,$a0.]{0,4}",
    ) {
        let cut = |at: usize| (at..=GOOD.len()).find(|at| GOOD.is_char_boundary(*at)).expect("the end");
        let (start, end) = (cut(at), cut((at + length).min(GOOD.len())));
        let _ = Theme::from_str("x", &format!("{}{put}{}", &GOOD[..start], &GOOD[end..]));
    }

    #[test]
    fn a_colour_written_and_read_is_the_same(rgba in any::<[u8; 4]>()) {
        let [red, green, blue, alpha] = rgba;
        let color = Color { red, green, blue, alpha };
        prop_assert_eq!(color.to_string().parse(), Ok(color));
    }

    /// A name is a person's text: it must not end the declaration that it stands in.
    #[test]
    fn no_font_name_breaks_the_stylesheet(name in any::<String>()) {
        let family = serde_json::to_string(&name).expect("JSON");
        let font = format!(r#""font": {{ "body": {{ "$type": "fontFamily", "$value": [{family}, "serif"] }} }}"#);
        let end = GOOD.rfind('}').expect("an object");
        let text = format!("{},{font}}}", &GOOD[..end]);
        if let Ok(theme) = Theme::from_str("x", &text) {
            let count = |css: &str| {
                let sheet = StyleSheet::parse(css, ParserOptions::default()).expect("CSS");
                let first = match &sheet.rules.0[0] {
                    lightningcss::rules::CssRule::Style(style) => style.declarations.declarations.len(),
                    _ => 0,
                };
                (sheet.rules.0.len(), first)
            };
            let usual = css_of(&Theme::built_in()[0]);
            prop_assert_eq!(count(&css_of(&theme)), count(&usual));
        } else {
            prop_assert!(name.is_empty() || name.contains('\0'), "{:?} is refused", name);
        }
    }
}

#[test]
fn a_long_chain_of_references_does_not_exhaust_the_stack() {
    let mut chain = String::from(r##""end": { "$value": "#fff" }"##);
    for link in 0..800 {
        let next = if link == 0 {
            "end".to_owned()
        } else {
            format!("c{}", link - 1)
        };
        write!(chain, r#","c{link}": {{ "$value": "{{color.{next}}}" }}"#).expect("a string");
    }
    let text = GOOD.replacen(r#""white": {"#, &format!(r#"{chain},"white": {{"#), 1);
    let small = thread::Builder::new().stack_size(128 * 1024);
    let read = small.spawn(move || Theme::from_str("x", &text).map(|theme| theme.palette().len()));
    let colours = read
        .expect("a thread")
        .join()
        .expect("no overflow")
        .expect("a theme");
    assert!(colours > 800);
}

#[test]
fn deep_nesting_is_an_error_and_not_a_crash() {
    let text = "{\"a\":".repeat(100_000);
    let problems = Theme::from_str("x", &text)
        .expect_err("too deep")
        .to_string();
    assert!(problems.contains("recursion limit exceeded"), "{problems}");
}
