//! The enum of languages, for the crate that owns it.

use super::source::Source;
use crate::catalogue::{Catalogue, Texts};

/// The enum `Locale` with what is known of each language.
pub(crate) fn locale(catalogue: &Catalogue) -> String {
    let mut out = Source::new();
    out.line("/// A language that pages are shown in.");
    out.line("#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]");
    out.open("pub enum Locale {");
    for (index, texts) in catalogue.languages.iter().enumerate() {
        out.line(&format!(
            "/// {} (`{}`).",
            texts.language.name,
            texts.tag.as_str()
        ));
        if index == 0 {
            out.line("#[default]");
        }
        out.line(&format!("{},", texts.tag.variant()));
    }
    out.close("}");
    out.open("impl Locale {");
    out.line("/// Every language, the official ones first.");
    list("ALL", catalogue.languages.iter(), &mut out);
    out.line("/// The languages in which every text exists.");
    list(
        "OFFICIAL",
        catalogue.languages.iter().filter(|texts| texts.official),
        &mut out,
    );
    out.line("/// The language tag, for `lang` and `hreflang`: \"en-CA\".");
    property("tag", "&'static str", catalogue, &mut out, |t| {
        format!("{:?}", t.tag.as_str())
    });
    out.line("/// The language without its region: \"en\".");
    property("language", "&'static str", catalogue, &mut out, |t| {
        format!("{:?}", t.tag.language())
    });
    out.line("/// The language's own name for itself: \"English\", \"Français\".");
    property("name", "&'static str", catalogue, &mut out, |t| {
        format!("{:?}", t.language.name)
    });
    out.line("/// The direction in which the language is written.");
    property("direction", "Direction", catalogue, &mut out, |t| {
        format!("Direction::{}", t.language.direction)
    });
    out.line("/// The rule of the language that tells which plural form goes with a number.");
    property(
        "plural_rule",
        "fn(&crate::Number) -> crate::plural::Category",
        catalogue,
        &mut out,
        |t| format!("crate::plural::{}", t.language.code),
    );
    out.close("}");
    out.into_text()
}

fn list<'t, 'a: 't>(name: &str, texts: impl Iterator<Item = &'t Texts<'a>>, out: &mut Source) {
    let variants: Vec<_> = texts
        .map(|texts| format!("Locale::{}", texts.tag.variant()))
        .collect();
    out.line(&format!(
        "pub const {name}: &'static [Locale] = &[{}];",
        variants.join(", ")
    ));
}

fn property(
    name: &str,
    kind: &str,
    catalogue: &Catalogue,
    out: &mut Source,
    value: impl Fn(&Texts) -> String,
) {
    out.open(&format!("pub const fn {name}(self) -> {kind} {{"));
    out.open("match self {");
    for texts in &catalogue.languages {
        out.line(&format!(
            "Locale::{} => {},",
            texts.tag.variant(),
            value(texts)
        ));
    }
    out.close("}");
    out.close("}");
}
