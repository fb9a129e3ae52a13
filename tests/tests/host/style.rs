//! The stylesheet and the components agree, and every theme has what they name.

use crate::examples;
use portage::examples::{COMPONENTS, Component};
use portage::stylesheet::{PARTS, Shows, pairs, stylesheet, stylesheet_of, text};
use portage_themes::{Mode, Role, Theme, contrast};
use scraper::{Html, Selector};
use std::collections::BTreeSet;

/// Names that begin with `prefix` in `css`, without it.
fn names<'a>(css: &'a str, prefix: &str) -> BTreeSet<&'a str> {
    let end = |rest: &str| {
        rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == '_'))
            .unwrap_or(rest.len())
    };
    css.match_indices(prefix)
        .map(|(at, _)| &css[at + prefix.len()..])
        .map(|rest| &rest[..end(rest)])
        .collect()
}

fn classes_in_use() -> BTreeSet<String> {
    let any = Selector::parse("[class]").unwrap();
    let mut classes = BTreeSet::new();
    for rendered in examples::all() {
        for element in Html::parse_fragment(&rendered.html).select(&any) {
            classes.extend(element.value().classes().map(str::to_owned));
        }
    }
    classes
}

#[test]
fn every_class_of_the_components_is_styled() {
    let css = stylesheet();
    let styled = names(&css, ".");
    // Hooks for a service's own styles: a part that looks like its surroundings.
    let plain = [
        "ptg-alert-banner--information",
        "ptg-button--primary",
        "ptg-card__tag",
        "ptg-date-picker",
        "ptg-dialog-place",
        "ptg-footer__legal",
        "ptg-footer__links",
        "ptg-header__brand-name",
        "ptg-label",
        "ptg-link",
        "ptg-live-region",
        "ptg-session-timeout",
        "ptg-status-message",
        "ptg-toast-history",
        "ptg-warning-text",
    ];
    let bare: Vec<_> = classes_in_use()
        .into_iter()
        .filter(|class| !styled.contains(class.as_str()) && !plain.contains(&class.as_str()))
        .collect();
    assert!(bare.is_empty(), "classes without a rule: {bare:?}");
}

/// The components that an example names in its source, or in a function that the source has for it:
/// `<ErrorSummary` is `error_summary`. A page with such an example names them too.
fn named_in(source: &str) -> Vec<&'static str> {
    let named = |component: &&Component| {
        let tag: String = component.name.split('_').map(capitalised).collect();
        let with = |end: &str| source.contains(&format!("<{tag}{end}"));
        [" ", "/", ">", "\n"].iter().any(|end| with(end))
    };
    let mut found: Vec<_> = COMPONENTS
        .iter()
        .filter(named)
        .map(|known| known.name)
        .collect();
    if source.contains("<LinkButton") || source.contains("<ButtonGroup") {
        found.push("button");
    }
    found
}

fn capitalised(word: &str) -> String {
    let (first, rest) = word.split_at(1);
    first.to_uppercase() + rest
}

/// The source of one example, with the functions beside the examples that it may call.
fn source_of(component: &Component, example: &str) -> String {
    let mut functions = component.examples_source.split("\nfn ");
    let head = functions.next().unwrap_or_default();
    let mine = functions.filter(|function| {
        let name = function.split('(').next().unwrap_or_default();
        let other = component.examples.iter().any(|other| other.name == name);
        name == example || !other
    });
    [head].into_iter().chain(mine).collect()
}

#[test]
fn no_component_is_bare_in_the_stylesheet_that_was_asked_for_it() {
    let mut faults = BTreeSet::new();
    let any = Selector::parse("[class]").unwrap();
    let all = stylesheet();
    let styled = names(&all, ".");
    for rendered in examples::all() {
        let component = COMPONENTS
            .iter()
            .find(|known| known.name == rendered.component);
        let component = component.unwrap();
        let source = source_of(component, rendered.example);
        let mut chosen = named_in(&source);
        chosen.push(component.name);
        let css = match stylesheet_of(&chosen) {
            Ok(css) => css,
            Err(error) => {
                faults.insert(format!("{error}: say what it is made of beside PARTS"));
                continue;
            }
        };
        let has = names(&css, ".");
        for element in Html::parse_fragment(&rendered.html).select(&any) {
            for class in element.value().classes() {
                // What an example itself writes is its page's to style.
                let own = source.contains(class);
                if styled.contains(class) && !has.contains(class) && !own {
                    faults.insert(format!("{}: {class}", component.name));
                }
            }
        }
    }
    let faults: Vec<_> = faults.into_iter().collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn a_small_page_does_not_pay_for_all_components() {
    let css = stylesheet_of(&["header", "footer"]).unwrap();
    assert!(css.contains(".ptg-header") && css.contains(".ptg-visually-hidden"));
    assert!(!css.contains("combobox") && css.len() * 4 < stylesheet().len());
}

#[test]
fn an_unknown_component_is_answered_with_those_there_are() {
    let error = stylesheet_of(&["header", "fotter"])
        .unwrap_err()
        .to_string();
    assert!(
        error.starts_with("`fotter` is no component; there are "),
        "{error}"
    );
    assert!(error.contains("footer, form"), "{error}");
}

const LIVE: [&str; 7] = [
    "group",
    "option",
    "option--active",
    "popup--above",
    "popup--short",
    "tag",
    "tags",
];

#[test]
fn every_rule_is_for_a_class_that_an_example_shows() {
    let css = stylesheet();
    let mut used = classes_in_use();
    // What is on the page only once it is alive; the browser tests show it.
    used.extend(LIVE.map(|part| format!("ptg-combobox__{part}")));
    let dead: Vec<_> = names(&css, ".ptg-")
        .into_iter()
        .map(|name| format!("ptg-{name}"))
        .filter(|class| !used.contains(class))
        .collect();
    assert!(dead.is_empty(), "rules that no example shows: {dead:?}");
}

#[test]
fn every_property_that_a_component_names_exists_in_every_theme_and_mode() {
    for (part, style) in PARTS {
        let css = text(style());
        for name in names(&css, "var(--ptg-") {
            for theme in Theme::built_in() {
                for mode in Mode::ALL {
                    assert!(
                        theme.value(mode, &format!("--ptg-{name}")).is_some(),
                        "{part} names --ptg-{name}, which {} {} does not have",
                        theme.name(),
                        mode.name()
                    );
                }
            }
        }
    }
}

#[test]
fn every_declared_pair_has_the_contrast_that_wcag_asks() {
    let role = |name: &str| {
        Role::from_name(&format!("--ptg-{name}"))
            .unwrap_or_else(|| panic!("{name} is not a colour role"))
    };
    let mut faults = Vec::new();
    for theme in Theme::built_in() {
        for mode in Mode::ALL {
            for pair in pairs() {
                let asked = pair.shows.least(mode == Mode::Contrast);
                let of =
                    |foreground| contrast(theme, mode, role(foreground), role(pair.background));
                let measured = match pair.shows {
                    Shows::Ring => of(pair.foreground).max(of("color-focus-inner")),
                    _ => of(pair.foreground),
                };
                if measured < asked {
                    faults.push(format!(
                        "{} {}: {} on {} is {measured:.2}, {asked} asked",
                        theme.name(),
                        mode.name(),
                        pair.foreground,
                        pair.background
                    ));
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_colour_that_a_component_uses_is_declared_in_a_pair() {
    let declared: BTreeSet<_> = pairs()
        .flat_map(|pair| [pair.foreground, pair.background])
        .collect();
    // Decoration, and the inner line of the focus ring, whose job is to differ from the outer.
    let decoration = ["color-border", "color-brand", "color-focus-inner"];
    let css = stylesheet();
    let silent: Vec<_> = names(&css, "var(--ptg-")
        .into_iter()
        .filter(|name| {
            name.starts_with("color-") && !declared.contains(name) && !decoration.contains(name)
        })
        .collect();
    assert!(
        silent.is_empty(),
        "colours whose contrast nobody checks: {silent:?}"
    );
}
