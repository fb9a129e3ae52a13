//! Themes as CSS custom properties.
//!
//! Every selector stands in `:where()`, so that order alone decides and any
//! rule of a service wins. Dark mode and high contrast are for screens only:
//! paper gets light mode.

use std::fmt::Write;

use crate::{
    breakpoint,
    role::{Mode, Role},
    theme::Theme,
    tokens,
};

/// `--ptg-color-text` and its value.
type Declaration = (&'static str, String);

/// The stylesheet of one theme by itself: for the whole page, and for elements
/// with its `data-theme`.
pub fn css_of(theme: &Theme) -> String {
    css_of_each(std::slice::from_ref(theme))
}

/// The stylesheet of the themes that come with Portage; `portage` is the default.
pub fn css_of_all() -> String {
    css_of_each(Theme::built_in())
}

/// The stylesheet of several themes. The first is that of a page without
/// `data-theme`. What they have in common stands once.
pub fn css_of_each(themes: &[Theme]) -> String {
    let mut css = String::new();
    let light = |theme: &Theme| [values(theme), colors(theme, Mode::Light)].concat();
    rules(&mut css, themes, "", &light);
    let narrow = format!("not all and (min-width:{})", breakpoint::MEDIUM);
    media(&mut css, &narrow, |css| {
        rules(css, themes, "", &|theme| narrow_values(theme, themes))
    });
    media(&mut css, "screen", |css| {
        for mode in [Mode::Contrast, Mode::Dark] {
            let page = format!(":root[data-mode={}]", mode.name());
            rules(css, themes, &page, &|theme| colors(theme, mode));
        }
    });
    // Dark comes last: dark with more contrast is dark mode, strengthened below.
    let system = [
        ("contrast:more", Mode::Contrast),
        ("color-scheme:dark", Mode::Dark),
    ];
    for (preference, mode) in system {
        media(
            &mut css,
            &format!("screen and (prefers-{preference})"),
            |css| {
                rules(css, themes, ":root:not([data-mode])", &|theme| {
                    colors(theme, mode)
                });
            },
        );
    }
    media(&mut css, "(prefers-contrast:more)", |css| {
        let strong = [
            (
                tokens::COLOR_TEXT_MUTED,
                format!("var({})", tokens::COLOR_TEXT),
            ),
            (
                tokens::COLOR_BORDER,
                format!("var({})", tokens::COLOR_BORDER_CONTROL),
            ),
        ];
        rule(css, &everywhere(""), &strong);
    });
    media(&mut css, "(prefers-reduced-motion:reduce)", |css| {
        let still = [tokens::MOTION_SHORT, tokens::MOTION_MEDIUM].map(|name| (name, "0s".into()));
        rule(css, &everywhere(""), &still);
    });
    media(&mut css, "(forced-colors:active)", |css| {
        let system = Role::ALL
            .iter()
            .map(|role| (role.name(), role.system_color().to_owned()));
        rule(css, &everywhere(""), &system.collect::<Vec<_>>());
    });
    css
}

fn colors(theme: &Theme, mode: Mode) -> Vec<Declaration> {
    // Form controls and scroll bars that the browser draws follow the mode too.
    let scheme = if mode == Mode::Dark { "dark" } else { "light" };
    let roles = Role::ALL
        .iter()
        .map(|&role| (role.name(), theme.color(mode, role).to_string()));
    std::iter::once(("color-scheme", scheme.to_owned()))
        .chain(roles)
        .collect()
}

fn values(theme: &Theme) -> Vec<Declaration> {
    let others = tokens::NAMES
        .iter()
        .filter(|name| Role::from_name(name).is_none());
    others
        .filter_map(|name| Some((*name, theme.value(Mode::Light, name)?)))
        .collect()
}

/// A theme's values for everything that any of the themes changes on narrow
/// viewports: the page's rule of the default theme must not outlast its own.
fn narrow_values(theme: &Theme, themes: &[Theme]) -> Vec<Declaration> {
    let changed = |name: &&&str| themes.iter().any(|any| any.narrow_value(name).is_some());
    let value = |name: &&'static str| match theme.narrow_value(name) {
        Some(narrow) => Some((*name, narrow.to_owned())),
        None => Some((*name, theme.value(Mode::Light, name)?)),
    };
    tokens::NAMES
        .iter()
        .filter(changed)
        .filter_map(value)
        .collect()
}

/// What all themes declare alike once, then the rest theme by theme.
fn rules(
    css: &mut String,
    themes: &[Theme],
    page: &str,
    declarations: &dyn Fn(&Theme) -> Vec<Declaration>,
) {
    let each: Vec<Vec<Declaration>> = themes.iter().map(declarations).collect();
    let common = |declaration: &Declaration| each.iter().all(|all| all.contains(declaration));
    let Some(first) = each.first() else { return };
    let shared: Vec<Declaration> = first.iter().filter(|d| common(d)).cloned().collect();
    rule(css, &everywhere(page), &shared);
    for (index, (theme, all)) in themes.iter().zip(&each).enumerate() {
        let own: Vec<Declaration> = all.iter().filter(|d| !common(d)).cloned().collect();
        rule(
            css,
            &selectors(page, &format!("[data-theme={}]", theme.name()), index == 0),
            &own,
        );
    }
}

/// The page and every element that has a theme of its own.
fn everywhere(page: &str) -> String {
    selectors(page, "[data-theme]", true)
}

/// The elements of a theme on pages that match `page` (any page when empty).
/// The default theme is that of the page too, whatever its `data-theme` says:
/// the rule of another theme comes later.
fn selectors(page: &str, theme: &str, default: bool) -> String {
    match (page, default) {
        ("", true) => format!(":root,{theme}"),
        ("", false) => theme.to_owned(),
        (_, true) => format!("{page},{page} {theme}"),
        (_, false) => format!("{page}{theme},{page} {theme}"),
    }
}

fn rule(css: &mut String, selectors: &str, declarations: &[Declaration]) {
    if declarations.is_empty() {
        return;
    }
    let list: Vec<String> = declarations
        .iter()
        .map(|(name, value)| format!("{name}:{value}"))
        .collect();
    let _ = writeln!(css, ":where({selectors}){{{}}}", list.join(";"));
}

fn media(css: &mut String, query: &str, inside: impl FnOnce(&mut String)) {
    let mut rules = String::new();
    inside(&mut rules);
    if !rules.is_empty() {
        let _ = writeln!(css, "@media {query}{{\n{rules}}}");
    }
}
