//! The stylesheet gives every page and every element the values of its theme,
//! whatever the person chose and their system asks for.

mod cascade;

use cascade::{Page, Preference::*, Stylesheet};
use portage_themes::{Mode, Role, Theme, css_of, css_of_all, css_of_each, tokens};

/// What a page of each theme, and an element of each theme in it, must have.
fn check(preferences: &[cascade::Preference], chosen: Option<Mode>, expected: Mode) {
    let css = css_of_all();
    let sheet = Stylesheet::parse(&css);
    for outer in Theme::built_in() {
        let page = Page {
            theme: Some(outer.name()),
            mode: chosen,
            preferences,
        };
        let at = format!("{} {chosen:?} {preferences:?}", outer.name());
        same(&sheet.on_page(&page), outer, expected, &at);
        for inner in Theme::built_in() {
            let at = format!("{at}, in it {}", inner.name());
            same(&sheet.on_element(&page, inner.name()), inner, expected, &at);
        }
    }
}

fn same(computed: &cascade::Values, theme: &Theme, mode: Mode, at: &str) {
    for name in tokens::NAMES {
        let expected = theme.value(mode, name).map(|value| cascade::normal(&value));
        assert_eq!(computed.get(*name), expected.as_ref(), "{name} at {at}");
    }
    let scheme = if mode == Mode::Dark { "dark" } else { "light" };
    assert_eq!(
        computed["color-scheme"], scheme,
        "browser-drawn controls at {at}"
    );
}

#[test]
fn without_a_choice_the_page_follows_the_system() {
    check(&[Screen], None, Mode::Light);
    check(&[Screen, DarkScheme], None, Mode::Dark);
    check(&[Screen, MoreContrast], None, Mode::Contrast);
}

#[test]
fn a_choice_wins_over_the_system() {
    for mode in Mode::ALL {
        check(&[Screen], Some(mode), mode);
        check(&[Screen, DarkScheme], Some(mode), mode);
    }
}

#[test]
fn paper_is_not_printed_dark() {
    check(&[DarkScheme], None, Mode::Light);
    check(&[], Some(Mode::Dark), Mode::Light);
    check(&[], Some(Mode::Contrast), Mode::Light);
}

#[test]
fn dark_with_more_contrast_is_no_white_page_and_has_stronger_hints() {
    let css = css_of_all();
    let sheet = Stylesheet::parse(&css);
    for theme in Theme::built_in() {
        let page = Page {
            theme: Some(theme.name()),
            mode: None,
            preferences: &[Screen, DarkScheme, MoreContrast],
        };
        let values = sheet.on_page(&page);
        let dark = |name| theme.value(Mode::Dark, name);
        assert_eq!(
            values.get(tokens::COLOR_BACKGROUND),
            dark(tokens::COLOR_BACKGROUND).as_ref()
        );
        for (weak, strong) in [
            (tokens::COLOR_TEXT_MUTED, tokens::COLOR_TEXT),
            (tokens::COLOR_BORDER, tokens::COLOR_BORDER_CONTROL),
        ] {
            assert_eq!(values.get(weak), dark(strong).as_ref());
        }
    }
}

#[test]
fn less_motion_is_no_duration() {
    let css = css_of_all();
    let page = Page {
        theme: None,
        mode: None,
        preferences: &[Screen, LessMotion],
    };
    let values = Stylesheet::parse(&css).on_page(&page);
    assert_eq!(values[tokens::MOTION_SHORT], "0s");
    assert_eq!(values[tokens::MOTION_MEDIUM], "0s");
}

#[test]
fn forced_colours_are_those_of_the_system_in_every_mode() {
    let css = css_of_all();
    let sheet = Stylesheet::parse(&css);
    for mode in Mode::ALL.into_iter().map(Some).chain([None]) {
        let page = Page {
            theme: Some("canada"),
            mode,
            preferences: &[Screen, DarkScheme, MoreContrast, ForcedColors],
        };
        for role in Role::ALL {
            for values in [sheet.on_page(&page), sheet.on_element(&page, "portage")] {
                assert_eq!(values[role.name()], role.system_color());
            }
        }
    }
}

#[test]
fn narrow_sizes_are_those_of_the_theme_and_not_of_the_default_one() {
    // A theme that changes nothing on narrow viewports must not get what the default one has.
    let [portage, canada] = Theme::built_in() else {
        panic!("two themes")
    };
    let themes = [canada.clone(), portage.clone()];
    let css = css_of_each(&themes);
    let sheet = Stylesheet::parse(&css);
    for theme in &themes {
        let page = Page {
            theme: Some(theme.name()),
            mode: None,
            preferences: &[Screen, Narrow],
        };
        let values = sheet.on_page(&page);
        for name in tokens::NAMES {
            let wide = theme.value(Mode::Light, name);
            let expected = theme.narrow_value(name).map(str::to_owned).or(wide);
            let expected = expected.map(|value| cascade::normal(&value));
            let at = theme.name();
            assert_eq!(values.get(*name), expected.as_ref(), "{name} in {at}");
        }
    }
}

#[test]
fn a_theme_by_itself_is_that_of_the_page() {
    for theme in Theme::built_in() {
        let css = css_of(theme);
        let sheet = Stylesheet::parse(&css);
        for name in [None, Some(theme.name())] {
            let page = Page {
                theme: name,
                mode: Some(Mode::Dark),
                preferences: &[Screen],
            };
            same(
                &sheet.on_page(&page),
                theme,
                Mode::Dark,
                "a stylesheet of one theme",
            );
        }
    }
}

#[test]
fn the_list_of_names_is_what_is_emitted() {
    let css = css_of_all();
    let emitted = Stylesheet::parse(&css).custom_properties();
    let listed = tokens::NAMES
        .iter()
        .map(|name| (*name).to_owned())
        .collect();
    assert_eq!(emitted, listed);
    assert!(tokens::is_defined("--ptg-color-text-muted"));
    assert!(!tokens::is_defined("--ptg-color-text-mutd"));
}

#[test]
fn a_role_is_the_token_of_its_name() {
    for role in Role::ALL {
        assert_eq!(format!("--ptg-color-{}", role.key()), role.name());
        assert_eq!(Role::from_name(role.name()), Some(*role));
        let description = &role.token().description;
        assert!(!description.english.is_empty() && !description.french.is_empty());
    }
    assert_eq!(Role::TextMuted.name(), tokens::COLOR_TEXT_MUTED);
}
