//! A fault in a theme's file is told with its place and its remedy.

use portage_themes::Theme;

const GOOD: &str = include_str!("../portage.tokens.json");
const WHITE: &str = r##"{ "colorSpace": "srgb", "components": [1, 1, 1], "hex": "#ffffff" }"##;

/// The problems of the neutral theme after `from` was replaced by `to` once.
fn faults(from: &str, to: &str) -> String {
    assert!(
        GOOD.contains(from),
        "portage.tokens.json no longer has {from}"
    );
    faults_of(&GOOD.replacen(from, to, 1))
}

fn faults_of(text: &str) -> String {
    match Theme::from_str("x.tokens.json", text) {
        Ok(_) => String::new(),
        Err(problems) => problems.to_string(),
    }
}

/// The problems after a group was added at the end of the file.
fn faults_with(group: &str) -> String {
    let end = GOOD.rfind('}').expect("an object");
    faults_of(&format!("{},{group}}}", &GOOD[..end]))
}

#[test]
fn a_reference_to_nothing_names_the_nearest_token() {
    assert_eq!(
        faults(
            r#""background": { "$value": "{color.white}""#,
            r#""background": { "$value": "{color.whit}""#
        ),
        "x.tokens.json: light.background.$value: there is no token {color.whit}; did you mean {color.white}?"
    );
    assert_eq!(
        faults(
            r#""background": { "$value": "{color.white}""#,
            r#""background": { "$value": "{paint}""#
        ),
        "x.tokens.json: light.background.$value: there is no token {paint}; define it, or correct the name"
    );
}

#[test]
fn a_reference_to_a_group_is_not_a_colour() {
    assert_eq!(
        faults(
            r#""background": { "$value": "{color.white}""#,
            r#""background": { "$value": "{color.stone}""#
        ),
        "x.tokens.json: light.background.$value: {color.stone} is a group; refer to a token in it"
    );
}

#[test]
fn a_circle_of_references_is_told_once_and_never_hangs() {
    assert_eq!(
        faults_with(
            r#""color": { "$type": "color", "a": { "$value": "{color.b}" }, "b": { "$value": "{color.c}" }, "c": { "$value": "{color.b}" } }"#
        ),
        "x.tokens.json: this is not valid JSON: \"color\" stands twice in one object; remove one of them at line 201 column 8"
    );
    assert_eq!(
        faults(
            r#""white": {"#,
            r#""a": { "$value": "{color.c}" }, "c": { "$value": "{color.b}" }, "b": { "$value": "{color.c}" }, "white": {"#
        ),
        "x.tokens.json: color.b.$value: the references go in a circle: {color.b} → {color.c} → {color.b}; give one of them a value"
    );
    assert_eq!(
        faults(
            r#""background": { "$value": "{color.white}""#,
            r#""background": { "$value": "{light.background}""#
        ),
        "x.tokens.json: light.background.$value: the references go in a circle: {light.background} → {light.background}; give one of them a value"
    );
}

#[test]
fn a_reference_to_another_type_is_told_at_the_reference() {
    assert_eq!(
        faults(
            r#""background": { "$value": "{color.white}""#,
            r#""background": { "$value": "{space.100}""#
        ),
        "x.tokens.json: light.background: this must be a color and is a dimension"
    );
    assert_eq!(
        faults(
            r#""background": { "$value": "{color.white}""#,
            r#""background": { "$type": "number", "$value": "{color.white}""#
        ),
        "x.tokens.json: light.background.$value: {color.white} is a color, but $type says number; correct one"
    );
}

#[test]
fn a_token_of_the_base_keeps_its_type() {
    assert_eq!(
        faults_with(r#""measure": { "$type": "number", "$value": 38 }"#),
        "x.tokens.json: measure: this must be a dimension and is a number"
    );
}

#[test]
fn a_token_without_a_type_is_not_guessed() {
    assert_eq!(
        faults_with(r#""measure": { "$value": { "value": 38, "unit": "rem" } }"#),
        "x.tokens.json: measure.$value: it has no type; add \"$type\" to it or to its group"
    );
    assert_eq!(
        faults_with(r#""measure": { "$type": "length", "$value": 1 }"#),
        "x.tokens.json: measure.$type: the type length is not known; use one of color, dimension, fontFamily, fontWeight, duration, cubicBezier, number, shadow\n\
         x.tokens.json: measure.$value: it has no type; add \"$type\" to it or to its group"
    );
}

#[test]
fn an_unknown_role_and_a_missing_one_are_both_told() {
    assert_eq!(
        faults(r#""text-muted": { "#, r#""text-mutd": { "#),
        "x.tokens.json: light.text-mutd: there is no role text-mutd; did you mean text-muted?\n\
         x.tokens.json: light: these colours are missing: light.text-muted; add them"
    );
}

#[test]
fn a_token_that_no_component_reads_is_refused() {
    assert_eq!(
        faults_with(r#""radius": { "$type": "dimension", "smal": { "$value": "1rem" } }"#),
        "x.tokens.json: radius.smal: Portage has no token radius.smal; did you mean radius.small?"
    );
    assert_eq!(
        faults_with(r##""gradient": { "hero": { "$type": "color", "$value": "#fff" } }"##),
        "x.tokens.json: gradient.hero: Portage has no token gradient.hero; colours of your own stand in the group color, anything else must be a token of base.tokens.json"
    );
    assert_eq!(
        faults_with(r#""breakpoint": { "medium": { "$type": "dimension", "$value": "50rem" } }"#),
        "x.tokens.json: breakpoint.medium: a theme cannot set a breakpoint: components are compiled with those of the base; remove it"
    );
}

#[test]
fn a_translucent_role_has_no_contrast_to_promise() {
    assert_eq!(
        faults(
            r#""background": { "$value": "{color.white}""#,
            r##""background": { "$value": "#ffffff80""##
        ),
        "x.tokens.json: light.background: a role must be opaque: nobody can promise the contrast of what shines through; remove alpha"
    );
}

#[test]
fn a_colour_that_two_programs_would_read_differently_is_refused() {
    let color = |to: &str| faults(WHITE, to);
    assert_eq!(
        color(r##"{ "colorSpace": "srgb", "components": [1, 1, 0.9], "hex": "#ffffff" }"##),
        "x.tokens.json: color.white.$value.hex: the components say #ffffe6; write the same colour in both"
    );
    assert_eq!(
        color(r#"{ "colorSpace": "oklch", "components": [1, 0, 0] }"#),
        "x.tokens.json: color.white.$value.colorSpace: only \"srgb\" is supported; convert the color"
    );
    assert_eq!(
        color(r#"{ "colorSpace": "srgb", "components": [255, 255, 255] }"#),
        "x.tokens.json: color.white.$value.components: a color is { \"colorSpace\": \"srgb\", \"components\": [red, green, blue], \"hex\": \"#rrggbb\" }, components from 0 to 1, or the string \"#rrggbb\""
    );
    assert_eq!(
        color("\"whitish\""),
        "x.tokens.json: color.white.$value: \"whitish\" is not a colour; write #rrggbb or rgb(red green blue)"
    );
}

#[test]
fn every_other_type_of_value_says_how_to_write_it() {
    let cases = [
        (
            r#""measure": { "$type": "dimension", "$value": "65ch" }"#,
            "measure.$value: write { \"value\": 1, \"unit\": \"rem\" }; the units are rem and px",
        ),
        (
            r#""measure": { "$type": "dimension", "$value": { "value": -1, "unit": "rem" } }"#,
            "measure.$value: it must not be negative",
        ),
        (
            r#""motion": { "short": { "$type": "duration", "$value": "1min" } }"#,
            "motion.short.$value: write { \"value\": 1, \"unit\": \"ms\" }; the units are ms and s",
        ),
        (
            r#""motion": { "easing": { "$type": "cubicBezier", "$value": [2, 0, 0, 1] } }"#,
            "motion.easing.$value: write four numbers [x1, y1, x2, y2], x1 and x2 from 0 to 1",
        ),
        (
            r#""line": { "body": { "$type": "number", "$value": "1.5" } }"#,
            "line.body.$value: write a number, not negative, without quotes or a unit",
        ),
        (
            r#""weight": { "bold": { "$type": "fontWeight", "$value": "strong" } }"#,
            "weight.bold.$value: write a number from 1 to 1000, or a name such as \"bold\"",
        ),
        (
            r#""font": { "body": { "$type": "fontFamily", "$value": [] } }"#,
            "font.body.$value: write the names of families: [\"Noto Sans\", \"sans-serif\"]",
        ),
        (
            r##""shadow": { "raised": { "$type": "shadow", "$value": [{ "color": "#000" }] } }"##,
            "shadow.raised.$value[0]: a shadow has color, offsetX, offsetY, blur and spread; offsetX is missing",
        ),
        (
            r##""shadow": { "raised": { "$type": "shadow", "$value": { "color": "#000", "offsetX": "0", "offsetY": "1px", "blur": "1px", "spread": "0px" } } }"##,
            "shadow.raised.$value.offsetX: write { \"value\": 1, \"unit\": \"rem\" }; the units are rem and px",
        ),
        (
            r#""shadow": { "raised": { "$type": "shadow", "$value": { "color": "{space.100}", "offsetX": "0px", "offsetY": "1px", "blur": "1px", "spread": "0px" } } }"#,
            "shadow.raised.$value.color: {space.100} is a dimension; refer to a color",
        ),
    ];
    for (group, message) in cases {
        assert_eq!(faults_with(group), format!("x.tokens.json: {message}"));
    }
}

#[test]
fn a_file_of_another_form_is_refused() {
    assert_eq!(
        faults_of("[]"),
        "x.tokens.json: the file must be one JSON object { … }"
    );
    assert_eq!(
        faults_of("{"),
        "x.tokens.json: this is not valid JSON: EOF while parsing an object at line 1 column 1"
    );
    assert_eq!(
        faults_with(r#""measure": "38rem""#),
        "x.tokens.json: measure: a token is an object; write { \"$value\": … }"
    );
    assert_eq!(
        faults_with(
            r#""measure": { "$type": "dimension", "$value": "1rem", "wide": { "$value": "2rem" } }"#
        ),
        "x.tokens.json: measure.wide: a token cannot hold other tokens; take it out, or take $value away"
    );
    assert_eq!(
        faults_with(
            r##""radius.small": { "$value": "1rem" }, "radius": { "$ref": "#/space", "$extend": {}, "$description": 1 }"##
        ),
        "x.tokens.json: radius.small: a name must not be empty nor hold . { or }; rename it\n\
         x.tokens.json: radius.$ref: $ref is not supported; write each token, with a value such as \"{color.blue.500}\" where it is that of another\n\
         x.tokens.json: radius.$extend: the format has no such property; remove it\n\
         x.tokens.json: radius.$description: write a string"
    );
}

#[test]
fn an_empty_file_says_everything_that_a_theme_needs() {
    let faults = faults_of("{}");
    for part in [
        "x.tokens.json: $extensions[\"ca.portage\"].theme: name the theme as data-theme will: small letters a to z, digits and hyphens, a letter first",
        "x.tokens.json: $extensions[\"ca.portage\"].name.en-CA: write the theme's name for people, in en-CA",
        "x.tokens.json: $extensions[\"ca.portage\"].name.fr-CA: write the theme's name for people, in fr-CA",
        "x.tokens.json: light: these colours are missing: light.background, light.surface,",
        "x.tokens.json: dark: these colours are missing:",
        "x.tokens.json: contrast: these colours are missing:",
    ] {
        assert!(faults.contains(part), "{part}\nis not in\n{faults}");
    }
}

#[test]
fn a_name_that_would_break_out_of_the_selector_is_refused() {
    assert_eq!(
        faults(r#""theme": "portage""#, r#""theme": "x]{}""#),
        "x.tokens.json: $extensions[\"ca.portage\"].theme: name the theme as data-theme will: small letters a to z, digits and hyphens, a letter first"
    );
}

#[test]
fn all_faults_of_a_file_come_at_once() {
    let text = GOOD
        .replacen("{color.stone.900}", "{color.stone.901}", 1)
        .replacen("#ffffff", "#fffffe", 1)
        .replacen("\"brand\"", "\"brnd\"", 1);
    assert_eq!(faults_of(&text).lines().count(), 4, "{}", faults_of(&text));
}

#[test]
fn a_file_that_is_missing_or_not_utf_8_is_told_by_name() {
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("none.tokens.json");
    let missing = Theme::from_file(&path).expect_err("no file").to_string();
    assert!(
        missing.contains("none.tokens.json: the file cannot be read: "),
        "{missing}"
    );
    std::fs::write(&path, b"{\xff").expect("written");
    let binary = Theme::from_file(&path).expect_err("not UTF-8").to_string();
    assert!(
        binary.ends_with("the file is not UTF-8 from byte 1 on; save it as UTF-8"),
        "{binary}"
    );
}
