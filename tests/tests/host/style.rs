//! The stylesheet and the components agree, and every theme has what they name.

use crate::examples;
use portage::examples::{COMPONENTS, Component};
use portage::locales::Locale;
use portage::stylesheet::{PARTS, Shows, pairs, stylesheet, stylesheet_of, text};
use portage_themes::{Mode, Role, Theme, contrast};
use scraper::{Html, Selector};
use std::collections::{BTreeMap, BTreeSet};

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

/// One selector of a stylesheet with its declarations, whatever it stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Rule<'a> {
    selector: &'a str,
    declarations: &'a str,
}

impl<'a> Rule<'a> {
    /// The rules of a stylesheet without nesting and without comments.
    fn all(css: &'a str) -> Vec<Rule<'a>> {
        let mut rules = Vec::new();
        let mut rest = css;
        while let Some(open) = rest.find('{') {
            let head = rest[..open]
                .trim_start_matches(['}', ' ', '\n', ';'])
                .trim();
            rest = &rest[open + 1..];
            if head.starts_with('@') {
                continue;
            }
            let end = rest.find('}').unwrap_or(rest.len());
            let declarations = rest[..end].trim();
            rules.extend(alternatives(head).map(|selector| Rule {
                selector,
                declarations,
            }));
            rest = &rest[end..];
        }
        rules
    }

    /// What it is for, whatever its state: what passes, such as `:hover`, and what is drawn before or
    /// after an element, do not count.
    fn still(&self) -> Option<Selector> {
        let still: String = self
            .selector
            .split_inclusive(|c: char| !(c.is_ascii_alphanumeric() || c == '-' || c == ':'))
            .map(without_states)
            .collect();
        Selector::parse(&still).ok()
    }

    fn classes(&self) -> BTreeSet<&'a str> {
        names(self.selector, ".")
    }
}

/// The selectors of a list; a comma in brackets parts none.
fn alternatives(list: &str) -> impl Iterator<Item = &str> {
    let mut depth = 0;
    let outside = move |c: char| {
        depth += i32::from(c == '(') - i32::from(c == ')');
        c == ',' && depth == 0
    };
    list.split(outside).map(str::trim)
}

/// `a:hover` → `a`, `li::before` → `li`.
fn without_states(compound: &str) -> String {
    const PASSING: [&str; 12] = [
        "hover",
        "focus",
        "focus-visible",
        "focus-within",
        "active",
        "checked",
        "disabled",
        "target",
        "open",
        "indeterminate",
        "link",
        "visited",
    ];
    let mut parts = compound.split(':');
    let mut still = parts.next().unwrap_or_default().to_owned();
    let mut drawn = false;
    for part in parts {
        let name = part.trim_end_matches(|c: char| !c.is_ascii_alphanumeric());
        let end = &part[name.len()..];
        if drawn || part.is_empty() || PASSING.contains(&name) {
            still.push_str(end);
        } else {
            still.push(':');
            still.push_str(part);
        }
        drawn = part.is_empty();
    }
    still
}

fn classes_in_use() -> BTreeSet<String> {
    let mut classes = BTreeSet::new();
    for rendered in examples::all() {
        let html = Html::parse_fragment(&rendered.html);
        classes.extend(classes_of(&html).into_iter().map(str::to_owned));
    }
    classes
}

fn classes_of(html: &Html) -> BTreeSet<&str> {
    let any = Selector::parse("[class]").unwrap();
    html.select(&any)
        .flat_map(|element| element.value().classes())
        .collect()
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
    let others = [
        ("<LinkButton", "button"),
        ("<ButtonGroup", "button"),
        ("<Checkbox ", "checkboxes"),
        ("<Checkbox\n", "checkboxes"),
    ];
    let others = others.iter().filter(|(tag, _)| source.contains(tag));
    found.extend(others.map(|(_, component)| *component));
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
    let all = stylesheet();
    let mut sheets: BTreeMap<Vec<&str>, Vec<usize>> = BTreeMap::new();
    let rules = Rule::all(&all);
    let rules: Vec<_> = rules
        .iter()
        .map(|rule| (rule, rule.classes(), rule.still()))
        .collect();
    // Both languages have the same elements.
    let examples = examples::all().into_iter();
    for rendered in examples.filter(|rendered| rendered.locale == Locale::EnCa) {
        let component = COMPONENTS
            .iter()
            .find(|known| known.name == rendered.component);
        let component = component.unwrap();
        let source = source_of(component, rendered.example);
        let mut chosen = named_in(&source);
        chosen.push(component.name);
        chosen.sort_unstable();
        let lacking = sheets.entry(chosen).or_insert_with_key(|chosen| {
            let css = stylesheet_of(chosen).unwrap_or_else(|error| {
                panic!("{error}: say what it is made of beside PARTS");
            });
            let has: BTreeSet<Rule> = Rule::all(&css).into_iter().collect();
            let lacking = |at: &usize| !has.contains(rules[*at].0);
            (0..rules.len()).filter(lacking).collect()
        });
        let html = Html::parse_fragment(&rendered.html);
        let here = classes_of(&html);
        for (rule, classes, selector) in lacking.iter().map(|at| &rules[*at]) {
            // What an example itself writes is its page's to style.
            let own = classes.iter().any(|class| source.contains(class));
            // Soon told: one class of it is nowhere here.
            let elsewhere =
                !rule.selector.contains('(') && classes.iter().any(|class| !here.contains(class));
            let matched = |selector| html.select(selector).next().is_some();
            if !own && !elsewhere && selector.as_ref().is_some_and(matched) {
                faults.insert(format!("{}: {}", component.name, rule.selector));
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
