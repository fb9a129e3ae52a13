//! The cascade as far as a stylesheet of themes needs it: all rules stand in
//! `:where()`, so that the last rule that matches wins. CSS is parsed by
//! lightningcss; a warning is a failure.

use std::collections::{BTreeMap, BTreeSet};

use lightningcss::{
    printer::PrinterOptions,
    properties::{Property, custom::CustomPropertyName},
    rules::CssRule,
    stylesheet::{ParserOptions, StyleSheet},
    traits::ToCss,
};
use portage_themes::Mode;

/// The values of an element's properties, by name.
pub type Values = BTreeMap<String, String>;

/// What a system says of a person or a device.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Preference {
    Screen,
    DarkScheme,
    MoreContrast,
    LessMotion,
    ForcedColors,
    Narrow,
}

/// `<html data-theme data-mode>`.
pub struct Page<'a> {
    pub theme: Option<&'a str>,
    pub mode: Option<Mode>,
    pub preferences: &'a [Preference],
}

/// A rule: the query that it stands in, its selectors, its declarations.
struct Rule {
    query: String,
    selectors: Vec<String>,
    declarations: Vec<(String, String)>,
}

pub struct Stylesheet(Vec<Rule>);

impl Stylesheet {
    pub fn parse(css: &str) -> Stylesheet {
        let sheet = StyleSheet::parse(css, ParserOptions::default()).expect("CSS");
        let mut rules = Vec::new();
        collect(&sheet.rules.0, "", &mut rules);
        Stylesheet(rules)
    }

    pub fn on_page(&self, page: &Page) -> Values {
        let mut matching = BTreeSet::new();
        for start in states(page) {
            matching.insert(if start.is_empty() {
                ":root".to_owned()
            } else {
                start.clone()
            });
            for theme in page.theme.iter().flat_map(|theme| with_theme(theme)) {
                matching.insert(format!("{start}{theme}"));
            }
        }
        self.computed(page, &matching)
    }

    /// An element with `data-theme` inside the page, by its own rules alone.
    pub fn on_element(&self, page: &Page, theme: &str) -> Values {
        let mut matching = BTreeSet::new();
        for start in states(page) {
            for theme in with_theme(theme) {
                matching.insert(format!("{start} {theme}").trim().to_owned());
            }
        }
        self.computed(page, &matching)
    }

    pub fn custom_properties(&self) -> BTreeSet<String> {
        let all = self.0.iter().flat_map(|rule| &rule.declarations);
        all.map(|(name, _)| name.clone())
            .filter(|name| name.starts_with("--"))
            .collect()
    }

    fn computed(&self, page: &Page, matching: &BTreeSet<String>) -> Values {
        let mut values = Values::new();
        for rule in self
            .0
            .iter()
            .filter(|rule| applies(&rule.query, page.preferences))
        {
            if rule
                .selectors
                .iter()
                .any(|selector| matching.contains(selector))
            {
                values.extend(rule.declarations.iter().cloned());
            }
        }
        let whole = values.clone();
        for value in values.values_mut() {
            let other = value
                .strip_prefix("var(")
                .and_then(|rest| rest.strip_suffix(')'));
            if let Some(other) = other {
                *value = whole[other].clone();
            }
        }
        values
    }
}

/// A value as the parser writes it: `120ms` is `.12s`.
pub fn normal(value: &str) -> String {
    let css = format!(":where(:root){{--value:{value}}}");
    let Stylesheet(rules) = Stylesheet::parse(&css);
    rules[0].declarations[0].1.clone()
}

fn states(page: &Page) -> Vec<String> {
    let mode = match page.mode {
        Some(mode) => format!(":root[data-mode={}]", mode.name()),
        None => ":root:not([data-mode])".to_owned(),
    };
    vec![String::new(), mode]
}

fn with_theme(theme: &str) -> [String; 2] {
    ["[data-theme]".to_owned(), format!("[data-theme={theme}]")]
}

/// A query that is not known here is a failure, lest a rule go unseen.
fn applies(query: &str, preferences: &[Preference]) -> bool {
    let has = |preference| preferences.contains(&preference);
    match query {
        "" => true,
        "screen" => has(Preference::Screen),
        "screen and (prefers-contrast:more)" => {
            has(Preference::Screen) && has(Preference::MoreContrast)
        }
        "screen and (prefers-color-scheme:dark)" => {
            has(Preference::Screen) && has(Preference::DarkScheme)
        }
        "(prefers-contrast:more)" => has(Preference::MoreContrast),
        "(prefers-reduced-motion:reduce)" => has(Preference::LessMotion),
        "(forced-colors:active)" => has(Preference::ForcedColors),
        "not all and (width>=48rem)" => has(Preference::Narrow),
        other => panic!("the query {other} is not known to this test"),
    }
}

fn minified() -> PrinterOptions<'static> {
    PrinterOptions {
        minify: true,
        ..PrinterOptions::default()
    }
}

fn collect(rules: &[CssRule], query: &str, found: &mut Vec<Rule>) {
    for rule in rules {
        match rule {
            CssRule::Media(media) => {
                let query = media.query.to_css_string(minified()).expect("a query");
                collect(&media.rules.0, &query, found);
            }
            CssRule::Style(style) => {
                let selectors = style
                    .selectors
                    .to_css_string(minified())
                    .expect("selectors");
                let inside = selectors
                    .strip_prefix(":where(")
                    .and_then(|s| s.strip_suffix(')'));
                let inside = inside.expect("only :where() has no specificity");
                found.push(Rule {
                    query: query.to_owned(),
                    selectors: inside.split(',').map(str::to_owned).collect(),
                    declarations: style
                        .declarations
                        .declarations
                        .iter()
                        .map(declaration)
                        .collect(),
                });
            }
            other => panic!("a rule that themes do not use: {other:?}"),
        }
    }
}

fn declaration(property: &Property) -> (String, String) {
    let name = match property {
        Property::Custom(custom) => match &custom.name {
            CustomPropertyName::Custom(name) => name.as_ref().to_owned(),
            CustomPropertyName::Unknown(name) => panic!("not a property of CSS: {name:?}"),
        },
        other => other.property_id().name().to_owned(),
    };
    let value = property.value_to_css_string(minified()).expect("a value");
    (name, value)
}
