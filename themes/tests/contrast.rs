//! Contrast is measured right, and the built-in themes keep what they promise.

use std::collections::BTreeSet;

use portage_themes::{Color, Mode, Role, Theme, Use, contrast, contrast_ratio, promised};

fn color(text: &str) -> Color {
    text.parse().expect(text)
}

#[test]
fn the_built_in_themes_keep_every_promise() {
    for theme in Theme::built_in() {
        let shortfalls: Vec<String> = theme.shortfalls().iter().map(ToString::to_string).collect();
        assert!(shortfalls.is_empty(), "{}", shortfalls.join("\n"));
    }
}

#[test]
fn a_pale_link_and_an_invisible_focus_ring_are_found() {
    let text = include_str!("../portage.tokens.json")
        .replacen(
            r#""link": { "$value": "{color.lake.600}""#,
            r##""link": { "$value": "#777""##,
            1,
        )
        .replacen(
            r#""focus": { "$value": "{color.ring.500}""#,
            r##""focus": { "$value": "#ffd""##,
            1,
        );
    let theme = Theme::from_str("x.tokens.json", &text).expect("a whole theme");
    let found: Vec<String> = theme.shortfalls().iter().map(ToString::to_string).collect();
    for message in [
        "portage: light: link on background has 4.47:1 and needs 4.5:1; make one of the two lighter or darker",
        "portage: light: focus on surface has 1.06:1 and needs 3:1; make one of the two lighter or darker",
        "portage: light: the focus ring on secondary has 1.30:1 and needs 3:1; make focus or focus-inner lighter or darker",
    ] {
        assert!(
            found.iter().any(|line| line == message),
            "{message}\nis not in\n{}",
            found.join("\n")
        );
    }
}

#[test]
fn every_role_that_a_person_must_see_is_promised() {
    // A decorative line and the line of a brand carry no meaning.
    let decoration = [Role::Border, Role::Brand];
    let promised: BTreeSet<Role> = promised()
        .flat_map(|pair| [pair.foreground, pair.background])
        .collect();
    for role in Role::ALL {
        assert_ne!(
            promised.contains(role),
            decoration.contains(role),
            "{}",
            role.key()
        );
    }
}

#[test]
fn the_ring_stands_out_from_everything_by_one_of_its_colours() {
    let ring = promised().filter(|pair| pair.purpose == Use::Ring);
    let behind: BTreeSet<Role> = ring.map(|pair| pair.background).collect();
    for role in [Role::Band, Role::Action, Role::Danger, Role::BorderControl] {
        assert!(behind.contains(&role), "a ring around or on {}", role.key());
    }
}

#[test]
fn a_visited_link_is_told_from_another_and_both_from_text() {
    for theme in Theme::built_in() {
        for mode in Mode::ALL {
            let colors: BTreeSet<String> = [Role::Text, Role::Link, Role::LinkVisited]
                .map(|role| theme.color(mode, role).to_string())
                .into();
            assert_eq!(colors.len(), 3, "{} {}", theme.name(), mode.name());
        }
    }
}

#[test]
fn the_ratios_are_those_of_wcag() {
    let hundredths = |a: &str, b: &str| (contrast_ratio(color(a), color(b)) * 100.0).floor();
    assert_eq!(hundredths("#000", "#fff"), 2100.0);
    assert_eq!(hundredths("#fff", "#fff"), 100.0);
    // The lightest grey that passes AA on white, and the next one.
    assert_eq!(hundredths("#767676", "#fff"), 454.0);
    assert_eq!(hundredths("#777777", "#ffffff"), 447.0);
    assert_eq!(hundredths("#f00", "#fff"), 399.0);
    assert_eq!(hundredths("#00f", "#fff"), 859.0);
    // Half-transparent black on white is a grey, not black.
    assert_eq!(
        hundredths("rgb(0 0 0 / 50%)", "#fff"),
        hundredths("#7f7f7f", "#fff")
    );
}

#[test]
fn a_colour_is_read_in_every_form_that_css_has_for_it() {
    for text in [
        "#0b6084",
        "#0B6084FF",
        "rgb(11, 96, 132)",
        "rgba(11 96 132 / 1)",
        " RGB(11 96 132) ",
    ] {
        assert_eq!(color(text), Color::rgb(11, 96, 132), "{text}");
    }
    assert_eq!(color("#fff8").to_string(), "#fff8");
    assert_eq!(color("rgb(100% 0% 50% / 25%)").to_string(), "#ff008040");
    for text in [
        "",
        "#",
        "#12",
        "#12345",
        "#ggg",
        "#é12",
        "red",
        "rgb()",
        "rgb(1,2)",
        "rgb(1 2 NaN)",
        "rgb(1 2 3",
    ] {
        assert!(text.parse::<Color>().is_err(), "{text}");
    }
}

#[test]
fn contrast_of_two_roles_is_that_of_their_colours() {
    let canada = &Theme::built_in()[1];
    // Facts of the GC Design System: text #333333 on white.
    let ratio = contrast(canada, Mode::Light, Role::Text, Role::Background);
    assert_eq!((ratio * 100.0).floor(), 1263.0);
}

#[test]
fn no_colour_of_a_palette_is_left_over() {
    for theme in Theme::built_in() {
        let used: BTreeSet<String> = Mode::ALL
            .iter()
            .flat_map(|&mode| theme.swatches(mode))
            .map(|swatch| swatch.color.to_string())
            .collect();
        for (path, color) in theme.palette() {
            assert!(
                used.contains(&color.to_string()),
                "{}: {path} is not used",
                theme.name()
            );
        }
    }
}
